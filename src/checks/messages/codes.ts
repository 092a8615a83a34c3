import type { Messages } from '../message.ts';

export const codesMessages = {} satisfies Messages;
