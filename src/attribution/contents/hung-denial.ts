import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { isClaimNoun } from './claim-nouns.ts';
import { isDenial } from './denial.ts';
import { namesWords } from './wordings.ts';

const longestOpening = 8;

/** A clause that a denial closes has no object behind it: "denied | in a letter", not "denied | was old". */
const closes = /^(?:comma|stop|break|preposition|adverb|dash|close|conjunction|quote)$/;

/** Where the report of a denial ends; nothing where words follow that it denies itself. */
const endOf = ({ tokens }: Reading, { to, inverted, source }: Frame): number | undefined => {
  const end = inverted ? Math.max(to, source?.to ?? to) : to;
  return closes.test(tokens[end]?.class ?? 'break') ? end : undefined;
};

/** "a claim that | Diaz denies", "something | Diaz disputes": the denial lacks its object, which a noun for words before it is; in "The claim was denied by Diaz" that is its subject. */
export const deniesNounBefore = (reading: Reading, frame: Frame): boolean => {
  if (!isDenial(frame.verb)) return false;
  const { tokens } = reading;
  const noun = beforeSubject(reading, frame);
  if (frame.inverted && noun === frame.from - 1) return false;
  const isTaken = isClaimNoun(tokens, noun) || tokens[noun]?.lower === 'something';
  return isTaken && endOf(reading, frame) !== undefined;
};

/** The token before the subject, past a relative: "claim | that Diaz", "claim | Diaz", "claim | denied by". */
const beforeSubject = ({ tokens }: Reading, { from, source, inverted }: Frame): number => {
  const at = (inverted ? from : Math.min(source?.from ?? from, from)) - 1;
  return /^(?:that|which)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
};

/** Where words end before a mark that closes them; “a farce,” holds its comma. */
const endAt = ({ tokens }: Reading, mark: number): number | undefined => {
  const kind = tokens[mark]?.class ?? '';
  if (kind === 'quote') return tokens[mark - 1]?.class === 'comma' ? mark + 1 : undefined;
  return /^(?:comma|dash)$/.test(kind) ? mark : undefined;
};

/**
 * "Lee said it was late, | which Diaz denied", "… — something the council disputes", "…, a claim Diaz has rejected":
 * where the words end that are denied. What is rejected by a bare "which" may be a plan, not a statement.
 */
export const deniedUpTo = (reading: Reading, frame: Frame): number | undefined => {
  const { tokens } = reading;
  if (!isDenial(frame.verb) || !frame.source || frame.negated || endOf(reading, frame) === undefined)
    return undefined;
  const last = beforeSubject(reading, frame);
  const which = last + 1;
  // "its owner, which denied": there “which” is who denies.
  if (tokens[which]?.lower === 'which' && frame.source.from > which && endAt(reading, last) !== undefined)
    return /^(?:deny|dispute)$/.test(frame.verb?.lemma ?? '') ? endAt(reading, last) : undefined;
  if (!deniesNounBefore(reading, frame)) return undefined;
  for (let at = last - 1; at >= last - longestOpening; at -= 1) {
    const end = endAt(reading, at);
    if (end !== undefined) return at + 1 === last || namesWords(tokens, at + 1) ? end : undefined;
    if (!/^(?:determiner|word|adverb|capital|number)$/.test(tokens[at]?.class ?? '')) return undefined;
  }
  return undefined;
};
