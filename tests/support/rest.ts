/** An answer of the REST API: its status, its kind of document, and the document. */
export interface Answer<Body> {
	readonly status: number;
	readonly type: string;
	readonly body: Body;
}

/** A problem document, as every refusal is. */
export interface ProblemBody {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly code: string;
	readonly detail: string;
	readonly errors?: readonly { readonly path: string; readonly message: string }[];
	readonly current?: { readonly version: number };
}

export interface Rest {
	/** Any request; the caller says what document is expected. */
	readonly ask: <Body>(method: string, path: string, input?: unknown) => Promise<Answer<Body>>;
	/** The document of a request that has to succeed. */
	readonly get: <Body>(path: string) => Promise<Body>;
	readonly post: <Body>(path: string, input?: unknown) => Promise<Body>;
	readonly patch: <Body>(path: string, input: unknown) => Promise<Body>;
}

/** The REST API of a running server, by plain `fetch` and its bearer token. */
export const restOf = ({ origin, token }: { readonly origin: string; readonly token: string }): Rest => {
	const ask: Rest["ask"] = async <Body>(method: string, path: string, input?: unknown): Promise<Answer<Body>> => {
		const response = await fetch(`${origin}/api/v1${path}`, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/json",
				"content-type": "application/json",
			},
			...(input === undefined ? {} : { body: JSON.stringify(input) }),
		});
		const body = (await response.json()) as Body;
		return { status: response.status, type: response.headers.get("content-type") ?? "", body };
	};
	const must = async <Body>(method: string, path: string, input?: unknown): Promise<Body> => {
		const answer = await ask<Body>(method, path, input);
		if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
		return answer.body;
	};
	return {
		ask,
		get: (path) => must("GET", path),
		post: (path, input) => must("POST", path, input),
		patch: (path, input) => must("PATCH", path, input),
	};
};
