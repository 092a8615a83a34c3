import type { Messages } from '../message.ts';

export const documentsMessages = {} satisfies Messages;
