import type { Answer, Question } from './ask.ts';

/** Hosts that are asked at the same time. */
const atOnce = 6;

/** Asks every address, one at a time at each host, so that no server is asked more than a reader would. */
export async function askAll(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const hosts = [...Map.groupBy(questions, ({ url }) => new URL(url).host).values()];
  const answers = new Map<string, Answer>();
  const next = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const question of host) answers.set(question.url, await ask(question));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return answers;
}
