import ts from "typescript";
import { type SourceFile, visitAll } from "./source-file.ts";

/** Names that reach the world; free-standing only, so that a property may be called the same. */
const WORLD = new Set([
	"console",
	"process",
	"fetch",
	"setTimeout",
	"setInterval",
	"performance",
	"crypto",
	"globalThis",
]);

const isFreeName = (node: ts.Identifier): boolean => {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isQualifiedName(parent)) {
		return "initializer" in parent && parent.initializer === node;
	}
	return true;
};

const isMember = (node: ts.Node, object: string, member: string): boolean =>
	ts.isPropertyAccessExpression(node) &&
	ts.isIdentifier(node.expression) &&
	node.expression.text === object &&
	node.name.text === member;

const impurityOf = (node: ts.Node): string | null => {
	if (node.kind === ts.SyntaxKind.AsyncKeyword) return "is async";
	if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined)) return "awaits";
	if (isMember(node, "Date", "now")) return "reads the clock (Date.now)";
	if (isMember(node, "Math", "random")) return "rolls dice (Math.random)";
	if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Temporal") {
		if (node.name.text === "Now") return "reads the clock (Temporal.Now)";
	}
	const isDate = (expression: ts.Expression): boolean => ts.isIdentifier(expression) && expression.text === "Date";
	if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0) {
		return "reads the clock (new Date())";
	}
	if (ts.isCallExpression(node) && isDate(node.expression)) return "reads the clock (Date())";
	if (ts.isIdentifier(node) && WORLD.has(node.text) && isFreeName(node)) return `uses ${node.text}`;
	return null;
};

/** Everything in a file that makes its answers depend on more than its arguments. */
export const impurities = (file: SourceFile): readonly string[] => {
	const found: string[] = [];
	visitAll(file.program, (node) => {
		const impurity = impurityOf(node);
		if (impurity === null) return;
		const { line } = file.program.getLineAndCharacterOfPosition(node.getStart(file.program));
		found.push(`${file.path}:${line + 1} ${impurity}`);
	});
	return found;
};
