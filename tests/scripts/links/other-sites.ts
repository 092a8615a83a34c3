import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers: a status with headers and a page, or silence, or a connection that is cut. */
export type Recorded =
  | { status: number; to?: string; headers?: Record<string, string>; page?: string | Buffer }
  | 'silence'
  | 'cut';

/** A server that stands in for every other site, with the answers that a test has recorded for each address. */
export async function startOtherSites(answers: Map<string, Recorded>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = decodeURIComponent(request.url!.slice(1));
    asked.push(url);
    give(answers.get(url) ?? 'cut', response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}

function give(answer: Recorded, response: ServerResponse): void {
  if (answer === 'silence') return;
  if (answer === 'cut') {
    response.socket?.destroy();
    return;
  }
  const { status, to, headers, page = '<title>Rutin</title><h1>Rutin</h1>' } = answer;
  response.writeHead(status, {
    'content-type': typeof page === 'string' ? 'text/html; charset=utf-8' : 'application/pdf',
    ...(to ? { location: to } : {}),
    ...headers,
  });
  response.end(page);
}
