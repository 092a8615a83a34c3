import { test as setup } from 'playwright/test';
import { editCopy } from './edits.ts';
import { build, makeCopy } from './project-copy.ts';

setup('editors change a copy of the content, and it is built', async () => {
  setup.setTimeout(300_000);
  await makeCopy();
  await editCopy();
  await build();
});
