import { resolve } from "node:path";

/** The engine's file as its package carries it; its package shows no path to it. */
export const packagedHarper = (): string => resolve("node_modules", "harper.js", "dist", "harper_wasm_slim_bg.wasm");
