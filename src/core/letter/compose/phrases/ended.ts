const STOPPED = /[.!?؟…]\u2069?$/;

/** With one stop at the end, also where it ends in a name that has one: "at Copperline, Inc." */
export const ended = (sentence: string): string =>
	STOPPED.test(sentence) ? sentence.replace(/([.!?؟…]\u2069?)\.$/, "$1") : `${sentence}.`;
