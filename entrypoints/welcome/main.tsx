import { showSurface } from "../surface/show-surface";
import { App } from "./app";
import "./welcome.css";

showSurface("#welcome", ["welcomeTitle", "extName"], App);
