import { showSurface } from "../surface/show-surface";
import { App } from "./app";
import "../../src/ui/record.css";
import "./popup.css";

showSurface("#popup", ["extName"], App);
