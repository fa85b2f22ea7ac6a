/** How a letter leaves by other ways than the mail account: files, the clipboard, paper. */
export const ways = {
	title: "Other ways",
	titleKept: "Keep a copy",
	lead: "Nothing leaves by itself. When the letter has left your hands, mark it as sent.",
	copy: "Copy subject and text",
	copyNote: "For a web mail or a form.",
	copied: "Subject and letter copied",
	notCopied: "The browser did not let the text be copied. Select it in the letter and copy it from there.",
	mail: "Open in mail program",
	mailNote: "Your own program opens with everything filled in.",
	mailTooLong: (characters: string) =>
		`Too long for a mail link: ${characters} characters, where programs cut after 2,000. The text is copied instead, to paste into a new mail.`,
	eml: "Save as .eml",
	emlNote: "Mail programs open it as a draft.",
	docx: "Save as Word document",
	docxNote: "With addresses and date, for post or an upload.",
	pdf: "Save as PDF",
	pdfNote: "The same sheet, with its fonts inside.",
	print: "Print",
	printNote: "Shows the sheet first.",
	share: "Share",
	shareNote: "To another app on this device.",
	saved: (fileName: string) => `Saved as ${fileName}`,
} as const;

/** The page that prints a letter. */
export const paper = {
	title: "Print the letter",
	headline: "The letter on paper.",
	lead: "The sheet as it leaves the printer. Switch off headers and footers in the printing window, so that it stays a letter.",
	print: "Print",
	forPost: "For post: with both addresses, the date and room for a signature",
	ownAddress: "Your postal address",
	theirAddress: "Postal address of",
	addressHint: "Street and number\nPostcode and town",
	sheet: "The sheet",
	company: "the company",
	back: "Back to the letter",
	a4: "On A4, as the office’s country prints.",
	letter: "On US Letter, as the office’s country prints.",
} as const;
