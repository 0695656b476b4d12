import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';

const CONTRACTED = /^(?:he|she|they|who)(?=[’'](?:ve|re|d|m)$)/;

/** "they’ve | suggested", "he’d | said": the pronoun that an auxiliary is run into, where the two are one token. */
export const contractedAt = ({ tokens, quotationAt }: Reading, at: number): Mention | undefined => {
  const { lower = '', start = 0 } = tokens[at] ?? {};
  const pronoun = CONTRACTED.exec(lower)?.[0];
  if (!pronoun || quotationAt[at] !== -1) return undefined;
  return {
    kind: 'pronoun',
    entity: pronoun === 'they' ? 'unknown' : 'person',
    start,
    end: start + pronoun.length,
    from: at,
    to: at + 1,
    head: at,
    plural: pronoun === 'they',
  };
};
