import { randomBytes } from "node:crypto";
import type { IdSource } from "#app/ports.ts";

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

/**
 * UUIDv7 ids (RFC 9562), each greater than the one before within this process, even when the clock stands still or
 * goes back: a 12-bit counter starts at a chance value in its lower half with each millisecond, and borrows from the
 * next millisecond when it runs over. The remaining 62 bits are chance.
 */
export const uuidV7Source = (nowMs: () => number = Date.now): IdSource => {
	let ms = 0;
	let counter = 0;
	return {
		next() {
			const chance = randomBytes(10);
			const now = nowMs();
			if (now > ms) {
				ms = now;
				counter = chance.readUInt16BE(8) & 0x7ff;
			} else if (counter < 0xfff) {
				counter += 1;
			} else {
				ms += 1;
				counter = 0;
			}
			const time = hex(ms, 12);
			const rest = chance.toString("hex", 0, 8);
			const variant = hex(0x8 | (chance.readUInt8(8) >> 6), 1);
			return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${variant}${rest.slice(0, 3)}-${rest.slice(3, 15)}`;
		},
	};
};
