/** Text as bytes of GBK, the charset of the site, which Node reads but does not write. */
export function encodeGbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(bytesOf));
}

const decoder = new TextDecoder("gb18030", { fatal: true });

/** Of every character with two bytes. */
const BYTES: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 0xfe - 0x81 + 1 }, (_, i) => 0x81 + i).flatMap((lead) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, i) => 0x40 + i)
      .filter((trail) => trail !== 0x7f)
      .map((trail) => [decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]] as const),
  ),
);

function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const bytes = BYTES.get(character);
  if (bytes === undefined) throw new Error(`not in GBK: ${character}`);
  return bytes;
}
