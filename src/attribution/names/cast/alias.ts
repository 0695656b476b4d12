import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';

/** Tokens of ", better known to his fans as". */
const longest = 9;

/** What stands between a name and another for the same person, without marks: "also known to fans as", "aka". */
const TIE =
  /^(?:who (?:is|was|performs|performed|records|recorded|goes|went|raps|sings|writes|wrote) )?(?:(?:better|best|also|widely|popularly|professionally|locally|then|formerly|previously|once) )?(?:known(?: to [a-z’' ]+)? as|aka|a\.k\.a\.|alias|as|by|by the name|stage name|nicknamed|dubbed)$/;

/** "Bo Diaz, better known as | Zap", "Bo Diaz, who performs as | Zap": whether a name is another of the person just named. */
export const isAliasOf = ({ tokens }: Reading, first: Mention, { from }: Mention): boolean => {
  const between = tokens.slice(first.to, from);
  if (between.length < 2 || between.length > longest) return false;
  const [mark, ...rest] = between;
  if (!/^(?:comma|dash|open)$/.test(mark?.class ?? '')) return false;
  const words = rest.filter(({ class: kind }) => kind !== 'quote').map(({ lower }) => lower);
  const lead = words.join(' ');
  // "Lee, as Diaz", "Lee, by Diaz": only behind "who performs", "who goes".
  return TIE.test(lead) && !/^(?:as|by|by the name)$/.test(lead);
};
