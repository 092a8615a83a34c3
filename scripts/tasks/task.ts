import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const step = z.union([
  z.strictObject({ sok: z.string().min(1) }).transform(({ sok }) => ({ type: sok })),
  z.strictObject({ valj: z.string().min(1) }).transform(({ valj }) => ({ choose: valj })),
]);

const task = z
  .strictObject({
    vem: z.enum(['klinik', 'primarvard', 'redaktor']),
    fraga: z.string().min(1),
    vag: z.array(step).min(1),
    svar: z.string().min(1),
    plats: z.string().min(1).optional(),
  })
  .transform((source) => ({
    who: source.vem,
    question: source.fraga,
    way: source.vag,
    answer: source.svar,
    place: source.plats,
  }));

/** What a reader comes with, the way she takes from the start page, and the words that answer her. */
export type Task = z.output<typeof task>;

/** What a reader does: types into the search field and presses Enter, or clicks what she sees. */
export type Step = z.output<typeof step>;

/** @throws when the file is not a list of tasks */
export const readTasks = (file: string): Task[] =>
  z.strictObject({ uppgifter: z.array(task).min(1) }).parse(parse(readFileSync(file, 'utf8')))
    .uppgifter;
