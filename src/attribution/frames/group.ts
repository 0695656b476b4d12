import { isFirstToDo } from '../../story/mentions/nounlike.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import { isAdverbSince } from '../words/subordinators.ts';
import { tellsWhatHappened } from './infinitive.ts';
import { tellsLater } from './later.ts';

const modals = new Set(
  "would could may might should can must 'd cannot couldn't wouldn't can't will 'll won't to let let's".split(
    ' ',
  ),
);

const negates = (token: Token | undefined): boolean =>
  token?.class === 'negation' || token?.lower === 'neither' || /n[’']t$/.test(token?.lower ?? '');

/** A verb with its auxiliaries, adverbs and negation: "has not yet said". */
export interface VerbGroup {
  readonly from: number;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly passive: boolean;
}

export const verbGroup = (tokens: readonly Token[], at: number): VerbGroup => {
  const from = groupStart(tokens, at);
  const group = tokens.slice(from, at);
  const before = tokens[from - 1];
  const form = tokens[at]?.verb?.form;
  return {
    from,
    negated: group.some(negates) || negates(before),
    hypothetical:
      (group.some(({ lower }) => modals.has(lower)) &&
        !tellsLater(tokens, from, at) &&
        !tellsNoMore(tokens, group, at)) ||
      (/^(?:if|let)$/.test(before?.lower ?? '') && before?.class !== 'capital') ||
      isInfinitive(tokens, from, at),
    passive:
      (form === 'past' || form === 'participle') &&
      group.some(({ lower }) => /^(?:am|is|are|was|were|be|been|being|'s)$/.test(lower)) &&
      !isPerfect(tokens, from, at),
  };
};

/** "would only say that it was late", "would say only that": that much was said. */
const tellsNoMore = (tokens: readonly Token[], group: readonly Token[], at: number): boolean => {
  const modal = group.find(({ lower }) => modals.has(lower));
  const only = [...group, tokens[at + 1]].some((token) => token?.lower === 'only');
  return modal?.lower === 'would' && only;
};

/** "He’s predicted that", "he’s said the bridge is old": what has an object or a clause is no passive; "he’s accused of it" is one. */
const isPerfect = (tokens: readonly Token[], from: number, at: number): boolean => {
  const { verb } = tokens[at] ?? {};
  if (tokens[from]?.lower !== "'s" || tokens[at - 1]?.lower === 'been' || !verb || isNaming(verb))
    return false;
  if (/^(?:tell|ask|remind|inform|warn|order|give|show)$/.test(verb.lemma)) return false;
  return /^(?:determiner|possessive|pronoun|capital|word|number|quote)$/.test(tokens[at + 1]?.class ?? '');
};

/** "to say", but not "took to saying", nor "went on to say", whose infinitive tells what happened. */
const isInfinitive = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  tokens[at]?.verb?.form !== 'ing' &&
  !tellsWhatHappened(tokens, from - 1);

const groupStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0) {
    const before = tokens[from - 1];
    const contracted = before?.class === 'clitic' && tokens[from - 2]?.class === 'pronoun';
    if (
      before?.class !== 'auxiliary' &&
      before?.class !== 'adverb' &&
      before?.class !== 'negation' &&
      !isAdverbSince(tokens, from - 1) &&
      !isFirst(tokens, from - 1) &&
      !isNotYet(tokens, from - 1) &&
      !contracted
    )
      break;
    from -= 1;
  }
  return from;
};

/** "was first reported", "the Courier first reported". */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'first' && tokens[at - 1]?.class === 'auxiliary') || isFirstToDo(tokens, at);

/** "will not yet say": the conjunction is an adverb here. */
const isNotYet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'yet' && negates(tokens[at - 1]);
