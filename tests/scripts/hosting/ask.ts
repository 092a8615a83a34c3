import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks a server on this machine for exactly this path; nothing tidies it up before. */
export const ask = (port: number, path: string, question: Question = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const { method = 'GET', headers = {} } = question;
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (got) => {
        const chunks: Buffer[] = [];
        got.on('data', (chunk) => chunks.push(chunk));
        got.on('error', fail);
        got.on('end', () =>
          done({ status: got.statusCode ?? 0, headers: got.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on('error', fail);
    sent.end();
  });
