import type { Story } from '../../story/story.ts';
import { clip, limits } from '../limits.ts';
import { actions, button } from './button.ts';
import { aside, buttons, join, type Message } from './message.ts';

/** Buttons beside one another. */
const MOST = 5;

/** "2 here are called “Hale”": their full names, and a button for what one of them said. */
export function namesakes(called: string, names: readonly string[], { id: story }: Story): Message {
  const shown = names.slice(0, MOST).map((speaker) => ({ story, speaker }));
  const fitting = shown.filter((value) => JSON.stringify(value).length <= limits.buttonValue);
  const choose = fitting.map((value, n) =>
    button(`${actions.saidBy}:${n}`, `Only ${clip(value.speaker, 60)}`, value),
  );
  const listed = names.map((name) => clip(name, 100)).join(', ');
  return join(
    aside(`${names.length} here are called “${clip(called, 100)}”: ${listed}.`),
    buttons(...choose),
  );
}
