import type { LetterKind } from "../../letter.ts";
import type { Matter, Phrases } from "./phrases.ts";

type Thanks = "thank-you" | "feedback-request" | "thanks-after-no";
type Lead = Readonly<Record<Exclude<LetterKind, Thanks>, string>>;

/** Languages in which the text is the user's to write: a subject line is all that is said for them. */
const LEADS: Readonly<Record<"fr" | "de" | "es", Lead>> = {
	fr: {
		"status-check": "Suite de ma candidature",
		correction: "Rectification de mon message",
		"closing-note": "Avec mes remerciements",
		"address-request": "Coordonnées pour un message de remerciement",
		news: "Une information à partager",
		"competing-offer": "Calendrier de ma candidature",
		"deadline-request": "Votre offre",
		decline: "Votre offre",
		"reference-request": "Puis-je donner votre nom comme référence ?",
		"reference-heads-up": "On pourrait vous contacter à mon sujet",
		"reference-thanks": "Merci pour votre recommandation",
		withdrawal: "Retrait de ma candidature",
		acceptance: "Acceptation de votre offre",
	},
	de: {
		"status-check": "Stand meiner Bewerbung",
		correction: "Berichtigung meiner Nachricht",
		"closing-note": "Mit Dank",
		"address-request": "Kontaktdaten für ein Dankschreiben",
		news: "Eine Nachricht für Sie",
		"competing-offer": "Zeitplan meiner Bewerbung",
		"deadline-request": "Ihr Angebot",
		decline: "Ihr Angebot",
		"reference-request": "Darf ich Sie als Referenz nennen?",
		"reference-heads-up": "Anfrage zu meiner Person",
		"reference-thanks": "Vielen Dank für Ihre Referenz",
		withdrawal: "Rücknahme meiner Bewerbung",
		acceptance: "Annahme Ihres Angebots",
	},
	es: {
		"status-check": "Próximos pasos de mi candidatura",
		correction: "Corrección de mi mensaje",
		"closing-note": "Con mi agradecimiento",
		"address-request": "Datos de contacto para una nota de agradecimiento",
		news: "Una noticia para compartir",
		"competing-offer": "Plazos de mi candidatura",
		"deadline-request": "Su oferta",
		decline: "Su oferta",
		"reference-request": "¿Puedo dar su nombre como referencia?",
		"reference-heads-up": "Es posible que le pregunten por mí",
		"reference-thanks": "Gracias por su referencia",
		withdrawal: "Retirada de mi candidatura",
		acceptance: "Aceptación de su oferta",
	},
};

/** Letters whose subject thanks for the interview, as far as there was one. */
const isThanks = (kind: LetterKind): kind is Thanks =>
	kind === "thank-you" || kind === "feedback-request" || kind === "thanks-after-no";

const thanksIn = (language: keyof typeof THANKS_FOR, { hasInterview, metRecipient }: Matter): string => {
	const { talk, interview, thanks } = THANKS_FOR[language];
	return metRecipient ? talk : hasInterview ? interview : thanks;
};

/** To those who were in it, to others, and where no interview is recorded. */
const THANKS_FOR = {
	fr: { talk: "Merci pour notre entretien", interview: "Merci pour l’entretien", thanks: "Merci" },
	de: { talk: "Vielen Dank für das Gespräch", interview: "Dank für das Vorstellungsgespräch", thanks: "Vielen Dank" },
	es: { talk: "Gracias por la entrevista", interview: "Gracias por la entrevista", thanks: "Gracias" },
} as const;

/** Letters whose subject names no post. */
const WITHOUT_POSITION: ReadonlySet<LetterKind> = new Set<LetterKind>([
	"correction",
	"address-request",
	"news",
	"reference-request",
	"reference-heads-up",
	"reference-thanks",
]);

export const subjectsIn =
	(language: keyof typeof LEADS): Phrases["subjects"] =>
	(kind, matter) => {
		const { position } = matter;
		const lead = isThanks(kind) ? thanksIn(language, matter) : LEADS[language][kind];
		return [position === null || WITHOUT_POSITION.has(kind) ? null : `${lead}, ${position}`, lead];
	};
