declare module "*.svg?inner" {
	const markup: string;
	export default markup;
}

declare module "*.md?page" {
	const html: string;
	export default html;
}
