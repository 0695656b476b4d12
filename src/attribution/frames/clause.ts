import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { looksPast } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';

/** "went", "asked", "has": a form with a tense; many a past may be a participle. */
export const hasTense = (token: Token | undefined): boolean =>
  token?.class === 'auxiliary' ||
  (token?.class === 'verb' && token.verb?.form !== 'ing') ||
  (token?.class === 'word' && looksPast(token.lower));

/**
 * "It rained, but | Lee stayed and has since said", "Holt left and | Diaz has stayed, and vowed": behind "and" or "but" a
 * clause begins with its own subject and verb. Two before one verb are one subject.
 */
export const opensOwnClause = (reading: Reading, { kind, from, to }: Mention): boolean => {
  const { tokens, mentions, mentionAt } = reading;
  const joint = tokens[from - 1]?.lower ?? '';
  if (!/^(?:and|but|so|yet)$/.test(joint)) return false;
  const parted = tokens[from - 2]?.class === 'comma' || joint === 'but';
  if (parted) return hasTense(tokens[to]) || (kind === 'pronoun' && tokens[to]?.class === 'word');
  const sure = /^(?:auxiliary|verb)$/.test(tokens[to]?.class ?? '');
  return sure && (mentions[mentionAt[from - 2] ?? -1]?.to !== from - 1 || hasVerbBefore(tokens, from - 2));
};

const reach = 25;

/** Whether the clause that ends at a token has a verb of its own. */
const hasVerbBefore = (tokens: readonly Token[], end: number): boolean => {
  for (let at = end; at > Math.max(0, end - reach); at -= 1) {
    const token = tokens[at];
    if (CLAUSE.test(token?.class ?? 'break') || token?.lower === 'that') return false;
    if (hasTense(token)) return true;
  }
  return false;
};

const CLAUSE = /^(?:comma|stop|colon|break|quote|conjunction|relative)$/;

/** "who launched his run by | saying", "…, who had filed it, | saying": a relative clause that has one verb goes on up to a place. */
export const hasOneVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  let found = 0;
  for (let at = from; at < to && found < 2; at += 1) {
    const again =
      hasTense(tokens[at - 1]) || (tokens[at - 1]?.class === 'adverb' && hasTense(tokens[at - 2]));
    const describes = /^(?:determiner|possessive)$/.test(tokens[at - 1]?.class ?? '');
    if (hasTense(tokens[at]) && !again && !describes) found += 1;
  }
  return found === 1;
};
