import type { Mention } from '../../story/mentions/mention.ts';
import { isOutletNoun } from '../../story/mentions/names/description.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { namesWithin } from '../names-within.ts';
import type { Reading } from '../reading.ts';

/** What else an outlet is called: "the Paris | daily". */
const isOutlet = (token: Token | undefined): boolean =>
  isOutletNoun(token) ||
  /^(?:paper|daily|weekly|tabloid|station|outlet|site|show|programme|program)$/.test(token?.lower ?? '');

const longestProgramme = 5;

/** Where the programme of a station ends: "BBC Radio 4 | ’s Today programme". */
const programmeEnd = ({ tokens }: Reading, { to }: Mention): number | undefined => {
  if (tokens[to]?.class !== 'clitic') return undefined;
  for (let at = to + 1; at <= to + longestProgramme; at += 1) {
    if (isOutlet(tokens[at]) && at > to + 1) return at + 1;
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
};

/** Where the nouns for an outlet end that follow a hearer: "the Italian | daily", "local radio | station"; where it ends itself if it is one. */
const nounsEnd = ({ tokens }: Reading, { from, head, to }: Mention): number | undefined => {
  let end = to;
  while (isOutlet(tokens[end]) && tokens[end]?.class === 'word') end += 1;
  const described = end > to && tokens[from]?.class !== 'pronoun';
  return described || (isOutletNoun(tokens[head]) && head === to - 1) ? end : undefined;
};

/** Whom something is told, with what an outlet is called: "the newspaper Bild", "the Paris daily Libération", "the news agency dpa", "BBC Radio 4". */
export const wholeHearer = (reading: Reading, hearer: Mention): Mention => {
  const { tokens, mentions, mentionAt } = reading;
  const until = (to: number): Mention => ({ ...hearer, to, end: tokens[to - 1]?.end ?? hearer.end });
  const programme = programmeEnd(reading, hearer);
  if (programme !== undefined) return until(programme);
  const nouns = nounsEnd(reading, hearer);
  if (nouns === undefined) return hearer;
  const named = mentions[mentionAt[nouns] ?? -1];
  if (named?.kind === 'name' && named.from === nouns) return until(named.to);
  const small =
    tokens[nouns]?.class === 'word' &&
    /^(?:stop|comma|quote|preposition)$/.test(tokens[nouns + 1]?.class ?? 'stop');
  return until(small ? nouns + 1 : nouns);
};

/**
 * "told the BBC | youngsters felt lost": somebody has to hear it, and the clause needs a subject, so that of a name and
 * a bare plural the name hears. Nobody where the words can be divided in no such way.
 */
export const hearerWithin = (reading: Reading, whole: Mention): Mention | undefined => {
  const { tokens } = reading;
  if (programmeEnd(reading, whole) !== undefined) return whole;
  const { kind, from, to, head } = whole;
  const endsPlural = head === to - 1 && /[a-z]{2}[^s]s$/.test(tokens[head]?.lower ?? '');
  const name = kind === 'nominal' && endsPlural ? namesWithin(reading, whole)[0] : undefined;
  const opens = name?.from === from || (name?.from === from + 1 && tokens[from]?.lower === 'the');
  return name && opens && name.to === head ? { ...name, from, start: whole.start } : undefined;
};
