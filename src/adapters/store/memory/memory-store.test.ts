import { uuid } from "../contract/samples.ts";
import { storeContract } from "../contract/store.contract.ts";
import { memoryStore } from "./memory-store.ts";

storeContract("memory", async () => memoryStore({ ids: { next: () => uuid(0xabc) } }));
