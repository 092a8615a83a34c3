import type { Messages } from '../message.ts';

export const referencesMessages = {} satisfies Messages;
