import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A local stand-in for the whole network: it serves what it was given and writes down whatever is asked of it. */
export interface Site {
  readonly port: number;
  /** Every address asked for, in order; a TLS connection stands here as `https://host:port`. */
  readonly asked: readonly string[];
  /** The hosts of what it serves. */
  readonly hosts: ReadonlySet<string>;
  /** From now on the bytes are served at this address, as the live site does: without a charset in the header. */
  serve(url: string, page: Uint8Array): void;
  /** From now on a connection that asks for this address is cut. */
  cut(url: string): void;
  /** The next requests for this address are answered with an error, as many as there are numbers. */
  refuse(url: string, statuses: readonly number[]): void;
  /** From now on this address takes its time. */
  slow(url: string, milliseconds: number): void;
  /** From now on this address is answered as the test likes. */
  answer(url: string, how: (response: ServerResponse) => void): void;
  /** Serves nothing again, and forgets what was asked. */
  clear(): void;
  close(): Promise<void>;
}

/** Answers plain requests (a browser that resolves hosts to this machine) and those of a browser that uses it as proxy. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, Uint8Array>();
  const cut = new Set<string>();
  const refusals = new Map<string, readonly number[]>();
  const delays = new Map<string, number>();
  const answers = new Map<string, (response: ServerResponse) => void>();
  const hosts = new Set<string>();
  const asked: string[] = [];

  const server = createServer((request, response) => {
    const url = addressOf(request);
    asked.push(url);
    const [status, ...others] = refusals.get(url) ?? [];
    refusals.set(url, others);
    const how = answers.get(url);
    if (cut.has(url)) request.socket.destroy();
    else if (how !== undefined) how(response);
    else if (status !== undefined) response.writeHead(status, { "content-type": "text/plain" }).end("not now");
    else setTimeout(() => answer(response, pages.get(url)), delays.get(url) ?? 0);
  });
  server.on("connect", (request: IncomingMessage, socket) => {
    asked.push(`https://${request.url ?? ""}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

  return {
    port: (server.address() as AddressInfo).port,
    asked,
    hosts,
    serve: (url, page) => {
      hosts.add(new URL(url).host);
      pages.set(asAsked(url), page);
      cut.delete(asAsked(url));
      answers.delete(asAsked(url));
    },
    cut: (url) => {
      hosts.add(new URL(url).host);
      cut.add(asAsked(url));
    },
    refuse: (url, statuses) => {
      refusals.set(asAsked(url), statuses);
    },
    slow: (url, milliseconds) => {
      delays.set(asAsked(url), milliseconds);
    },
    answer: (url, how) => {
      hosts.add(new URL(url).host);
      answers.set(asAsked(url), how);
    },
    clear: () => {
      for (const each of [pages, cut, refusals, delays, answers, hosts]) each.clear();
      asked.length = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A browser keeps the fragment to itself. */
function asAsked(url: string): string {
  return Object.assign(new URL(url), { hash: "" }).href;
}

/** A proxy is asked for `http://host/path`, a server for `/path` with the host beside it. */
function addressOf(request: IncomingMessage): string {
  return new URL(request.url ?? "/", `http://${request.headers.host}`).href;
}

function answer(response: ServerResponse, page: Uint8Array | undefined): void {
  if (page === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    return;
  }
  response.writeHead(200, { "content-type": "text/html", "content-length": page.length }).end(page);
}
