import { options } from "preact";

/**
 * Preact runs effects after a frame, and a test may have ended by then, its DOM with it: the frame that comes would
 * find nothing that it knows. Here effects run as soon as the rendering is done.
 */
options.requestAnimationFrame = queueMicrotask;
