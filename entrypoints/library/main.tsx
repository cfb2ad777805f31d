import { showSurface } from "../surface/show-surface";
import { App } from "./app";
import "../../src/ui/record.css";
import "./library.css";

showSurface("#library", ["libraryTitle", "extShortName"], App);
