import type { Mention } from '../../../story/mentions/mention.ts';
import { beforeBrackets } from '../../brackets.ts';
import { beforeAge } from '../../frames/appositions.ts';
import { firstOfOne } from '../../of-one.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';

/**
 * "Ann Lee, a farmer from Ulm, has proposed", "Ann Lee, the lawyer and treasurer of the fund, says", "Bo Diaz, a
 * banker who said": the person whose apposition the description is, or one of two descriptions in it.
 */
export const personApposed = (reading: Reading, mention: Mention): Mention | undefined => {
  if (mention.kind !== 'nominal' || mention.plural || mention.entity !== 'person') return undefined;
  const after = endOf(reading, phraseEnd(reading, mention).to);
  const comma = reading.tokens[after]?.class === 'comma';
  const relative = comma ? saysIt(reading, after + 1) : reading.tokens[after]?.lower === 'who';
  if (!relative && !comma) return undefined;
  const name = nameBeforeComma(reading, firstOfOne(reading, mention).from);
  return name && (relative || opensClause(reading, name)) ? name : undefined;
};

/** ", who said": but in ", who was wet, said" another may. */
const saysIt = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'who' && tokens[at + 1]?.verb?.group === 'speech';

const longestPlace = 8;

/** "the ranking Liberal | on the harbour committee": where somebody is that, up to a mark or a verb. */
const endOf = ({ tokens }: Reading, from: number): number => {
  if (tokens[from]?.class !== 'preposition') return from;
  let at = from;
  while (at - from < longestPlace && PLACE.test(tokens[at]?.class ?? '')) at += 1;
  return at;
};

const PLACE = /^(?:preposition|determiner|word|capital|clitic)$/;

/** "Ann Lee, …", "Ann Lee, 67, …", "Ann Lee of Ulm, …", "Ann Lee (R), …". */
const nameBeforeComma = (reading: Reading, from: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (tokens[from - 1]?.class !== 'comma') return undefined;
  const end = beforeBrackets(tokens, beforeAge(reading, from - 1) + 1);
  const last = mentions[mentionAt[end - 1] ?? -1];
  const place = last?.entity === 'place' && /^(?:of|from)$/.test(tokens[last.from - 1]?.lower ?? '');
  const to = place ? last.from - 1 : end;
  const name = place ? mentions[mentionAt[to - 1] ?? -1] : last;
  return name?.to === to && name.kind === 'name' && name.entity === 'person' ? name : undefined;
};

/** After meeting Ann Lee, a lawyer, who is another, may speak; whoever opens the clause is its subject. */
const opensClause = ({ tokens, units, unitAt, quotationAt }: Reading, { from }: Mention): boolean => {
  if (quotationAt[from] !== -1) return false;
  if (units[unitAt[from] ?? -1]?.from === from) return true;
  return /^(?:and|but|that|while|as|because)$/.test(tokens[from - 1]?.lower ?? '');
};
