import { expect, test } from 'playwright/test';
import { playTask } from '../../scripts/tasks/hurried-reader.ts';
import { readTasks, wayNames } from '../../scripts/tasks/task.ts';

const tasks = readTasks('tests/tasks/uppgifter.yaml');

/** The narrower of the two screens of `npm run uppgifter`: what is found here without the menu is found on a desk too. */
const phone = { width: 390, height: 844 };

test('each of the three users has ten questions or more, and none is asked twice', () => {
  for (const who of ['klinik', 'primarvard', 'redaktor'])
    expect(tasks.filter((task) => task.who === who).length, who).toBeGreaterThanOrEqual(10);
  expect(new Set(tasks.map(({ question }) => question)).size).toBe(tasks.length);
});

// From the start page every answer is two clicks away, or one search: what is typed, and a click on a hit.
for (const task of tasks) {
  test(`${task.who}: ${task.question}`, async ({ browser, baseURL }) => {
    for (const way of wayNames) {
      const { failure, clicks } = await playTask(browser, baseURL!, task, way, phone);
      expect(failure, way).toBeUndefined();
      expect(clicks, way).toBeLessThanOrEqual(2);
    }
  });
}
