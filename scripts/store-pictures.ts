/** The pictures of the stores' listings, from Chromium: five of 1280×800, and a tile of 440×280. */
import { Buffer } from "node:buffer";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../tests/e2e/browser/extension-build";
import type { Session } from "../tests/e2e/browser/session";
import { translator } from "../tests/support/translations";
import { LIBRARY_SHOTS } from "./library-shots";
import { PAGE_SHOTS } from "./page-shots";
import { openShownPage, type Shot } from "./pictures";

/** Not in git. */
const FOLDER = "screenshots";
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const SHOTS: Readonly<Record<string, Shot>> = { ...PAGE_SHOTS, ...LIBRARY_SHOTS };

/** What each picture shows, and the popup that is open over it. */
const PICTURES: readonly { readonly behind: string; readonly popup?: string }[] = [
  { behind: "page", popup: "popup" },
  { behind: "page-differences", popup: "popup-differences" },
  { behind: "reading" },
  { behind: "library" },
  { behind: "library-article" },
];

export async function takeStorePictures(session: Session, language: Language): Promise<void> {
  const { driver } = session;
  await driver.setLook({ scheme: "light", forcedColors: false });
  const taken: Buffer[][] = [];
  for (const { behind, popup } of PICTURES) {
    const pictures: Buffer[] = [];
    for (const name of popup === undefined ? [behind] : [behind, popup]) {
      const shot = SHOTS[name];
      if (shot === undefined) throw new Error(`there is no picture ${name}`);
      pictures.push(await shot(session, language));
    }
    taken.push(pictures);
  }
  // A page of the extension would not load what is drawn; any other page does.
  await openShownPage(session);
  const encoded = (pictures: readonly Buffer[]) => pictures.map((picture) => picture.toString("base64"));
  for (const [i, pictures] of taken.entries()) {
    await save(`store-${language}-${i + 1}`, await driver.page.evaluate(drawPicture, encoded(pictures), PICTURE));
  }
  const icon = await readFile("public/icon/128.png");
  const name = translator(language)("extName");
  await save(`store-${language}-tile`, await driver.page.evaluate(drawTile, encoded([icon])[0] ?? "", name, TILE));
}

async function save(name: string, base64: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.jpg`);
  await writeFile(path, Buffer.from(base64, "base64"));
  console.log(path);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Runs in the browser. JPEG, as the stores take no picture that could be transparent. */
async function drawPicture(pictures: readonly string[], { width, height }: Size): Promise<string> {
  const MARGIN = 16;
  const load = async (base64: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
  const [behind, over] = await Promise.all(pictures.map(load));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (behind === undefined || context === null) throw new Error("there is nothing to draw");
  Object.assign(context, { fillStyle: "white", imageSmoothingQuality: "high" });
  context.fillRect(0, 0, width, height);
  context.drawImage(behind, 0, 0, width, (behind.height * width) / behind.width);
  if (over !== undefined) {
    const scale = Math.min(1, (height - 2 * MARGIN) / over.height);
    Object.assign(context, { shadowColor: "rgb(0 0 0 / 40%)", shadowBlur: 24, shadowOffsetY: 6 });
    context.drawImage(over, width - over.width * scale - MARGIN, MARGIN, over.width * scale, over.height * scale);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Runs in the browser: the icon over the name. */
async function drawTile(icon: string, name: string, { width, height }: Size): Promise<string> {
  const ICON = 128;
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(icon), (byte) => byte.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws nothing");
  context.fillStyle = "#e4edf3";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, (width - ICON) / 2, 40, ICON, ICON);
  Object.assign(context, {
    fillStyle: "#14506b",
    textAlign: "center",
    font: "600 32px 'Noto Sans CJK SC', sans-serif",
  });
  context.fillText(name, width / 2, 226);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
