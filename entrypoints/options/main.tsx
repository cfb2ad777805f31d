import { App } from "../../src/ui/options/app";
import { showSurface } from "../../src/ui/shared/render-page";
import "../../src/ui/options/options.css";

showSurface("#options", ["optionsTitle"], App);
