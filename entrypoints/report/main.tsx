import { App } from "../../src/ui/report/app";
import { renderPage } from "../../src/ui/shared/render-page";
import "../../src/ui/report/report.css";

renderPage("#report", ["reportPage"], App);
