import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** What a reader does: types into the search field and presses Enter, or clicks what she sees. */
export type Step = { type: string } | { choose: string };

/** The two ways to every answer: by what can be clicked from the start page on, and by one search. */
export const wayNames = ['klick', 'sok'] as const;
export type WayName = (typeof wayNames)[number];

const task = z
  .strictObject({
    vem: z.enum(['klinik', 'primarvard', 'redaktor']),
    fraga: z.string().min(1),
    klick: z.array(z.string().min(1)).min(1),
    sok: z.string().min(1),
    traff: z.string().min(1).optional(),
    svar: z.string().min(1),
    plats: z.string().min(1).optional(),
  })
  .transform(({ vem, fraga, klick, sok, traff, svar, plats }) => ({
    who: vem,
    question: fraga,
    ways: {
      klick: klick.map((words): Step => ({ choose: words })),
      sok: [{ type: sok }, ...(traff ? [{ choose: traff }] : [])] as Step[],
    } satisfies Record<WayName, Step[]>,
    answer: svar,
    place: plats,
  }));

/** What a reader comes with, the two ways she can take from the start page, and the words that answer her. */
export type Task = z.output<typeof task>;

/** @throws when the file is not a list of tasks */
export const readTasks = (file: string): Task[] =>
  z.strictObject({ uppgifter: z.array(task).min(1) }).parse(parse(readFileSync(file, 'utf8')))
    .uppgifter;
