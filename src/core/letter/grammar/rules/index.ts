import type { GrammarRule, GrammarRuleId } from "../grammar-rule.ts";
import { abbreviationStop } from "./abbreviation-stop.ts";
import { acceptExcept } from "./accept-except.ts";
import { adviceAdvise } from "./advice-advise.ts";
import { affectEffect } from "./affect-effect.ts";
import { agreement } from "./agreement.ts";
import { amAgree } from "./am-agree.ts";
import { article } from "./article.ts";
import { couldOf } from "./could-of.ts";
import { didPast } from "./did-past.ts";
import { doubleComparison } from "./double-comparison.ts";
import { doubleSpace } from "./double-space.ts";
import { doubledWord } from "./doubled-word.ts";
import { explainMe } from "./explain-me.ts";
import { followUpVerb } from "./follow-up-verb.ts";
import { hereHear } from "./here-hear.ts";
import { its } from "./its.ts";
import { lookForward } from "./look-forward.ts";
import { looseLose } from "./loose-lose.ts";
import { meAnd } from "./me-and.ts";
import { missingApostrophe } from "./missing-apostrophe.ts";
import { missingSpace } from "./missing-space.ts";
import { mustTo } from "./must-to.ts";
import { needlessPreposition } from "./needless-preposition.ts";
import { oneOfThe } from "./one-of-the.ts";
import { participle } from "./participle.ts";
import { principal } from "./principal.ts";
import { quietQuite } from "./quiet-quite.ts";
import { repeatedMark } from "./repeated-mark.ts";
import { sentenceCapital } from "./sentence-capital.ts";
import { sentenceEnd } from "./sentence-end.ts";
import { sinceYears } from "./since-years.ts";
import { smallI } from "./small-i.ts";
import { spaceBeforeMark } from "./space-before-mark.ts";
import { splitWord } from "./split-word.ts";
import { thanksComma } from "./thanks-comma.ts";
import { thanksForVerb } from "./thanks-for-verb.ts";
import { theirThere } from "./their-there.ts";
import { thenThan } from "./then-than.ts";
import { toToo } from "./to-too.ts";
import { uncountable } from "./uncountable.ts";
import { weatherWhether } from "./weather-whether.ts";
import { wrongPreposition } from "./wrong-preposition.ts";
import { yearsExperience } from "./years-experience.ts";
import { your } from "./your.ts";

/** Every rule, by its id. */
export const GRAMMAR_RULES: { readonly [Id in GrammarRuleId]: GrammarRule } = {
	"abbreviation-stop": abbreviationStop,
	"accept-except": acceptExcept,
	"advice-advise": adviceAdvise,
	"affect-effect": affectEffect,
	agreement,
	"am-agree": amAgree,
	article,
	"could-of": couldOf,
	"did-past": didPast,
	"double-comparison": doubleComparison,
	"double-space": doubleSpace,
	"doubled-word": doubledWord,
	"explain-me": explainMe,
	"follow-up-verb": followUpVerb,
	"here-hear": hereHear,
	its,
	"look-forward": lookForward,
	"loose-lose": looseLose,
	"me-and": meAnd,
	"missing-apostrophe": missingApostrophe,
	"missing-space": missingSpace,
	"must-to": mustTo,
	"needless-preposition": needlessPreposition,
	"one-of-the": oneOfThe,
	participle,
	principal,
	"quiet-quite": quietQuite,
	"repeated-mark": repeatedMark,
	"sentence-capital": sentenceCapital,
	"sentence-end": sentenceEnd,
	"since-years": sinceYears,
	"small-i": smallI,
	"space-before-mark": spaceBeforeMark,
	"split-word": splitWord,
	"thanks-comma": thanksComma,
	"thanks-for-verb": thanksForVerb,
	"their-there": theirThere,
	"then-than": thenThan,
	"to-too": toToo,
	uncountable,
	"weather-whether": weatherWhether,
	"wrong-preposition": wrongPreposition,
	"years-experience": yearsExperience,
	your,
};
