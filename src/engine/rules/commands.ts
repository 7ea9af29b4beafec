import { readCommands } from '../formats/command.ts';
import { once } from './rule.ts';

/** The runs of ssh in a text. */
export const commandsIn = once(({ text }) => readCommands(text));
