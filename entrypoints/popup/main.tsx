import { App } from "../../src/ui/popup/app";
import { showSurface } from "../../src/ui/shared/render-page";
import "../../src/ui/shared/record.css";
import "../../src/ui/popup/popup.css";

showSurface("#popup", ["extName"], App);
