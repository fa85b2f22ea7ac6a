/** What a clock on the wall shows, as text of exactly 5 characters (`08:30`): text order is time order. */
export type WallTime = string & { readonly __time: "wall" };

const SHAPE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for `00:00` to `23:59`. */
export const isWallTime = (text: string): text is WallTime => SHAPE.test(text);

export const hourAndMinute = (time: WallTime): { readonly hour: number; readonly minute: number } => ({
	hour: Number(time.slice(0, 2)),
	minute: Number(time.slice(3)),
});

export const wallTime = (hour: number, minute: number): WallTime =>
	`${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` as WallTime;

/** True from `from` up to and without `until`, over midnight where that is the later one; never where both are the same. */
export const isBetween = (time: WallTime, from: WallTime, until: WallTime): boolean =>
	from <= until ? from <= time && time < until : time >= from || time < until;
