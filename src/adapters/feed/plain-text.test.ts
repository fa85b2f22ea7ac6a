import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

const words = (markup: string): string => plainText(markup, 300);

describe("markup as plain text", () => {
	it("loses its tags and keeps its words apart", () => {
		expect(words("<p>Northwind <b>opens</b> in Le<i>eds</i>.</p><p>Forty<br>people</p>")).toBe(
			"Northwind opens in Leeds. Forty people",
		);
	});

	it("loses programs and styles with all they contain", () => {
		expect(
			words("News<script>alert('x')</script> of<style>p { color: red }</style> the <SCRIPT src=x></SCRIPT>day"),
		).toBe("News of the day");
		expect(words("News<svg><text>x</text></svg><iframe>y</iframe><!-- z -->")).toBe("News");
		expect(words("News <script>never closed")).toBe("News");
		expect(words('<img src=x onerror="alert(1)">News')).toBe("News");
	});

	it("has its entities decoded once", () => {
		expect(words("Q&amp;A: 5 &lt; 7, caf&eacute; &#8211; &#x2014;")).toBe("Q&A: 5 < 7, café – —");
		expect(words("&amp;lt;b&amp;gt;")).toBe("&lt;b&gt;");
		expect(words("a&#0;b&#x202e;c")).toBe("a\ufffdbc");
	});

	it("stays as it is where there was no markup", () => {
		expect(words("R&D at AT&T: profit < 3 %, hiring > 40")).toBe("R&D at AT&T: profit < 3 %, hiring > 40");
	});

	it("is cut at a word, however much there is", () => {
		const cut = plainText(`<p>${"Northwind hires. ".repeat(100_000)}</p>`, 40);
		expect(cut).toBe("Northwind hires. Northwind hires.…");
		expect(plainText(`<p>${"<b> </b>".repeat(100_000)}end</p>`, 40)).toBe("end");
	});

	it("ends soon, however it is nested", () => {
		const start = performance.now();
		expect(words(`News ${"<div>".repeat(200_000)}deep`)).toBe("News");
		expect(words(`News ${"<b>".repeat(400)}${"</i>".repeat(400_000)} of the day`)).toBe("News of the day");
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
