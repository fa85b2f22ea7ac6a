import { addressBlock } from "./address-block.ts";
import { allCapitalsOrEmoji } from "./all-capitals-or-emoji.ts";
import { attachment } from "./attachment.ts";
import type { Check } from "./check.ts";
import type { CheckId } from "./check-data.ts";
import { clippingReason } from "./clipping-reason.ts";
import { closingAndName } from "./closing-and-name.ts";
import { companyAndPositionNamed } from "./company-and-position-named.ts";
import { contactData } from "./contact-data.ts";
import { countryCustom } from "./country-custom.ts";
import { diacritics } from "./diacritics.ts";
import { dialectMix } from "./dialect-mix.ts";
import { emptySubject } from "./empty-subject.ts";
import { emptyText } from "./empty-text.ts";
import { exclamationMarks } from "./exclamation-marks.ts";
import { grammar } from "./grammar.ts";
import { greetingNameCheck } from "./greeting-name.ts";
import { groupRecipient } from "./group-recipient.ts";
import { heardName } from "./heard-name.ts";
import { interviewDate } from "./interview-date.ts";
import { lateThankYou } from "./late-thank-you.ts";
import { letterLength } from "./letter-length.ts";
import { missingAddress } from "./missing-address.ts";
import { nearName } from "./near-name.ts";
import { nextStep } from "./next-step.ts";
import { noReply } from "./no-reply.ts";
import { offerDates } from "./offer-dates.ts";
import { otherCompany } from "./other-company.ts";
import { otherPosition } from "./other-position.ts";
import { panelSimilarity } from "./panel-similarity.ts";
import { placeholder } from "./placeholder.ts";
import { pleadingTone } from "./pleading-tone.ts";
import { policyHold } from "./policy-hold.ts";
import { recipientAddress } from "./recipient-address.ts";
import { refereeConsent } from "./referee-consent.ts";
import { salaryOrLeave } from "./salary-or-leave.ts";
import { saysThanks } from "./says-thanks.ts";
import { specificReference } from "./specific-reference.ts";
import { spelling } from "./spelling.ts";
import { statesInterest } from "./states-interest.ts";
import { strongPoint } from "./strong-point.ts";
import { subjectSaysWhich } from "./subject-says-which.ts";
import { ultimatum } from "./ultimatum.ts";

/** Every check, by its id. */
export const CHECKS: { readonly [Id in CheckId]: Check<Id> } = {
	"policy-hold": policyHold,
	"referee-consent": refereeConsent,
	"clipping-reason": clippingReason,
	"missing-address": missingAddress,
	"no-reply": noReply,
	"recipient-address": recipientAddress,
	"group-recipient": groupRecipient,
	"empty-subject": emptySubject,
	"empty-text": emptyText,
	"greeting-name": greetingNameCheck,
	"other-company": otherCompany,
	"near-name": nearName,
	"heard-name": heardName,
	placeholder,
	ultimatum,
	"offer-dates": offerDates,
	"interview-date": interviewDate,
	diacritics,
	"company-and-position-named": companyAndPositionNamed,
	"panel-similarity": panelSimilarity,
	attachment,
	"salary-or-leave": salaryOrLeave,
	"pleading-tone": pleadingTone,
	spelling,
	"dialect-mix": dialectMix,
	grammar,
	"all-capitals-or-emoji": allCapitalsOrEmoji,
	"letter-length": letterLength,
	"other-position": otherPosition,
	"late-thank-you": lateThankYou,
	"country-custom": countryCustom,
	"address-block": addressBlock,
	"exclamation-marks": exclamationMarks,
	"subject-says-which": subjectSaysWhich,
	"says-thanks": saysThanks,
	"specific-reference": specificReference,
	"strong-point": strongPoint,
	"states-interest": statesInterest,
	"next-step": nextStep,
	"closing-and-name": closingAndName,
	"contact-data": contactData,
};
