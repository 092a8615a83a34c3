import { createHash } from 'node:crypto';
import { isPrivateHost } from '../../src/checks/private-host.ts';
import type { LinkAnswer } from '../../src/domain/link-answers.ts';
import { isChallenge, isLogin, isStartPage, saysMissing } from './read-answer.ts';

/** What one address answered. `reason` says, in the words of the program, why it could not be reached. */
export interface Answer {
  answer: LinkAnswer;
  status?: number;
  target?: string;
  sha256?: string;
  reason?: string;
}

export interface Question {
  url: string;
  /** Whether it is the file of a source document, and its SHA-256 as somebody read it. */
  isSource?: boolean;
  sha256?: string | undefined;
}

/** How to ask; a test asks a server of its own. */
export interface Asking {
  fetch: typeof fetch;
  /** Milliseconds until an answer is given up. */
  patience: number;
}

const mostHops = 8;
const mostPage = 400_000;
const mostFile = 60_000_000;

const headers = {
  accept: 'text/html,application/pdf;q=0.9,*/*;q=0.5',
  'accept-language': 'sv',
  'user-agent': 'Mozilla/5.0 (compatible; vem-gor-vad-lankkontroll/1.0; en fråga i veckan)',
};

/** Asks an address as a reader's browser would, and says what came. Never throws. */
export async function ask(question: Question, { fetch, patience }: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const seen = new Set<string>();
  let isForGood = true;
  let url = question.url;
  try {
    for (let hop = 0; ; hop++) {
      if (seen.has(url) || hop > mostHops) return { answer: 'rundgang', target: url };
      seen.add(url);
      const response = await fetch(url, { headers, redirect: 'manual', signal });
      const next = response.status >= 300 && response.headers.get('location');
      if (!next || !URL.canParse(next, url)) {
        return await judge(question, { response, url, isForGood });
      }
      await response.body?.cancel();
      const to = new URL(next, url);
      // Where an answer leads is somebody else's choice: it must not make this machine ask its own network.
      if (!/^https?:$/.test(to.protocol) || isPrivateHost(to.hostname)) {
        return { answer: 'rundgang', status: response.status };
      }
      isForGood &&= response.status === 301 || response.status === 308;
      url = to.href;
    }
  } catch (error) {
    return { answer: 'ej-nadd', reason: reasonOf(error) };
  }
}

interface Reached {
  response: Response;
  /** Where the redirects ended. */
  url: string;
  /** Whether every redirect on the way was said to be for good. */
  isForGood: boolean;
}

async function judge(question: Question, reached: Reached): Promise<Answer> {
  const { response, url, isForGood } = reached;
  const { status } = response;
  const isMoved = url !== question.url;
  const isPage = /html/.test(response.headers.get('content-type') ?? 'text/html');
  const isFile = !isPage && status === 200;
  const bytes = await readUpTo(response, isFile && question.isSource ? mostFile : mostPage);
  const page = isPage ? new TextDecoder().decode(bytes) : '';
  const at = isMoved ? { target: url } : {};

  if (isChallenge(response.headers, status, page)) return { answer: 'robotskydd', status };
  if (status === 404 || status === 410) return { answer: 'borttagen', status, ...at };
  if (status === 401 || status === 403) return { answer: 'inloggning', status };
  if (status >= 400) return { answer: 'ej-nadd', status, reason: `svarade ${status}` };
  if (isMoved && isLogin(url)) return { answer: 'inloggning', status, ...at };
  if (isMoved && isStartPage(url) && !isStartPage(question.url)) {
    return { answer: 'startsida', status, ...at };
  }
  const wantsFile = question.isSource || /\.pdf$/i.test(new URL(question.url).pathname);
  if (saysMissing(page) || (wantsFile && isPage)) return { answer: 'tom-sida', status, ...at };
  const sha256 = question.isSource && createHash('sha256').update(bytes).digest('hex');
  if (sha256 && question.sha256 && sha256 !== question.sha256) {
    return { answer: 'andrad-fil', status, sha256, ...at };
  }
  return {
    answer: isMoved && isForGood ? 'flyttad' : 'fungerar',
    status,
    ...at,
    ...(sha256 ? { sha256 } : {}),
  };
}

/** The beginning of an answer. A page says what it is at its beginning, and no server may fill this machine. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length < most) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts);
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError' || name === 'AbortError') return 'svarade inte i tid';
  return cause?.code ?? cause?.message ?? message;
}
