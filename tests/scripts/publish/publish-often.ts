import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../../../scripts/publish/publication.ts';

/** Publishes folders one after another, as a process of its own: `publish-often.ts <target> <folder> …`. */
const [target, ...folders] = process.argv.slice(2);
for (const folder of folders) {
  await publish(target!, folder, '{}', { say: () => {}, quality: 4, flush: false });
  await pause(60);
}
