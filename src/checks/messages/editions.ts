import type { Messages } from '../message.ts';

export const editionsMessages = {} satisfies Messages;
