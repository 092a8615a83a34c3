// Loaded before a script: an old Node cannot read TypeScript and would answer with an error about file endings.
import { isUsable } from './own-node.mjs';

if (!isUsable(process.versions.node)) {
  console.error(
    `Node ${process.versions.node} är för gammal för projektet. Kör kommandot med npm (npm run …), som väljer projektets egen Node, ` +
      'och kör npm ci om det inte hjälper.',
  );
  process.exit(1);
}
