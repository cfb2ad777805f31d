import { App } from "../../src/ui/reading/app";
import { showSurface } from "../../src/ui/shared/render-page";
import "../../src/ui/reading/reading.css";

showSurface("#reading", ["readingView"], App);
