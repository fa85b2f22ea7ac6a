/** Where a run of the benchmark finds and leaves things. */
export interface BenchWorld {
	/** The built app under test: `main/cli.js`, `web`, `data`. */
	readonly dist: string;
	/** This benchmark's own programs, bundled. */
	readonly programs: string;
	/** The project, for its lock file and packages. */
	readonly root: string;
	/** Thrown away at the end. */
	readonly scratch: string;
	/** Rounds each median is taken over. */
	readonly rounds: number;
	/** Requests a round of the server measurements has. */
	readonly requests: number;
	readonly isQuick: boolean;
	readonly say: (line: string) => void;
}
