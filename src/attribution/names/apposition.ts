import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { phraseEnd } from '../source-span.ts';

/**
 * "Ann Lee, a farmer from Ulm, has proposed", "Ann Lee, the lawyer and treasurer of the fund, says", "Bo Diaz, a
 * banker who said": the person whose apposition the description is, or one of two descriptions in it.
 */
export const personApposed = (reading: Reading, mention: Mention): Mention | undefined => {
  if (mention.kind !== 'nominal' || mention.plural || mention.entity !== 'person') return undefined;
  const after = reading.tokens[phraseEnd(reading, mention).to];
  const relative = after?.lower === 'who';
  if (!relative && after?.class !== 'comma') return undefined;
  const name = nameBeforeComma(reading, firstOfTwo(reading, mention));
  return name && (relative || opensClause(reading, name)) ? name : undefined;
};

const nameBeforeComma = ({ tokens, mentions, mentionAt }: Reading, from: number): Mention | undefined => {
  const name = mentions[mentionAt[from - 2] ?? -1];
  const joins = tokens[from - 1]?.class === 'comma' && name?.to === from - 1;
  return joins && name.kind === 'name' && name.entity === 'person' ? name : undefined;
};

/** "a banker and | former official": where the first of two descriptions begins; a list has an article for each. */
const firstOfTwo = ({ tokens, mentions, mentionAt }: Reading, { from }: Mention): number => {
  const first = mentions[mentionAt[from - 2] ?? -1];
  const bare = tokens[from]?.class !== 'determiner' && tokens[from - 1]?.lower === 'and';
  return bare && first?.to === from - 1 && first.kind === 'nominal' ? first.from : from;
};

/** After meeting Ann Lee, a lawyer, who is another, may speak; whoever opens the clause is its subject. */
const opensClause = ({ tokens, units, unitAt, quotationAt }: Reading, { from }: Mention): boolean => {
  if (quotationAt[from] !== -1) return false;
  if (units[unitAt[from] ?? -1]?.from === from) return true;
  return /^(?:and|but|that|while|as|because)$/.test(tokens[from - 1]?.lower ?? '');
};
