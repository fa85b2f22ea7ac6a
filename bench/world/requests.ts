import { Agent, request } from "node:http";

export interface Answer {
	readonly status: number;
	readonly body: string;
}

export interface Ask {
	readonly method?: "GET" | "POST" | "PATCH";
	readonly path: string;
	readonly body?: unknown;
}

/** A client with kept connections that sends the local token with everything. */
export const clientOf = (origin: string, token: string) => {
	const agent = new Agent({ keepAlive: true });
	const ask = ({ method = "GET", path, body }: Ask): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const sent = request(
				new URL(path, origin),
				{
					agent,
					method,
					headers: {
						authorization: `Bearer ${token}`,
						"accept-encoding": "br",
						...(body === undefined ? {} : { "content-type": "application/json" }),
					},
				},
				(response) => {
					const parts: Buffer[] = [];
					response.on("data", (part: Buffer) => parts.push(part));
					response.on("end", () =>
						resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }),
					);
				},
			);
			sent.on("error", reject);
			sent.end(body === undefined ? undefined : JSON.stringify(body));
		});
	return {
		/** @throws where the answer is not 200: a benchmark of refusals would look fast. */
		ask: async (what: Ask): Promise<Answer> => {
			const answer = await ask(what);
			if (answer.status !== 200)
				throw new Error(`${what.path} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
			return answer;
		},
		close: () => agent.destroy(),
	};
};

export type Client = ReturnType<typeof clientOf>;

/** Connections at a time: as many as one page opens at once. */
const TOGETHER = 4;

/** Sends this many requests, a few at a time. */
export const askTimes = async (client: Client, times: number, nth: (index: number) => Ask): Promise<void> => {
	let next = 0;
	const goOn = async (): Promise<void> => {
		while (next < times) {
			const index = next;
			next += 1;
			await client.ask(nth(index));
		}
	};
	await Promise.all(Array.from({ length: TOGETHER }, goOn));
};
