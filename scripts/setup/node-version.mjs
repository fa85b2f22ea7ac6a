const FLOOR = { major: 20, minor: 19 };

/** A sentence for people whose Node is too old to run Afterword, or `null` where it will do. */
export const nodeTooOld = (version) => {
	const [major, minor] = version.split(".").map(Number);
	if (major > FLOOR.major || (major === FLOOR.major && minor >= FLOOR.minor)) return null;
	return (
		`Afterword needs Node ${FLOOR.major}.${FLOOR.minor} or newer, and this is Node ${version}. ` +
		"Node 24 is a good choice: install it from https://nodejs.org, then run the command again."
	);
};
