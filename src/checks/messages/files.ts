import type { Messages } from '../message.ts';

export const filesMessages = {} satisfies Messages;
