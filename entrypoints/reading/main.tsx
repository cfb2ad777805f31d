import { showSurface } from "../surface/show-surface";
import { App } from "./app";
import "./reading.css";

showSurface("#reading", ["readingView"], App);
