import { strToU8, Zip, ZipDeflate } from "fflate";
import { eachInSlices } from "./slices";

export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Of the deflate levels 0 to 9. Text already shrinks to a sixth with 3, and 6 takes twice the time. */
const LEVEL = 3;
/** In characters. A compressor works best on pieces of this size; cells are much shorter. */
const PIECE_LENGTH = 1 << 16;

/**
 * Packs in slices on this thread: the library's own workers start from blobs, which Firefox forbids in an extension,
 * and never answer.
 * @param parts read one after the other, so that a part can use what its predecessors found out
 */
export async function zip(parts: Iterable<ZipPart>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  await eachInSlices(filling(archive, parts), ([file, piece, isLast]) => file.push(strToU8(piece), isLast));
  archive.end();
  return inOne(chunks);
}

function* filling(
  archive: Zip,
  parts: Iterable<ZipPart>,
): Iterable<[file: ZipDeflate, piece: string, isLast: boolean]> {
  for (const { name, pieces } of parts) {
    const file = new ZipDeflate(name, { level: LEVEL });
    archive.add(file);
    for (const piece of joined(pieces)) yield [file, piece, false];
    yield [file, "", true];
  }
}

function* joined(pieces: Iterable<string>): Iterable<string> {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE_LENGTH) continue;
    yield waiting;
    waiting = "";
  }
  yield waiting;
}

function inOne(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
