import type { Token } from '../../story/mentions/tokens.ts';
import { isDemonym } from '../../story/mentions/words.ts';
import { TWO_TO_TWELVE } from '../../story/number-words.ts';

/** Whether a form that ends in “s”, as nouns and verbs do, is a noun by what stands beside it. */
export const isPluralNoun = (tokens: readonly Token[], at: number): boolean =>
  isBesideNoun(tokens, at) ||
  isBesideRelative(tokens, at) ||
  isCounted(tokens, at) ||
  isOfSomething(tokens, at) ||
  isOfParty(tokens, at) ||
  isOwned(tokens, at);

/** "raising Democratic hopes", "Chinese claims": adjectives that are no name of one member, who alone could hope or claim. */
const isOfParty = (tokens: readonly Token[], at: number): boolean => {
  const { class: kind, lower = '' } = tokens[at - 1] ?? {};
  return (
    kind === 'capital' && (lower === 'democratic' || (isDemonym(lower) && /(?:ish|ese|ch)$/.test(lower)))
  );
};

/** "Lee’s recent remarks", "her past claims", "the current pledges": when somebody said them stands between; "the first says" is one of two. */
const isOwned = (tokens: readonly Token[], at: number): boolean => {
  const [owner, time = ''] = [tokens[at - 2], tokens[at - 1]?.lower];
  const definite = owner?.lower === 'the' && !/^(?:last|first|new|public)$/.test(time);
  return TIME.test(time) && (definite || /^(?:clitic|possessive)$/.test(owner?.class ?? ''));
};

const TIME =
  /^(?:current|recent|past|previous|earlier|early|latest|last|first|new|own|public|repeated|frequent)$/;

/** "a set of rules that could", "reports that led": a relative with its verb behind a noun; "court rules that bridges could" has a subject. */
const isBesideRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'that' &&
  (tokens[at + 2]?.class === 'auxiliary' || /^(?:past|s)$/.test(tokens[at + 2]?.verb?.form ?? ''));

/** "denied claims of fraud": of few verbs “of” tells what is said, "boasts of it". */
const isOfSomething = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  /^(?:claim|charge|report|promise|pledge|hope|demand|request|estimate|vote)s$/.test(tokens[at]?.lower ?? '');

/** "four police reports": what is counted is plural, and takes no such verb. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before > at - longestCounted; before -= 1) {
    const { class: kind = 'break', lower = '' } = tokens[before] ?? {};
    if (COUNT.test(lower)) return tokens[before - 1]?.class !== 'determiner';
    if (kind !== 'word') return false;
  }
  return false;
};

const longestCounted = 5;
const COUNT = new RegExp(`^(?:${TWO_TO_TWELVE}|several|dozens?)$`);

/** "many requests", "initial estimates put", "appoint judges who": what agrees with no singular, or has a verb or a relative of its own. */
const isBesideNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const described =
    tokens[at - 1]?.class === 'word' || /^(?:break|stop)$/.test(tokens[at - 2]?.class ?? 'break');
  return (
    /^(?:some|many|both|all|few|several|most|those|these)$/.test(tokens[at - 1]?.lower ?? '') ||
    (described && next?.class === 'verb' && /^(?:base|past)$/.test(next.verb?.form ?? '')) ||
    next?.lower === 'who'
  );
};
