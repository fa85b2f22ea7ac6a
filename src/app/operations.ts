import { snoozeAdvice } from "./advice/snooze.ts";
import { unsnoozeAdvice } from "./advice/unsnooze.ts";
import { exportCalendar } from "./calendar/file.ts";
import { viewCalendar } from "./calendar/view.ts";
import { addClipping } from "./clipping/add.ts";
import { addFeed } from "./clipping/add-feed.ts";
import { archiveClipping, restoreClipping } from "./clipping/archive.ts";
import { archiveFeed, restoreFeed } from "./clipping/archive-feed.ts";
import { discoverFeeds } from "./clipping/discover-feeds.ts";
import { dismissClipping } from "./clipping/dismiss.ts";
import { keepClipping } from "./clipping/keep.ts";
import { listClippings } from "./clipping/list.ts";
import { listFeeds } from "./clipping/list-feeds.ts";
import { readFeedFile } from "./clipping/read-file.ts";
import { readLink } from "./clipping/read-link.ts";
import { refreshFeeds } from "./clipping/refresh-feeds.ts";
import { viewClipping } from "./clipping/view.ts";
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
import { checkText } from "./letter/check-text.ts";
import { viewLetterContext } from "./letter/context.ts";
import { exportDocx } from "./letter/docx.ts";
import { draftLetter } from "./letter/draft.ts";
import { editLetter } from "./letter/edit.ts";
import { exportEml } from "./letter/eml.ts";
import { listLetters } from "./letter/list.ts";
import { markLetterSent } from "./letter/mark-sent.ts";
import { markLetterUnsent } from "./letter/mark-unsent.ts";
import { exportPdf } from "./letter/pdf.ts";
import { redraftLetter } from "./letter/redraft.ts";
import { saveLetterToDrafts } from "./letter/save-to-drafts.ts";
import { sendLetter } from "./letter/send.ts";
import { settleSending } from "./letter/settle-sending.ts";
import { viewLetterSheet } from "./letter/sheet.ts";
import { takeLetterBack } from "./letter/take-back.ts";
import { viewLetter } from "./letter/view.ts";
import { forgetMailAccount } from "./mail/forget-account.ts";
import { guessMailServers } from "./mail/guess-servers.ts";
import { listOutbox } from "./mail/list-outbox.ts";
import { saveMailAccount } from "./mail/save-account.ts";
import { tryMailAccount } from "./mail/try-account.ts";
import { viewMailAccount } from "./mail/view-account.ts";
import { settleNudge } from "./nudge/settle.ts";
import { undoNudge } from "./nudge/undo.ts";
import { archiveOffer, restoreOffer } from "./offer/archive.ts";
import { decideOffer } from "./offer/decide.ts";
import { editOffer } from "./offer/edit.ts";
import { listOffers } from "./offer/list.ts";
import { recordOffer } from "./offer/record.ts";
import { viewOffer } from "./offer/view.ts";
import { addOpportunity } from "./opportunity/add.ts";
import { archiveOpportunity, restoreOpportunity } from "./opportunity/archive.ts";
import { editOpportunity } from "./opportunity/edit.ts";
import { listOpportunities } from "./opportunity/list.ts";
import { reopenOpportunity } from "./opportunity/reopen.ts";
import { viewOpportunity } from "./opportunity/view.ts";
import { archiveOutcome, restoreOutcome } from "./outcome/archive.ts";
import { recordOutcome } from "./outcome/record.ts";
import { addPerson } from "./person/add.ts";
import { archivePerson, restorePerson } from "./person/archive.ts";
import { editPerson } from "./person/edit.ts";
import { listPeople } from "./person/list.ts";
import { viewPerson } from "./person/view.ts";
import { previewPlan } from "./plan/preview.ts";
import { viewPlan } from "./plan/view.ts";
import { movePromise } from "./promise/move.ts";
import { notePromise } from "./promise/note.ts";
import { settlePromise } from "./promise/settle.ts";
import { viewPromise } from "./promise/view.ts";
import { addReferee } from "./reference/add-referee.ts";
import { archiveReferee, restoreReferee } from "./reference/archive-referee.ts";
import { archiveReference, restoreReference } from "./reference/archive-reference.ts";
import { editReferee } from "./reference/edit-referee.ts";
import { editReference } from "./reference/edit-reference.ts";
import { handOverReference } from "./reference/hand-over.ts";
import { listReferees } from "./reference/list-referees.ts";
import { viewReferee } from "./reference/view-referee.ts";
import { viewReference } from "./reference/view-reference.ts";
import { viewReminders } from "./reminder/view.ts";
import { acceptProposal } from "./reply/accept.ts";
import { assignReply } from "./reply/assign.ts";
import { dismissProposal } from "./reply/dismiss.ts";
import { listReplies } from "./reply/list.ts";
import { takeReply } from "./reply/take.ts";
import { viewReply } from "./reply/view.ts";
import { listRules } from "./rule/list.ts";
import { viewRule } from "./rule/view.ts";
import { viewSearch } from "./search/view.ts";
import { editSettings } from "./settings/edit.ts";
import { viewSettings } from "./settings/view.ts";
import { addTemplate } from "./template/add.ts";
import { archiveTemplate, restoreTemplate } from "./template/archive.ts";
import { checkTemplate } from "./template/check.ts";
import { editTemplate } from "./template/edit.ts";
import { listTemplates } from "./template/list.ts";
import { listSlots } from "./template/list-slots.ts";
import { previewTemplate } from "./template/preview.ts";
import { viewTemplate } from "./template/view.ts";
import { viewToday } from "./today/view.ts";
import { archiveTouch, restoreTouch } from "./touch/archive.ts";
import { logTouch } from "./touch/log.ts";
import { viewWaits } from "./wait/view.ts";

