import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "#core/followup/policy.ts";
import { readProjectFile } from "./support/source-file.ts";

/** The build's own script has no types; this is what it promises. */
const script: string = "../scripts/build/rule-pages.mjs";
const { readRulePage } = (await import(script)) as {
	readonly readRulePage: (text: string) => { readonly title: string; readonly html: string };
};

describe("the page of a rule in the app", () => {
	it("has its title and its text, for every rule", () => {
		for (const rule of Object.keys(DEFAULT_POLICY)) {
			const { title, html } = readRulePage(readProjectFile(`docs/rules/${rule}.md`));
			expect(title, rule).not.toBe("");
			expect(html, rule).toContain("<h2>Why</h2>");
			expect(html, rule).not.toMatch(/<!--|<script|The rule as the settings show it/);
		}
	});

	it("leads to other rules inside the app, and to sources without telling where it was pressed", () => {
		const { html } = readRulePage("# T\n\nS.\n\n[One](promised-date.md) and [two](https://e.example/?a=1&b=2)\n");
		expect(html).toContain('<a href="/rules/promised-date">One</a>');
		expect(html).toContain('<a href="https://e.example/?a=1&amp;b=2" target="_blank" rel="noreferrer">two</a>');
	});

	it("lets no markup through, and no link that runs something", () => {
		const text =
			"# T\n\nS.\n\nA <b onclick=x>b</b> <script>alert(1)</script> [x](javascript:alert(1)) ![i](http://a/i.png)\n";
		expect(readRulePage(`${text}\n<div>block</div>\n`).html).toBe("<p>A b alert(1) x i</p>");
	});

	it("gives every cell of a table its heading, without the names the code uses", () => {
		const { html } = readRulePage(
			"# T\n\nS.\n\n| key | sets | default |\n| --- | --- | --- |\n| `days` | the wait | 2 |\n",
		);
		expect(html).toContain('<td role="cell" data-name="default">2</td>');
		expect(html).not.toContain("days");
	});
});
