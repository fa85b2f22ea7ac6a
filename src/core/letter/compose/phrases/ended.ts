/** With one stop at the end, also where it ends in a name that has one: "at Copperline, Inc." */
export const ended = (sentence: string): string => (/[.!?؟…]\u2069?$/.test(sentence) ? sentence : `${sentence}.`);