/** Everything Afterword can do. Every face is derived from this list. */
export const operations = [
	viewToday,
	viewSearch,
	viewCalendar,
	exportCalendar,
	viewReminders,
	viewWaits,
	listOpportunities,
	addOpportunity,
	viewOpportunity,
	editOpportunity,
	archiveOpportunity,
	restoreOpportunity,
	reopenOpportunity,
	viewPlan,
	previewPlan,
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
	redraftLetter,
	checkLetter,
	checkText,
	exportEml,
	exportDocx,
	exportPdf,
	viewLetterSheet,
	markLetterSent,
	markLetterUnsent,
	sendLetter,
	takeLetterBack,
	settleSending,
	saveLetterToDrafts,
	listOutbox,
	archiveLetter,
	restoreLetter,
	listTemplates,
	addTemplate,
	listSlots,
	previewTemplate,
	viewTemplate,
	editTemplate,
	checkTemplate,
	archiveTemplate,
	restoreTemplate,
	recordOutcome,
	archiveOutcome,
	restoreOutcome,
	listOffers,
	recordOffer,
	viewOffer,
	editOffer,
	decideOffer,
	archiveOffer,
	restoreOffer,
	listReferees,
	addReferee,
	viewReferee,
	editReferee,
	archiveReferee,
	restoreReferee,
	handOverReference,
	viewReference,
	editReference,
	archiveReference,
	restoreReference,
	listFeeds,
	discoverFeeds,
	addFeed,
	refreshFeeds,
	readFeedFile,
	archiveFeed,
	restoreFeed,
	listClippings,
	addClipping,
	readLink,
	viewClipping,
	keepClipping,
	dismissClipping,
	archiveClipping,
	restoreClipping,
	listReplies,
	takeReply,
	viewReply,
	assignReply,
	acceptProposal,
	dismissProposal,
	settleNudge,
	undoNudge,
	snoozeAdvice,
	unsnoozeAdvice,
	viewMailAccount,
	guessMailServers,
	saveMailAccount,
	tryMailAccount,
	forgetMailAccount,
	viewSettings,
	editSettings,
	listRules,
	viewRule,
] as const;

export type Operations = (typeof operations)[number];
export type OperationName = Operations["name"];
export type OperationNamed<Name extends OperationName> = Extract<Operations, { readonly name: Name }>;
