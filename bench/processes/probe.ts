// Loaded before a server under test: answers how much CPU time and memory it has used, when asked over the channel.
process.on("message", () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() });
});
// Being asked is no reason to stay alive.
process.channel?.unref();
