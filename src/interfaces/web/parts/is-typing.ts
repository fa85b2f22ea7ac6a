/** True while keys belong to a field or an open dialog: single-key shortcuts are off there (WCAG 2.1.4). */
export const isTyping = (event: KeyboardEvent): boolean => {
	const target = event.target;
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target.closest("dialog") !== null) return true;
	if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
};
