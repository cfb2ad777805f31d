/** Half of what people notice as a stop. */
const WORK_MS = 25;

/** The pieces as one text. Between slices of work the page can paint and take clicks: ten thousand articles are no freeze. */
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

/** To the end of the queue. A timer would do the same, but in a tab behind another it waits a second each time. */
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
