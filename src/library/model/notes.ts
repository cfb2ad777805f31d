/**
 * Notes that were typed in two places: nothing typed in either is lost.
 * @param base what both started from
 * @param here what was typed here
 * @param there what is saved by now
 */
export function joinNotes(base: string, here: string, there: string): string {
  if (there === base || here.includes(there)) return here;
  if (here === base || there.includes(here)) return there;
  if (base !== "" && there.startsWith(base)) return below(here, there.slice(base.length));
  if (base !== "" && here.startsWith(base)) return below(there, here.slice(base.length));
  return below(there, here);
}

function below(first: string, second: string): string {
  return second.startsWith("\n") ? first + second : `${first}\n\n${second}`;
}
