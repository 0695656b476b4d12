import { clip } from '../limits.ts';
import { actions, button } from './button.ts';
import { aside, buttons, join, type Message } from './message.ts';

/** Nothing is done by a guess: what was probably meant is a press away. */
export const didYouMean = (command: string): Message =>
  join(
    aside(`Did you mean /verbatim ${clip(command, 200)}?`),
    buttons(button(actions.ask, clip(command, 70), { question: command })),
  );
