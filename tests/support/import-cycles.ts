import type { SourceFile } from "./source-file.ts";

/** Rings of files that need each other to load, each once, as `a → b → a`; types and lazy imports need nothing. */
export const importCycles = (files: readonly SourceFile[]): readonly string[] => {
	const needs = new Map(
		files.map((file) => [
			file.path,
			file.imports.flatMap(({ kind, path }) => (kind === "value" && path !== null ? [path] : [])),
		]),
	);
	const finished = new Set<string>();
	const cycles: string[] = [];
	const walk = (path: string, trail: readonly string[]): void => {
		const seenAt = trail.indexOf(path);
		if (seenAt >= 0) {
			cycles.push([...trail.slice(seenAt), path].join(" → "));
			return;
		}
		if (finished.has(path)) return;
		for (const next of needs.get(path) ?? []) walk(next, [...trail, path]);
		finished.add(path);
	};
	for (const { path } of files) walk(path, []);
	return cycles;
};
