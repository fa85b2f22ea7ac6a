import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { uuid } from "../contract/samples.ts";
import { storeContract } from "../contract/store.contract.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract("SQLite", () => openSqliteStore({ file: join(folder, "contract.db"), ids: { next: () => uuid(0xabc) } }));
