import { showSurface } from "../surface/show-surface";
import { App } from "./app";
import "./options.css";

showSurface("#options", ["optionsTitle"], App);
