import type { Messages } from '../message.ts';

export const flowsMessages = {} satisfies Messages;
