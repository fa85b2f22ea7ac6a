/** Lets one holder in at a time, first come first served. */
export const turns = (): { take(): Promise<() => void> } => {
	let last: Promise<void> = Promise.resolve();
	return {
		/** Resolves when it is this caller's turn, with the function that ends it. */
		async take() {
			const before = last;
			let end = (): void => {};
			last = new Promise((resolve) => {
				end = resolve;
			});
			await before;
			return end;
		},
	};
};
