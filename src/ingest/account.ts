import { analyse } from '../attribution/analyse.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { PutOutcome } from '../store/store.ts';
import { textOf } from '../story/span.ts';
import type { Story } from '../story/story.ts';
import type { LeftOut, Read } from './reading.ts';

/** A story that was read, and what the store made of it. */
export interface Added {
  readonly kind: 'added';
  readonly read: Read;
  readonly put: PutOutcome;
}

/** What was read, a line a subject: what it is, what it holds, what was deduced, what was left out. */
export function accountOf({ story, leftOut, receipt }: Read): readonly string[] {
  const { sentences, quotations, speakers } = countsOf(story);
  const about = [story.outlet, story.byline, story.published?.slice(0, 10), story.language, story.url];
  const said = quotations === 0 ? 'no quotations' : `${count(quotations, 'quotation')}${by(speakers)}`;
  const reasons = Object.entries(story.deduced).map(([fact, reason]) => `${fact} (${reason})`);
  const left = countedRules(leftOut).map(([rule, times]) => (times === 1 ? rule : `${rule} ×${times}`));
  return [
    about.filter(Boolean).join(' · '),
    `${count(sentences, 'sentence')}, ${said}, ${count(story.captions.length, 'caption')}`,
    reasons.length > 0 && `deduced: ${reasons.join(', ')}`,
    left.length > 0 && `left out: ${left.join(', ')}`,
    receipt &&
      receipt.pageMarks > 0 &&
      `quotation marks: ${receipt.storyMarks} of the page’s ${receipt.pageMarks}`,
    note(story),
  ].filter((line) => typeof line === 'string');
}

/** What `accountOf` tells in words, in numbers. */
export function countsOf(story: Story) {
  const { sentences, attributions } = analyse(story);
  const quoted = attributions.filter(({ type }) => type !== 'indirect');
  const names = quoted.map((attribution) => nameOf(story, attribution)).filter((name) => name !== undefined);
  return { sentences: sentences.length, quotations: quoted.length, speakers: [...new Set(names)] };
}

const nameOf = ({ body }: Story, { source }: Attribution): string | undefined =>
  source && (source.name ?? textOf(body, source));

function by(speakers: readonly string[]): string {
  if (speakers.length === 0) return '';
  const more = speakers.length > 4 ? ` and ${speakers.length - 4} more` : '';
  return ` by ${speakers.slice(0, 4).join('; ')}${more}`;
}

export const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** How often each rule left something out, the most frequent first. */
export function countedRules(leftOut: readonly LeftOut[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of leftOut) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Speech verbs, titles and names are known in English only. */
export const note = ({ language = 'en' }: Story): string | undefined =>
  /^en\b/i.test(language)
    ? undefined
    : `in ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}: it can be read and quoted; who said what is found in English stories only`;
