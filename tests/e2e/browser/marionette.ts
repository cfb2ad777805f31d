import { connect, type Socket } from "node:net";

/** Firefox's own remote protocol (the one beneath geckodriver): `length:[type, id, command, parameters]` over TCP. */
export interface Marionette {
  /** Sends one command and returns its result; rejects with what Firefox says of it. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, Waiting>();
  const greeting = new Promise<void>((greeted, refused) => {
    socket.once("error", refused);
    readMessages(socket, (message) => {
      if (isReply(message)) settle(waiting, message);
      else greeted();
    });
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox closed the connection"));
  });
  await greeting;

  let last = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { command, resolve, reject });
        socket.write(framed([COMMAND, last, command, parameters]));
      }),
    close: () => socket.destroy(),
  };
}

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Reply = readonly [
  type: number,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

const COMMAND = 0;
const REPLY = 1;

function isReply(message: unknown): message is Reply {
  return Array.isArray(message) && message[0] === REPLY;
}

function settle(waiting: Map<number, Waiting>, [, id, error, result]: Reply): void {
  const command = waiting.get(id);
  waiting.delete(id);
  if (error === null) command?.resolve(result);
  else command?.reject(new Error(`${command.command}: ${error.error}: ${error.message}`));
}

function framed(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message), "utf8");
  return Buffer.concat([Buffer.from(`${body.length}:`, "ascii"), body]);
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let unread: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    for (let colon = unread.indexOf(":"); colon > 0; colon = unread.indexOf(":")) {
      const start = colon + 1;
      const end = start + Number(unread.toString("ascii", 0, colon));
      if (unread.length < end) return;
      take(JSON.parse(unread.toString("utf8", start, end)));
      unread = unread.subarray(end);
    }
  });
}
