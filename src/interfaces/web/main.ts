import { mount } from "svelte";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/app.css";
import "./style/forms.css";
import App from "./app.svelte";
import { router } from "./router.svelte.ts";
import { applyTheme } from "./theme.ts";
import { words } from "./words.ts";

applyTheme();
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
router.start();

const target = document.getElementById("app");
if (target !== null) mount(App, { target });
