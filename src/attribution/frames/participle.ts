import type { Token } from '../../story/mentions/tokens.ts';
import { looksPast } from '../../story/mentions/words.ts';

/** "obtained", "seen", "sent": a form that can describe the noun before it. */
export const isParticiple = (token: Token | undefined): boolean => {
  if (token?.class === 'verb') return /^(?:past|participle)$/.test(token.verb?.form ?? '');
  return token?.class === 'word' && looksPast(token.lower);
};

/** The participles of irregular verbs by which documents and people are described. */
const IRREGULAR = /^(?:shown|sent|seen|written|made|given|held|built|led|known|taken|brought|drawn|run)$/;

/** Those that are as often a past, and describe no name: "drivers left without work", but "when Lee left for Ulm". */
const AS_PAST = /^(?:read|left|found|caught|hurt|shot|hit|hung|put|chosen|laid)$/;

export const isAlsoPast = (token: Token | undefined): boolean => AS_PAST.test(token?.lower ?? '');

/** "a study | published", "a letter | sent": what describes the noun before it by what was done. */
export const isDone = (token: Token | undefined): boolean => {
  const { class: kind = 'stop', lower = '' } = token ?? {};
  const done = /[a-z]{2}ed$/.test(lower) || IRREGULAR.test(lower) || AS_PAST.test(lower);
  return /^(?:word|verb)$/.test(kind) && done;
};
