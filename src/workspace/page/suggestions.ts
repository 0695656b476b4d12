import type { Shown } from './seen.ts';

/** What may complete the text before the caret. */
export interface Suggestion {
  /** Put in place of what was typed, from `from` on. */
  readonly insert: string;
  readonly label: string;
  readonly hint: string;
  readonly detail: string;
}

export interface Suggestions {
  readonly from: number;
  readonly list: readonly Suggestion[];
}

/** A command that is typed out needs no completion: Enter sends it. */
export const isTypedOut = (suggestion: Suggestion, typed: string): boolean =>
  suggestion.label.startsWith('/') && suggestion.label === typed.trim();

const none: Suggestions = { from: 0, list: [] };

/** Commands at the beginning of a line, people and the app after `@`, channels after `#`. */
export function suggestionsFor(shown: Shown, typed: string, caret: number): Suggestions {
  const before = typed.slice(0, caret);
  if (/^\/\w*$/.test(before)) return { from: 0, list: commandsLike(shown, before) };
  const [whole = '', sign, name = ''] = /(?<![\w@#])([@#])([\w-]*)$/.exec(before) ?? [];
  if (!sign) return none;
  const list = sign === '@' ? peopleLike(shown, name) : channelsLike(shown, name);
  return { from: caret - whole.length, list };
}

function commandsLike({ app }: Shown, typed: string): readonly Suggestion[] {
  const who = { command: '/who', description: 'Slack’s own; handed to the app here', usageHint: 'said …' };
  const known = [...app.commands, ...(app.commands.some(({ command }) => command === '/who') ? [] : [who])];
  return known
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .toSorted((a, b) => Number(b.command === typed) - Number(a.command === typed))
    .map(({ command, description, usageHint }) => ({
      insert: `${command} `,
      label: command,
      hint: usageHint,
      detail: description,
    }));
}

const peopleLike = ({ users, app }: Shown, name: string): readonly Suggestion[] =>
  users
    .filter((user) => `${user.name} ${user.realName}`.toLowerCase().includes(name.toLowerCase()))
    .toSorted((a, b) => Number(b.id === app.userId) - Number(a.id === app.userId))
    .map((user) => ({
      insert: `@${user.name} `,
      label: `@${user.name}`,
      hint: user.isBot ? 'app' : '',
      detail: user.realName,
    }));

const channelsLike = ({ channels }: Shown, name: string): readonly Suggestion[] =>
  channels
    .filter((channel) => channel.name.startsWith(name.toLowerCase()) && channel.name !== '')
    .map((channel) => ({
      insert: `#${channel.name} `,
      label: `#${channel.name}`,
      hint: '',
      detail: channel.topic,
    }));
