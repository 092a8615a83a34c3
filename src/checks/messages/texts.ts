import type { Messages } from '../message.ts';

export const textsMessages = {} satisfies Messages;
