import type { Messages } from '../message.ts';

export const frontMatterMessages = {} satisfies Messages;
