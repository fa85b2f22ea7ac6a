// The limit of a command: Node itself, started and ended.
export {};
