import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';
import { isNounToo } from './verbs.ts';

const pronouns = new Set(
  'he she they it we i you who which one others another many some everyone someone somebody everybody anyone anybody nobody both several most few all'.split(
    ' ',
  ),
);
const pluralPronouns = new Set([
  'they',
  'them',
  'we',
  'others',
  'many',
  'some',
  'both',
  'several',
  'most',
  'few',
  'all',
]);

/** "almost everyone" is not everyone. */
const HEDGE = /^(?:almost|nearly|virtually|practically)$/;

export const pronounsOf = (tokens: readonly Token[]): readonly Mention[] => {
  const mentions: Mention[] = [];
  tokens.forEach((token, index) => {
    if (isSubject(tokens, token, index) || isTeller(tokens, token, index))
      mentions.push(pronounAt(tokens, token, index));
  });
  return mentions;
};

const pronounAt = (tokens: readonly Token[], token: Token, index: number): Mention => {
  const hedged = /^(?:everyone|nobody|all)$/.test(token.lower) && HEDGE.test(tokens[index - 1]?.lower ?? '');
  const from = hedged ? index - 1 : index;
  return {
    kind: 'pronoun',
    entity: /^(?:it|which)$/.test(token.lower) ? 'unknown' : 'person',
    start: tokens[from]?.start ?? token.start,
    end: token.end,
    from,
    to: index + 1,
    head: index,
    plural: pluralPronouns.has(token.lower),
  };
};

const isSubject = (tokens: readonly Token[], token: Token, index: number): boolean => {
  const { class: kind, lower } = token;
  const stands =
    kind === 'pronoun' || kind === 'relative' || (kind === 'determiner' && isQuantityAlone(tokens, index));
  return stands && pronouns.has(lower);
};

/** "According to him, it will close": the one object that tells; "according to her lawyer" is somebody else. */
const isTeller = (tokens: readonly Token[], { lower }: Token, index: number): boolean =>
  (lower === 'him' || lower === 'her' || lower === 'them') &&
  tokens[index - 1]?.lower === 'to' &&
  tokens[index - 2]?.lower === 'according' &&
  /^(?:comma|stop|quote|break|close|dash)$/.test(tokens[index + 1]?.class ?? 'break');

/** "Some said", "tweeted another", "Another, who left, said": a quantity that no noun follows. */
const isQuantityAlone = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return (
    /^(?:some|many|both|another|several|most|few|all)$/.test(tokens[index]?.lower ?? '') &&
    !opensNoun(tokens, index) &&
    (/^(?:verb|auxiliary|adverb)$/.test(next?.class ?? '') ||
      (next?.class === 'comma' && isDescribed(tokens, index + 2)) ||
      isOfSome(tokens, index + 1) ||
      (tokens[index - 1]?.class === 'verb' && /^(?:stop|comma|break)$/.test(next?.class ?? '')))
  );
};

/** "Most | of them", "some | in the party", "many | at the rally": among whom. */
const isOfSome = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'of') return /^(?:them|those|these|us)$/.test(next?.lower ?? '');
  return (
    /^(?:in|on|at|from|among|within|inside|outside)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:determiner|possessive|capital)$/.test(next?.class ?? '')
  );
};

/** "Another, | who left,", "Another, | quoted in the Courier, said". */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'who' ||
  (/^(?:quoted|cited|asked|named|identified|described|speaking|writing)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:preposition|adverb|word)$/.test(tokens[at + 1]?.class ?? ''));

/** "has drawn both praise for it and blame": a noun as well as a verb, and no object behind it; "of the drivers many blame the mayor". */
const opensNoun = (tokens: readonly Token[], index: number): boolean => {
  const verb = tokens[index + 1]?.verb;
  return (
    verb?.form === 'base' &&
    isNounToo(verb) &&
    tokens[index - 1]?.class === 'word' &&
    /^(?:preposition|conjunction|comma|stop|break)$/.test(tokens[index + 2]?.class ?? 'break')
  );
};
