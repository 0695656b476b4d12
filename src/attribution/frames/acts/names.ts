import type { Mention } from '../../../story/mentions/mention.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { hasTense } from '../clause.ts';
import { type ActRule, words } from './act.ts';

const calledByName: ActRule = {
  name: 'called by a name',
  why: '“a group called Open Doors, which”, “a dog called Rex slept”, “the talks, called the Ulm Round, began”: what something is named; “a critic called Lee a liar”, “critics called Lee and his aides liars” judge',
  verbs: words('call name dub title'),
  holds: (reading, at) => {
    const { tokens, mentions, mentionAt } = reading;
    const bearer = mentions[mentionAt[at - 1] ?? -1];
    const to = nameEnd(reading, at + 1);
    if (to === at + 1) return false;
    const goesOn = tokens[to];
    if (isApposed(reading, at)) return goesOn?.class === 'comma' || goesOn?.class === 'stop';
    if (bearer?.to !== at || !isUnnamed(reading, bearer) || bearer.plural) return false;
    return (
      /^(?:comma|stop|break|dash|conjunction|auxiliary|verb)$/.test(goesOn?.class ?? 'break') ||
      hasTense(goesOn)
    );
  },
};

/** Where a name ends that opens at a token: "Biscuit", "the Silver Petrel"; the token itself where none does. */
const nameEnd = ({ tokens, quotationAt }: Reading, at: number): number => {
  let to = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (!/^\p{Lu}/u.test(tokens[to]?.text ?? '') || quotationAt[to] !== -1) return at;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || isInName(tokens, to)) to += 1;
  return to;
};

/** "a dog", "one PAC": of a kind, and not yet by name. */
const isUnnamed = ({ tokens }: Reading, { kind, from, to }: Mention): boolean =>
  kind === 'nominal' ||
  (kind === 'name' &&
    to - from === 1 &&
    /^\p{Lu}+$/u.test(tokens[from]?.text ?? '') &&
    /^(?:a|one|another|new|super)$/.test(lowerAt(tokens, from - 1)));

/** "The talks, called the Ulm Round, began": a bare participle behind a comma that no speaker stands before. */
const isApposed = ({ tokens, mentions, mentionAt }: Reading, at: number): boolean => {
  const bearer = mentions[mentionAt[at - 2] ?? -1];
  return (
    tokens[at - 1]?.class === 'comma' &&
    (!bearer || (bearer.kind === 'nominal' && bearer.entity !== 'person') || bearer.entity === 'place')
  );
};

const calledOne: ActRule = {
  name: 'one called',
  why: '“with one called slow growth”: the name of a kind; “no one called it that”, “one called for help” report',
  verbs: words('call'),
  holds: ({ tokens }, at) =>
    lowerAt(tokens, at - 1) === 'one' &&
    !/^(?:no|any|every|some)$/.test(lowerAt(tokens, at - 2)) &&
    /^(?:word|capital)$/.test(tokens[at + 1]?.class ?? ''),
};

/** "Citizens for Trump": a small word between two with capitals. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|the|and|to|in)$/.test(lowerAt(tokens, at)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** What something is named. */
export const names: readonly ActRule[] = [calledByName, calledOne];
