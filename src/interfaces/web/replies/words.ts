export { replies as words } from "#words/en/web-replies.ts";
