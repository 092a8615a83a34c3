import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from './answers.ts';
import { CannotMake, type Kind } from './kind.ts';

/** Somebody at a terminal, one question at a time. */
export interface Prompt {
  ask: Ask;
  kind(kinds: readonly Kind[]): Promise<string>;
  close(): void;
}

/** Opens a terminal for questions. When it is closed in the middle, nothing is made. */
export function openPrompt(input: Readable, output: Writable): Prompt {
  const lines = createInterface({ input, output });
  // A readline that has been closed waits for ever, and answers that came at once would be lost.
  const waiting: ((line: string | undefined) => void)[] = [];
  const early: string[] = [];
  let isClosed = false;
  lines.on('line', (line) => (waiting.length > 0 ? waiting.shift()!(line) : early.push(line)));
  lines.on('close', () => {
    isClosed = true;
    for (const answer of waiting.splice(0)) answer(undefined);
  });
  lines.on('SIGINT', () => lines.close());
  const next = async (words: string): Promise<string> => {
    output.write(words);
    const line =
      early.shift() ??
      (isClosed ? undefined : await new Promise<string | undefined>((done) => waiting.push(done)));
    if (line === undefined) throw new CannotMake('du avbröt.');
    return line;
  };
  return {
    ask: async ({ ask, isOptional, choices, isMany }, world, fallback) => {
      const found = choices?.(world, {}) ?? [];
      const rows = found.map(({ id, name }, index) => `  ${index + 1}. ${name} (${id})`);
      const hint =
        fallback !== undefined
          ? ` [Enter: ${fallback}]`
          : isOptional
            ? ' [Enter: fylls i sedan]'
            : '';
      const number = rows.length > 0 && !isMany ? ' Skriv ett nummer eller ett namn.' : '';
      const typed = await next(`\n${[ask + number, ...rows].join('\n')}${hint}\n> `);
      return typed.trim() || undefined;
    },
    kind: async (kinds) => {
      const rows = kinds.map(({ name, title }, index) => `  ${index + 1}. ${title} (${name})`);
      for (;;) {
        const typed = (await next(`\nVad vill du lägga till?\n${rows.join('\n')}\n> `)).trim();
        const kind = kinds[Number(typed) - 1] ?? kinds.find(({ name }) => name === typed);
        if (kind) return kind.name;
      }
    },
    close: () => lines.close(),
  };
}
