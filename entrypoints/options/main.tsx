import { App } from "../../src/ui/options/app";
import { renderPage } from "../../src/ui/shared/render-page";
import "../../src/ui/options/options.css";

renderPage("#options", ["optionsTitle"], App);
