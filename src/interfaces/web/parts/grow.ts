/** Lets a text area grow with its text, for browsers without `field-sizing`. */
export const grow = (area: HTMLTextAreaElement): (() => void) => {
	if (CSS.supports("field-sizing", "content")) return () => undefined;
	const follow = (): void => {
		area.style.blockSize = "auto";
		area.style.blockSize = `${area.scrollHeight + 2}px`;
	};
	follow();
	area.addEventListener("input", follow);
	return () => area.removeEventListener("input", follow);
};
