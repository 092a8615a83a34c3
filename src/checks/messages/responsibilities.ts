import type { Messages } from '../message.ts';

export const responsibilitiesMessages = {} satisfies Messages;
