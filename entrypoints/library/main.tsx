import { App } from "../../src/ui/library/app";
import { showSurface } from "../../src/ui/shared/render-page";
import "../../src/ui/shared/record.css";
import "../../src/ui/library/library.css";

showSurface("#library", ["libraryTitle", "extShortName"], App);
