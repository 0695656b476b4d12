import { analyse } from '../../attribution/analyse.ts';
import type { Attribution, Source } from '../../attribution/attribution.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { isSameName } from '../attribution/names.ts';
import type { AskedStory } from './asked.ts';
import type { Placed } from './marked.ts';

type Verdict = 'right' | 'missed' | 'content' | 'speaker' | 'extra';

/** A marked attribution, or one of ours that nobody marked, and what is wrong with what was found. */
export interface WhoSaid {
  readonly story: Story;
  readonly verdict: Verdict;
  readonly marked?: Placed;
  readonly found?: Attribution;
}

/** As the scorer of ../shared counts contents for found. */
const enough = 0.8;

const letters = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const overlap = (some: readonly Span[], others: readonly Span[]): number =>
  some.reduce((sum, one) => sum + others.reduce((all, other) => all + shared(one, other), 0), 0);

/** Intersection over union, in letters. */
const likeness = ({ spans }: Placed, { content }: Attribution): number => {
  const both = overlap(spans, content);
  return both / (letters(spans) + letters(content) - both);
};

/**
 * Letters of ours that are neither right nor wrong: what the same speaker says in other rows, which editors part
 * otherwise, and what a cue has as its object before the words that are marked ("called | the plan | “a farce”").
 */
const neutral = (row: Placed, { content, cue }: Attribution, marked: readonly Placed[]): number => {
  const speaker = (one: Placed): string | null => one.name ?? one.source;
  const others = marked.filter((other) => other !== row && speaker(other) === speaker(row));
  const first = row.spans[0]?.start ?? 0;
  const object = cue && cue.end < first ? [{ start: cue.end, end: first }] : [];
  return overlap([...others.flatMap(({ spans }) => spans), ...object], content);
};

const isFound = (row: Placed, found: Attribution, marked: readonly Placed[]): boolean => {
  const both = overlap(row.spans, found.content);
  const ours = letters(found.content) - neutral(row, found, marked);
  return both >= enough * (letters(row.spans) + Math.max(0, ours - both));
};

const plain = (words: string): string => words.toLowerCase().replace(/[.’']s?(?= |$)/g, '');

const saysWho = (body: string, { source, name }: Placed, found: Source | undefined): boolean => {
  if (source === null || !found) return source === null && !found;
  const words = plain(textOf(body, found));
  const given = found.name === undefined ? words : plain(found.name);
  if (name !== undefined) return isSameName(given, plain(name)) || given.includes(plain(name));
  return words.includes(plain(source)) || plain(source).includes(words);
};

const closest = (marked: Placed, found: readonly Attribution[]): Attribution | undefined =>
  found
    .filter((each) => likeness(marked, each) > 0)
    .toSorted((a, b) => likeness(marked, b) - likeness(marked, a))[0];

const verdictOn = (
  body: string,
  row: Placed,
  found: Attribution | undefined,
  marked: readonly Placed[],
): Verdict => {
  if (!found) return 'missed';
  if (!saysWho(body, row, found.source)) return 'speaker';
  return isFound(row, found, marked) ? 'right' : 'content';
};

/** What is found in a story against what is marked there: each marked attribution, then what only we find. */
export function judgeQuotes({ story, marked }: AskedStory): readonly WhoSaid[] {
  if (!marked) return [];
  const { attributions } = analyse(story);
  const judged = marked.map((row): WhoSaid => {
    const found = closest(row, attributions);
    return {
      story,
      verdict: verdictOn(story.body, row, found, marked),
      marked: row,
      ...(found && { found }),
    };
  });
  const extra = attributions.filter(({ content }) =>
    marked.every(({ spans }) => overlap(spans, content) === 0),
  );
  return [...judged, ...extra.map((found): WhoSaid => ({ story, verdict: 'extra', found }))];
}
