import type { Settings } from "#core/settings/settings.ts";
import { wallTime } from "#core/time/wall-time.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";

/** What holds while the user has set nothing: the machine's zone and country. */
export const defaultSettings = (home: OperationContext["home"]): Settings => ({
	ownName: "",
	ownEmail: "",
	ownPhone: "",
	ownPostalAddress: "",
	zone: home.zone,
	country: home.country,
	language: "en",
	letterLanguage: home.country === "US" || home.country === "CA" ? "en" : "en-gb",
	hiddenItems: [],
	policy: {},
	quietDates: [],
	restDays: [],
	refereesOnCv: null,
	refereesOnCvAt: null,
	fetchesNews: false,
	reminders: { digestAt: wallTime(8, 30), quietFrom: wallTime(21, 0), quietUntil: wallTime(8, 0) },
	personalDictionary: [],
	singleKeys: true,
});

/** The owner's settings; a field that an older version did not know has its default. */
export const settingsOf = async (context: OperationContext, records: ReadableRecords): Promise<Settings> => {
	const kept = await records.get("settings", context.actor.ownerId);
	const defaults = defaultSettings(context.home);
	if (kept === null) return defaults;
	const { id, version, createdAt, updatedAt, archivedAt, ...settings } = kept;
	return { ...defaults, ...settings };
};
