import { snoozeAdvice } from "./advice/snooze.ts";
import { unsnoozeAdvice } from "./advice/unsnooze.ts";
import { editCompany } from "./company/edit.ts";
import { listCompanies } from "./company/list.ts";
import { viewCompany } from "./company/view.ts";
import { saveDebrief } from "./debrief/save.ts";
import { viewDebrief } from "./debrief/view.ts";
import { addInterview } from "./interview/add.ts";
import { cancelInterview, reinstateInterview } from "./interview/cancel.ts";
import { editInterview } from "./interview/edit.ts";
import { listInterviews } from "./interview/list.ts";
import { viewInterview } from "./interview/view.ts";
import { archiveLetter, restoreLetter } from "./letter/archive.ts";
import { checkLetter } from "./letter/check.ts";
import { viewLetterContext } from "./letter/context.ts";
import { draftLetter } from "./letter/draft.ts";
import { editLetter } from "./letter/edit.ts";
import { exportEml } from "./letter/eml.ts";
import { listLetters } from "./letter/list.ts";
import { markLetterSent } from "./letter/mark-sent.ts";
import { markLetterUnsent } from "./letter/mark-unsent.ts";
import { viewLetter } from "./letter/view.ts";
import { addOpportunity } from "./opportunity/add.ts";
import { archiveOpportunity, restoreOpportunity } from "./opportunity/archive.ts";
import { editOpportunity } from "./opportunity/edit.ts";
import { listOpportunities } from "./opportunity/list.ts";
import { viewOpportunity } from "./opportunity/view.ts";
import { archiveOutcome, restoreOutcome } from "./outcome/archive.ts";
import { recordOutcome } from "./outcome/record.ts";
import { addPerson } from "./person/add.ts";
import { archivePerson, restorePerson } from "./person/archive.ts";
import { editPerson } from "./person/edit.ts";
import { listPeople } from "./person/list.ts";
import { viewPerson } from "./person/view.ts";
import { viewPlan } from "./plan/view.ts";
import { movePromise } from "./promise/move.ts";
import { notePromise } from "./promise/note.ts";
import { settlePromise } from "./promise/settle.ts";
import { viewPromise } from "./promise/view.ts";
import { listRules } from "./rule/list.ts";
import { editSettings } from "./settings/edit.ts";
import { viewSettings } from "./settings/view.ts";
import { viewToday } from "./today/view.ts";
import { archiveTouch, restoreTouch } from "./touch/archive.ts";
import { logTouch } from "./touch/log.ts";

/** Everything Afterword can do. Every face is derived from this list. */
export const operations = [
	viewToday,
	listOpportunities,
	addOpportunity,
	viewOpportunity,
	editOpportunity,
	archiveOpportunity,
	restoreOpportunity,
	viewPlan,
	listCompanies,
	viewCompany,
	editCompany,
	listInterviews,
	addInterview,
	viewInterview,
	editInterview,
	cancelInterview,
	reinstateInterview,
	viewDebrief,
	saveDebrief,
	listPeople,
	addPerson,
	viewPerson,
	editPerson,
	archivePerson,
	restorePerson,
	viewPromise,
	notePromise,
	movePromise,
	settlePromise,
	logTouch,
	archiveTouch,
	restoreTouch,
	listLetters,
	draftLetter,
	viewLetter,
	viewLetterContext,
	editLetter,
	checkLetter,
	exportEml,
	markLetterSent,
	markLetterUnsent,
	archiveLetter,
	restoreLetter,
	recordOutcome,
	archiveOutcome,
	restoreOutcome,
	snoozeAdvice,
	unsnoozeAdvice,
	viewSettings,
	editSettings,
	listRules,
] as const;

export type Operations = (typeof operations)[number];
export type OperationName = Operations["name"];
export type OperationNamed<Name extends OperationName> = Extract<Operations, { readonly name: Name }>;
