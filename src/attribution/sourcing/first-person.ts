import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { QuotedStretch, Reading, Unit } from '../reading.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * "Bo Diaz has run the bakery since May. “I had to close it.”": reporters who bring in one person and go on in the first
 * person, in the same paragraph, quote that person.
 */
export const toldInFirstPerson = (reading: Reading, quotation: QuotedStretch): Mention | undefined => {
  const lead = standsAlone(reading, quotation) ? reading.units[quotation.unit - 1] : undefined;
  const about = lead?.paragraph === quotation.paragraph ? onlyPersonIn(reading, lead) : undefined;
  return about && isInFirstPerson(reading, quotation) ? about : undefined;
};

/**
 * Whom a sentence opens with, where it names nobody else, quotes nothing and tells of nothing to be read: "Diaz received
 * a letter. “We are sorry.”"
 */
const onlyPersonIn = (reading: Reading, lead: Unit): Mention | undefined => {
  const { tokens, quotationAt } = reading;
  const { from, to } = lead;
  for (let at = from; at < to; at += 1)
    if (quotationAt[at] !== -1 || documentNouns.has(tokens[at]?.lower ?? '')) return undefined;
  const people = mentionsIn(reading, lead).filter(isPerson);
  const [first] = people;
  const named = people.filter(({ kind }) => kind === 'name');
  const others = named.filter((one) => one !== first);
  const opens = first?.from === from || (first?.from === from + 1 && tokens[from]?.lower === 'for');
  return first && opens && others.length === 0 && !isPossessive(first, tokens[first.head]?.lower)
    ? first
    : undefined;
};

const isPerson = ({ kind, entity }: Mention): boolean => entity === 'person' || kind === 'pronoun';

const isPossessive = ({ kind }: Mention, lower = ''): boolean =>
  kind === 'pronoun' && !/^(?:he|she)$/.test(lower);

const isInFirstPerson = ({ tokens }: Reading, { from, to }: QuotedStretch): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:i|my|me|myself|we|our|us)$/.test(lower));
