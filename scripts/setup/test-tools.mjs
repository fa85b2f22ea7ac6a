import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these programs on the PATH, or `null`. */
const onPath = (names) => {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
};

const findChromium = () =>
	process.env.AFTERWORD_CHROMIUM ?? onPath(["chromium", "chromium-browser", "google-chrome", "chrome"]);

/** PostgreSQL's own programs are off the PATH on Debian, in a folder per version: the newest is taken. */
const findPostgresql = () => {
	if (process.env.AFTERWORD_POSTGRESQL) return process.env.AFTERWORD_POSTGRESQL;
	const home = "/usr/lib/postgresql";
	const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
	const folder = versions.map((version) => join(home, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
	return folder ?? onPath(["initdb"])?.replace(/[\\/]initdb$/, "") ?? null;
};

const ifThere = (path) => (existsSync(path) ? path : null);

/** What the tests use beside npm's packages. `variable` is how the tests are told where it is. */
const TOOLS = [
	{ title: "Chromium", debianPackage: "chromium", variable: "AFTERWORD_CHROMIUM", find: findChromium },
	{ title: "PostgreSQL", debianPackage: "postgresql", variable: "AFTERWORD_POSTGRESQL", find: findPostgresql },
	// Letters are sent through a real server and read in a real mailbox; both start as root alone.
	{
		title: "Postfix",
		debianPackage: "postfix",
		variable: "AFTERWORD_POSTFIX",
		find: () => process.env.AFTERWORD_POSTFIX ?? ifThere("/usr/sbin/postfix"),
	},
	{
		title: "Dovecot",
		debianPackage: "dovecot-imapd",
		variable: "AFTERWORD_DOVECOT",
		find: () => process.env.AFTERWORD_DOVECOT ?? ifThere("/usr/sbin/dovecot"),
	},
	{
		title: "Dovecot's delivery",
		debianPackage: "dovecot-lmtpd",
		variable: "AFTERWORD_DOVECOT_LMTP",
		find: () => process.env.AFTERWORD_DOVECOT_LMTP ?? ifThere("/usr/lib/dovecot/lmtp"),
	},
	// The text of PDFs is read back as a reader of them would.
	{
		title: "pdftotext",
		debianPackage: "poppler-utils",
		variable: "AFTERWORD_PDFTOTEXT",
		find: () => process.env.AFTERWORD_PDFTOTEXT ?? onPath(["pdftotext"]),
	},
];

const mayInstall = () => process.getuid?.() === 0 && onPath(["apt-get"]) !== null;

const installDebianPackages = (names) => {
	const options = {
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: ["ignore", "ignore", "inherit"],
		timeout: 300_000,
	};
	execFileSync("apt-get", ["update", "-qq"], options);
	execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], options);
};

/**
 * Finds each of these tools, installing Debian's packages where that is allowed. Gives back the environment that
 * tells the tests where they are, and a sentence for each one that is missing.
 */
export const provideTestTools = () => {
	const absent = TOOLS.filter((tool) => tool.find() === null);
	if (absent.length > 0 && mayInstall()) {
		const names = absent.map((tool) => tool.debianPackage);
		console.log(`Installing ${names.join(" and ")} from Debian's packages, for the tests. This happens once.`);
		try {
			installDebianPackages(names);
		} catch (error) {
			console.log(`apt-get could not install ${names.join(" and ")}: ${error.message}`);
		}
	}
	const found = TOOLS.map((tool) => ({ ...tool, path: tool.find() }));
	const present = found.filter((tool) => tool.path !== null);
	const missing = found.filter((tool) => tool.path === null);
	return {
		environment: Object.fromEntries(present.map((tool) => [tool.variable, tool.path])),
		missing: missing.map(
			({ title, debianPackage, variable }) =>
				`${title} is not installed. On Debian or Ubuntu: sudo apt-get install ${debianPackage}; elsewhere, set ${variable}.`,
		),
	};
};
