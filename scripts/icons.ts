/** Draws the icons from their SVG sources: `npm run icons`, and at every build. No drawn file is kept in git. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** The toolbar tells the page's kind by the shape; below 48 px the product's own picture loses its character. */
const DRAWINGS: readonly { readonly source: string; readonly name: string; readonly sizes: readonly number[] }[] = [
  { source: "product", name: "", sizes: [48, 128] },
  { source: "product-small", name: "", sizes: [16, 32] },
  ...["none", "press-qa", "press-article", "news", "list"].map((kind) => ({
    source: kind,
    name: `${kind}-`,
    sizes: [16, 32],
  })),
];

const SOURCES = new URL("icons/", import.meta.url);
const FOLDER = new URL("../public/icon/", import.meta.url);

/** Writes `SIZE.png` for the product and `KIND-SIZE.png` for the toolbar. */
export function drawIcons(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { source, name, sizes } of DRAWINGS) {
    const svg = readFileSync(new URL(`${source}.svg`, SOURCES), "utf8");
    for (const size of sizes) {
      const image = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
      writeFileSync(new URL(`${name}${size}.png`, FOLDER), image.asPng());
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) drawIcons();
