/** `npm run zip`: the packages for the stores and the sources that they are built from, with the same bytes from every clone. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "wxt";
import { archive, filesIn, trackedFilesIn } from "./archive";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = join(ROOT, ".output");
const BROWSERS = ["chrome", "firefox"] as const;

const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

// Any other value, which a test runner may set, puts the paths of this computer into the packages.
process.env.NODE_ENV = "production";

for (const browser of BROWSERS) {
  await build({ root: ROOT, browser, mode: "production" });
  save(browser, archive(filesIn(join(OUTPUT, `${browser}-mv3`))));
}
// Whoever builds from the sources of a store has no repository.
if (existsSync(join(ROOT, ".git"))) save("sources", archive(trackedFilesIn(ROOT)));

function save(kind: string, bytes: Uint8Array): void {
  const path = join(OUTPUT, `${name}-${version}-${kind}.zip`);
  writeFileSync(path, bytes);
  console.log(`${path} (${bytes.length} bytes)`);
}
