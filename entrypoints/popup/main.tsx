import { App } from "../../src/ui/popup/app";
import { renderPage } from "../../src/ui/shared/render-page";
import "../../src/ui/shared/record.css";
import "../../src/ui/popup/popup.css";

renderPage("#popup", ["extName"], App);
