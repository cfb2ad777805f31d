/** Half of the pause that people notice. */
const WORK_MS = 25;

/** Joins the pieces. Between slices of work the page can paint and take clicks, even with ten thousand articles. */
export async function joinInSlices(pieces: Iterable<string>): Promise<string> {
  const texts: string[] = [];
  await eachInSlices(pieces, (piece) => texts.push(piece));
  return texts.join("");
}

export async function eachInSlices<T>(items: Iterable<T>, use: (item: T) => void): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    use(item);
    if (performance.now() - started < WORK_MS) continue;
    await yieldToEventLoop();
    started = performance.now();
  }
}

/** Resolves after all waiting tasks. A timer would do the same, but in a background tab it takes a second each time. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
