// `npm run letters:figures [-- rounds seed] [-- --missed]`: how many slips the letter checks find, in the corpus that
// tests/letters-corpus ships. The sources are TypeScript, so this needs tsx: tsx scripts/letters-figures.mjs
await import("../tests/letters-corpus/print-figures.ts");
