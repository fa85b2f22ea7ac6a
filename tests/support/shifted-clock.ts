/**
 * A program that makes `Date` begin at a chosen moment and go on from there, for a Node process or a page. Made once
 * and used for both, so that a server and the browser beside it agree on the time.
 */
export const shiftedClock = (startsAt: string): string => {
	const shiftMs = Date.parse(startsAt) - Date.now();
	if (Number.isNaN(shiftMs)) throw new Error(`${startsAt} is no moment`);
	return `{
		const now = Date.now.bind(Date);
		const shifted = () => now() + ${shiftMs};
		globalThis.Date = new Proxy(Date, {
			construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [shifted()] : given, made),
			get: (real, name) => (name === "now" ? shifted : Reflect.get(real, name)),
		});
	}`;
};

/** The arguments that make Node run with this clock, or none where it keeps the machine's. */
export const clockArguments = (clock: string | null): readonly string[] =>
	clock === null ? [] : [`--import=data:text/javascript,${encodeURIComponent(clock)}`];
