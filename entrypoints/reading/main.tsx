import { App } from "../../src/ui/reading/app";
import { renderPage } from "../../src/ui/shared/render-page";
import "../../src/ui/reading/reading.css";

renderPage("#reading", ["readingView"], App);
