import { sentencesOf } from '../sentences.ts';
import { type Span, textOf } from '../span.ts';
import type { Story } from '../story.ts';
import { align } from './align.ts';
import { heard } from './trivial.ts';

/** What became of a sentence between two versions. */
export type SentenceChange =
  | { readonly kind: 'same' | 'trivial' | 'moved' | 'changed'; readonly before: Span; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span }
  | { readonly kind: 'added'; readonly after: Span };

export interface StoryDiff {
  /** In the order of the new version; what was removed stands where it was. */
  readonly sentences: readonly SentenceChange[];
  readonly title: boolean;
  readonly byline: boolean;
  /** Words, figures or what is quoted changed, in the body or the title: more than spaces, marks and bylines. */
  readonly real: boolean;
}

export type Version = Pick<Story, 'title' | 'byline' | 'body' | 'blocks'>;

/** Below this share of common words, two sentences in the same place are two sentences. */
const alike = 0.5;

export function diffVersions(before: Version, after: Version): StoryDiff {
  const [old, now] = [sentencesOf(before.body, before.blocks), sentencesOf(after.body, after.blocks)];
  const oldText = old.map((span) => textOf(before.body, span));
  const newText = now.map((span) => textOf(after.body, span));
  const pairs = align(oldText.map(heard), newText.map(heard), similarityOf(oldText, newText));
  const changes = pairs.flatMap(({ before: a, after: b }): SentenceChange[] => {
    const [was, is] = [old[a ?? -1], now[b ?? -1]];
    if (was && is) return [{ kind: kindOf(oldText[a ?? -1], newText[b ?? -1]), before: was, after: is }];
    if (was) return [{ kind: 'removed', before: was }];
    return is ? [{ kind: 'added', after: is }] : [];
  });
  const sentences = withMoves(changes, before.body, after.body);
  const title = before.title !== after.title;
  const real = sentences.some(isReal) || heard(before.title) !== heard(after.title);
  return { sentences, title, byline: before.byline !== after.byline, real };
}

const isReal = ({ kind }: SentenceChange): boolean =>
  kind === 'changed' || kind === 'removed' || kind === 'added';

function kindOf(was = '', is = ''): 'same' | 'trivial' | 'changed' {
  if (was === is) return 'same';
  return heard(was) === heard(is) ? 'trivial' : 'changed';
}

/** A sentence that vanished here and stands elsewhere has moved. */
function withMoves(
  changes: readonly SentenceChange[],
  oldBody: string,
  newBody: string,
): readonly SentenceChange[] {
  const arrivals = new Map<string, Span[]>();
  for (const change of changes)
    if (change.kind === 'added') {
      const key = heard(textOf(newBody, change.after));
      arrivals.set(key, [...(arrivals.get(key) ?? []), change.after]);
    }
  const moved = new Set<Span>();
  const joined = changes.map((change): SentenceChange => {
    if (change.kind !== 'removed') return change;
    const after = arrivals.get(heard(textOf(oldBody, change.before)))?.shift();
    if (!after) return change;
    moved.add(after);
    return { kind: 'moved', before: change.before, after };
  });
  return joined.filter((change) => change.kind !== 'added' || !moved.has(change.after));
}

/** Dice over words: twice the common ones by all; 0 where below `alike`. */
function similarityOf(before: readonly string[], after: readonly string[]): (a: number, b: number) => number {
  const bags = [before, after].map((texts) => texts.map(wordsOf));
  return (a, b) => {
    const [was, is] = [bags[0]?.[a] ?? empty, bags[1]?.[b] ?? empty];
    const share = (2 * was.intersection(is).size) / (was.size + is.size || 1);
    return share >= alike ? share : 0;
  };
}

const empty: ReadonlySet<string> = new Set();
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
