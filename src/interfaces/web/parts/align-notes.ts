/** Keeps each margin note (`.note[id]`) level with the mark that refers to it (`.ref[href="#id"]`). */
export const alignNotes = (page: HTMLElement): (() => void) => {
	const align = (): void => {
		const notes = [...page.querySelectorAll<HTMLElement>(".margin .note[id]")];
		const margin = page.querySelector<HTMLElement>(".margin");
		if (margin === null || margin.offsetParent === null) return;
		margin.classList.toggle("aligned", notes.length > 0);
		for (const note of notes) note.style.marginBlockStart = "0";
		for (const note of notes) {
			const mark = page.querySelector(`.ref[href="#${CSS.escape(note.id)}"]`);
			if (mark === null) continue;
			const gap = mark.getBoundingClientRect().top - 4 - note.getBoundingClientRect().top;
			note.style.marginBlockStart = `${Math.max(0, gap)}px`;
		}
	};
	const observer = new ResizeObserver(align);
	observer.observe(page);
	const main = page.querySelector("main");
	if (main !== null) observer.observe(main);
	const mutations = new MutationObserver(align);
	mutations.observe(page, { childList: true, subtree: true });
	void document.fonts.ready.then(align);
	return () => {
		observer.disconnect();
		mutations.disconnect();
	};
};
