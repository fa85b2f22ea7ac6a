/** The middle value; of an even number the lower of the two. */
export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new Error("No values to take the median of");
	return middle;
};

/** User and system time this process has spent, in milliseconds. */
export const cpuMs = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
