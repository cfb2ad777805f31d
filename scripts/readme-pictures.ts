/** The pictures that the README shows, from Chromium. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Surface } from "../tests/e2e/browser/driver";
import type { Session } from "../tests/e2e/browser/session";
import { libraryPicture } from "./library-shots";
import { openShownPage, pictureOfPopup } from "./pictures";

const FOLDER = ".github/images";
const QUALITY = 0.9;
/** There the popup hides nothing of the fold's bar, nor of what the second copy alone says. */
const UNDER_THE_POPUP = 0.82;

export async function takeReadmePictures(session: Session): Promise<void> {
  const { driver } = session;
  await driver.setLook({ scheme: "light", forcedColors: false });
  await openShownPage(session, UNDER_THE_POPUP);
  const page = await driver.page.screenshot();
  const popup = await pictureOfPopup(driver);
  await save("reader", await asWebp(driver.page, [page, popup]));
  const library = await libraryPicture(session);
  // A page of the extension would not load what draws; any other does.
  await openShownPage(session);
  await save("library", await asWebp(driver.page, [library]));
}

async function save(name: string, picture: Buffer): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.webp`);
  await writeFile(path, picture);
  console.log(path);
}

/** A picture, with a second one where a popup opens: in the upper right corner. */
async function asWebp(canvas: Surface, pictures: readonly Buffer[]): Promise<Buffer> {
  const picture = await canvas.evaluate(
    draw,
    pictures.map((each) => each.toString("base64")),
    QUALITY,
  );
  return Buffer.from(picture, "base64");
}

async function draw(pictures: readonly string[], quality: number): Promise<string> {
  const MARGIN = 16;
  const RADIUS = 8;
  const load = async (base64: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
  const [behind, over] = await Promise.all(pictures.map(load));
  if (behind === undefined) throw new Error("there is nothing to draw");
  const canvas = new OffscreenCanvas(behind.width, behind.height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws nothing");
  context.drawImage(behind, 0, 0);
  if (over !== undefined) {
    const [x, y] = [behind.width - over.width - MARGIN, MARGIN];
    context.beginPath();
    context.roundRect(x, y, over.width, over.height, RADIUS);
    Object.assign(context, { shadowColor: "rgb(0 0 0 / 40%)", shadowBlur: 24, shadowOffsetY: 6, fillStyle: "white" });
    context.fill();
    context.shadowColor = "transparent";
    context.clip();
    context.drawImage(over, x, y);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/webp", quality })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
