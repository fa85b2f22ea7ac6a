import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One `import`, `export … from` or `import()`. */
export interface ImportLine {
	readonly kind: "value" | "type" | "lazy";
	/** As written. */
	readonly specifier: string;
	/** Path from the project's root where it is one of ours, `null` for a package. */
	readonly path: string | null;
	/** `node:fs`, `kysely`, `@hono/node-server`; `null` where it is one of ours. */
	readonly outside: string | null;
}

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** The program in it: all of a TypeScript file, the scripts of a Svelte one. */
	readonly program: ts.SourceFile;
	readonly imports: readonly ImportLine[];
	/** True for tests and what only tests use. */
	readonly isTest: boolean;
}

const scriptsOf = (svelte: string): string =>
	[...svelte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join("\n");

const outsideName = (specifier: string): string => {
	if (specifier.startsWith("node:")) return specifier;
	const [first = "", second = ""] = specifier.split("/");
	return first.startsWith("@") ? `${first}/${second}` : first;
};

const locate = (specifier: string, importer: string): Pick<ImportLine, "path" | "outside"> => {
	const clean = specifier.replace(/\?.*$/, "");
	if (clean.startsWith("#tests/")) return { path: clean.slice(1), outside: null };
	if (clean.startsWith("#")) return { path: `src/${clean.slice(1)}`, outside: null };
	if (clean.startsWith(".")) return { path: posix.join(dirname(importer), clean), outside: null };
	return { path: null, outside: outsideName(clean) };
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const bindings = clause.namedBindings;
	if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
	return bindings.elements.every((element) => element.isTypeOnly);
};

/** Calls back with every node below this one. */
export const visitAll = (node: ts.Node, visit: (node: ts.Node) => void): void => {
	ts.forEachChild(node, (child) => {
		visit(child);
		visitAll(child, visit);
	});
};

const importsOf = (program: ts.SourceFile, importer: string): readonly ImportLine[] => {
	const found: ImportLine[] = [];
	const note = (kind: ImportLine["kind"], specifier: ts.Expression | undefined): void => {
		if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
		found.push({ kind, specifier: specifier.text, ...locate(specifier.text, importer) });
	};
	visitAll(program, (node) => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			note(isTypeOnly(node) ? "type" : "value", node.moduleSpecifier);
		}
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note("type", node.argument.literal);
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			note("lazy", node.arguments[0]);
		}
	});
	return found;
};

/** Reads a program from text, as if it stood at this path. */
export const parseSource = (path: string, text: string): SourceFile => {
	const code = path.endsWith(".svelte") ? scriptsOf(text) : text;
	const program = ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
	const isTest = /\.(test|testing|contract|e2e)\.ts$/.test(path) || path.includes("/contract/");
	return { path, text, program, imports: importsOf(program, path), isTest };
};

/** Every file below a folder of the project whose name matches, sorted, relative to the project's root. */
export const listFiles = (folder: string, name: RegExp): readonly string[] =>
	existsSync(join(root, folder))
		? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && name.test(entry.name))
				.map((entry) =>
					posix.relative(root.replaceAll("\\", "/"), join(entry.parentPath, entry.name).replaceAll("\\", "/")),
				)
				.sort()
		: [];

/** The text of a file of the project. */
export const readProjectFile = (path: string): string => readFileSync(join(root, path), "utf8");

export const isInProject = (path: string): boolean => existsSync(join(root, path));
