/** A copy of `record` with the given fields replaced; `undefined` means "not given" and leaves the field alone. */
export const patched = <Record extends object>(
	record: Record,
	fields: { readonly [Key in keyof Record]?: Record[Key] | undefined },
): Record => {
	const copy = { ...record };
	for (const key of Object.keys(fields) as (keyof Record)[]) {
		const value = fields[key];
		if (value !== undefined) copy[key] = value;
	}
	return copy;
};
