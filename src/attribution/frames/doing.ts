import { isThing, type Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { documentNouns, looksPast } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { hasOneVerb, hasTense } from './clause.ts';
import { clauseSubject } from './clause-subject.ts';
import { afterMention, floorOf, subjectBefore } from './subjects.ts';
import { isWritten } from './written.ts';

/**
 * "Lee pitched himself to farmers by | telling", "Lee, a lawyer from Ulm, left the room, | saying": who does what the clause
 * tells, not what it ends with; `tie` is the place of the preposition or the comma.
 */
export const subjectOfDoing = (reading: Reading, tie: number): Mention | undefined => {
  const ends = subjectBefore(reading, tie);
  if (ends && (isWrittenBy(reading, ends) || isApposed(reading, ends))) return ends;
  const told = clauseSubject(reading, tie, floorOf(reading, tie));
  const acts = told && isDoneTo(reading, told) ? undefined : told;
  return relativeDoer(reading, tie) ?? acts ?? doerAbove(reading, tie) ?? told ?? ends;
};

/** "Ulm closed | the pool": behind a past with its object's article or owner. */
const isDoneTo = ({ tokens }: Reading, { from }: Mention): boolean =>
  tokens[from - 1]?.class === 'word' &&
  looksPast(tokens[from - 1]?.lower ?? '') &&
  /^(?:determiner|possessive)$/.test(tokens[from]?.class ?? '');

/**
 * "The council sued after Ulm closed the pool, | saying", "scrapped the tax after a week of protests, | saying": whom the main
 * clause is about, unless somebody acts in what it came after: "The strike ended after Lee left the hall, | saying".
 */
const doerAbove = (reading: Reading, tie: number): Mention | undefined => {
  const { tokens } = reading;
  if (tokens[tie]?.class !== 'comma') return undefined;
  for (let at = tie - 1; at > tie - longestDoing; at -= 1) {
    const token = tokens[at];
    if (!token || /^(?:comma|dash|stop|colon|quote|break|relative)$/.test(token.class)) return undefined;
    if (!/^(?:after|before|since|because|when)$/.test(token.lower)) continue;
    const main = clauseSubject(reading, at, floorOf(reading, at));
    const below = afterMention(reading, at + 1);
    const toldOfThing = main === undefined || isThing(main);
    if (below?.entity === 'person' && hasTense(tokens[below.to])) return toldOfThing ? below : undefined;
    return toldOfThing ? undefined : main;
  }
  return undefined;
};

/** Verbs whose object is what one does: "could not resist | pointing out", "stopped | saying". */
const aspects: ReadonlySet<string> = new Set(
  'resist avoid stop stops stopped keep keeps kept start starts started began love loves enjoy enjoys'.split(
    ' ',
  ),
);
const SPEND = /^(?:spend|spends|spent|spending|devote|devotes|devoted|devoting)$/;

/** "Lee can be heard | saying", "was filmed | telling them": who is perceived as it is said. */
const PERCEIVED = /^(?:heard|seen|filmed|recorded|caught|pictured|overheard)$/;

const WRITE = /^(?:writes?|wrote|written|writing)$/;

/** "phoned the mayor | warning that", "goaded Lee | saying", "thanked Lee | saying": who addresses or judges somebody says it, not whom that is done to. */
const ADDRESS =
  /^(?:phoned|telephoned|rang|emailed|e-mailed|texted|messaged|contacted|approached|goaded|taunted|teased|heckled|mocked|thanked|congratulated|praised|saluted|criticised|criticized|slammed|blasted|berated|rebuked)$/;

/** "paid tribute to Lee | saying", "hit out at Lee | saying": the same in several words. */
const TURNS_TO = /^(?:(?:paid|pays|paying) tribute to|(?:hit|hits|lash|lashed) (?:out|back) at)$/;

const longestTime = 14;

/** The verb whose object a doing is: "spent much of the week | portraying her", "devotes her speech to | praising it", "could not resist | pointing out"; or beside which it stands: "wrote to the mayor | asking", "phoned the mayor | asking"; its place. */
export const verbOfDoing = ({ tokens }: Reading, at: number): number | undefined => {
  const before = tokens[at - 1]?.lower ?? '';
  if (aspects.has(before)) return at - 1;
  if (PERCEIVED.test(before) && tokens[at - 2]?.class === 'auxiliary') return at - 1;
  for (let verb = at - 1; verb > Math.max(0, at - longestTime); verb -= 1) {
    const { class: kind = 'stop', lower = '' } = tokens[verb] ?? {};
    const acts =
      (SPEND.test(lower) || (ADDRESS.test(lower) && before !== 'for' && !documentNouns.has(before))) &&
      !/^(?:is|are|was|were|been)$/.test(tokens[verb - 1]?.lower ?? '');
    if (acts || turnsTo(tokens, verb)) return verb;
    const isNoun = kind === 'verb' && /^(?:determiner|possessive)$/.test(tokens[verb - 1]?.class ?? '');
    if (!isNoun && /^(?:comma|stop|colon|quote|break|verb|auxiliary|pronoun)$/.test(kind)) return undefined;
  }
  return undefined;
};

/** "wrote to", "paid tribute to". */
const turnsTo = (tokens: readonly Token[], verb: number): boolean => {
  const [first = '', second = '', third = ''] = [verb, verb + 1, verb + 2].map((at) => tokens[at]?.lower);
  return (WRITE.test(first) && second === 'to') || TURNS_TO.test(`${first} ${second} ${third}`);
};

/** "He released a letter from the bank, saying": the letter says it, whoever passes it on. */
const isWrittenBy = (reading: Reading, letter: Mention): boolean =>
  /^(?:from|by)$/.test(reading.tokens[letter.to]?.lower ?? '') && isWritten(reading, letter);

/** "The other candidate on the stage, former Gov. Ann Lee, drew laughs, saying": a name between commas tells who does it. */
const isApposed = ({ tokens, units, unitAt }: Reading, { kind, entity, from, to }: Mention): boolean => {
  const before = tokens[from - 1]?.class === 'word' ? from - 2 : from - 1;
  const opening = tokens.slice(units[unitAt[from] ?? -1]?.from ?? before, before);
  const spoken = opening.findLastIndex(({ lower }) => lower === 'with');
  return (
    (!opening.some((token) => hasTense(token)) || isBesideWith(opening, spoken)) &&
    kind === 'name' &&
    entity === 'person' &&
    tokens[before]?.class === 'comma' &&
    tokens[to]?.class === 'comma'
  );
};

const longestOffice = 6;

/** "The town waited, with its mayor, Ann Lee, | saying": who does it beside the main clause is named between commas. */
const isBesideWith = (opening: readonly Token[], at: number): boolean =>
  at >= 0 &&
  opening[at - 1]?.class === 'comma' &&
  opening.length - at <= longestOffice &&
  !opening.slice(at).some(({ class: kind }) => kind === 'comma');

/** "the candidate who launched his run by saying": whom the relative describes, where its clause goes on so far. */
const relativeDoer = (reading: Reading, tie: number): Mention | undefined => {
  const { tokens } = reading;
  for (let at = tie - 1; at > Math.max(0, tie - longestDoing); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'who')
      return hasOneVerb(tokens, at + 1, tie) && !isObject(reading, at, tie)
        ? afterMention(reading, at)
        : undefined;
    if (!token || /^(?:comma|stop|colon|quote|break)$/.test(token.class)) return undefined;
  }
  return undefined;
};

/** "The court freed a man | who had spent years in prison, saying": behind a comma the main clause goes on, whose object that is; of whoever is "cited" or "named" the tale goes on. */
const isObject = (
  { tokens, units, unitAt, mentions, mentionAt }: Reading,
  who: number,
  tie: number,
): boolean => {
  const described = mentions[mentionAt[who - 1] ?? -1];
  if (tokens[tie]?.class !== 'comma' || !described) return false;
  const main = tokens.slice(units[unitAt[who] ?? -1]?.from ?? who, described.from);
  return main.some((token) => hasTense(token) && token.class === 'word');
};

const longestDoing = 25;
