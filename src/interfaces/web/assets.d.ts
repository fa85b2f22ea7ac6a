declare module "*.svg?inner" {
	const markup: string;
	export default markup;
}
