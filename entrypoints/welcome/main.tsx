import { renderPage } from "../../src/ui/shared/render-page";
import { App } from "../../src/ui/welcome/app";
import "../../src/ui/welcome/welcome.css";

renderPage("#welcome", ["welcomeTitle", "extName"], App);
