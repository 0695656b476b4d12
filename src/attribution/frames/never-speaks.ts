import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { calendar } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';

const periods =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|quarter|season|year|decade|century)s?$/;
/** "a few minutes | later". */
const spans = /^(?:seconds|minutes?|hours?|days|weeks|months|years|moments?)$/;
const WHICH = /^(?:this|last|next|that|each|every|past|previous|following|same)$/;
/** Months that a small letter makes another word of, beside those of the calendar. */
const MONTH = /^(?:May|March|August)$/;

/** "a poll released | this week", "drafted in May | 2012", "a post shared | 30,000 times": when or how often something was done is nobody who did it. */
export const isTime = ({ tokens }: Reading, { kind, from, head, to }: Mention): boolean => {
  if (kind !== 'nominal') return false;
  const { class: word, lower = '' } = tokens[head] ?? {};
  if (word === 'number') {
    const before = tokens[from - 1];
    return from === head && (MONTH.test(before?.text ?? '') || calendar.has(before?.lower ?? ''));
  }
  if (lower === 'times' && tokens.slice(from, head).some((token) => token.class === 'number')) return true;
  if (spans.test(lower) && /^(?:later|ago|earlier|before|after|into)$/.test(tokens[to]?.lower ?? ''))
    return true;
  return periods.test(lower) && (tokens.slice(from, head).some(isWhich) || isSome(tokens, from));
};

const isWhich = ({ lower }: Token): boolean => WHICH.test(lower);

/** "over the last | few weeks", "the last couple of | weeks", "earlier in | the day". */
const isSome = (tokens: readonly Token[], from: number): boolean => {
  if (
    /^(?:earlier|later|late|early)$/.test(tokens[from - 2]?.lower ?? '') &&
    tokens[from - 1]?.lower === 'in'
  )
    return true;
  const counted = tokens[from - 1]?.lower === 'of' && /^(?:couple|few)$/.test(tokens[from - 2]?.lower ?? '');
  return WHICH.test(tokens[counted ? from - 3 : from - 1]?.lower ?? '');
};

const SHORT =
  /^(?:(?:\p{Lu}\.){2}|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.?$/u;

/** "Ulm, N.C.", "Ulm, Va.": states as the stylebook of AP shortens them. */
export const isStateInShort = ({ tokens }: Reading, { kind, from, to }: Mention): boolean =>
  kind === 'name' && to - from === 1 && SHORT.test(tokens[from]?.text ?? '');
