// What runs in the thread of the grammar engine; built to a file of its own.
import { workerData } from "node:worker_threads";
import { answerInThread } from "#adapters/grammar/answer-in-thread.ts";
import { harperGrammarSource } from "#adapters/grammar/harper-grammar-source.ts";

answerInThread(harperGrammarSource(workerData));
