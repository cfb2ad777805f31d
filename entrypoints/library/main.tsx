import { App } from "../../src/ui/library/app";
import { renderPage } from "../../src/ui/shared/render-page";
import "../../src/ui/shared/record.css";
import "../../src/ui/library/library.css";

renderPage("#library", ["libraryTitle", "extShortName"], App);
