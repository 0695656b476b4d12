import { inOneShape, type Mention } from '../../story/mentions/mention.ts';
import { isOutletNoun } from '../../story/mentions/names/description.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isDemonym, isGivenName } from '../../story/mentions/words.ts';
import { KIND, kindsOf } from '../../story/senses.ts';
import { namesWithin } from '../names-within.ts';
import type { Reading } from '../reading.ts';
import { hasTense } from './clause.ts';

/** What else an outlet is called: "the Paris | daily". */
const isOutlet = (token: Token | undefined): boolean =>
  isOutletNoun(token) ||
  /^(?:paper|daily|weekly|tabloid|station|outlet|site|show|programme|program)$/.test(token?.lower ?? '');

const longestProgramme = 5;

/** Where the programme of a station ends: "BBC Radio 4 | ’s Today programme", "DCN | ’s State of the Town", "DCN | ’s “Good Evening”". */
const programmeEnd = (reading: Reading, { from, to }: Mention): number | undefined => {
  const { tokens } = reading;
  const clitic = from + tokens.slice(from, to + 1).findIndex(isGenitive);
  if (clitic < from) return undefined;
  for (let at = clitic + 1; at <= clitic + longestProgramme; at += 1) {
    if (isOutlet(tokens[at]) && at > clitic + 1) return at + 1;
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) break;
  }
  return titleEnd(reading, clitic + 1);
};

/** "DCN | ’s", "ABC News | ’". */
const isGenitive = ({ class: kind, text }: Token): boolean => kind === 'clitic' || /^['’]$/.test(text);

/** Where a title ends that begins at a token, in marks or by its capitals, if a noun neither follows nor is named by it: "DCN’s “angry” | viewers", "DCN’s | Ann Lee". */
const titleEnd = ({ tokens }: Reading, from: number): number | undefined => {
  const marked = tokens[from]?.class === 'quote';
  if (!marked && isGivenName(tokens[from]?.lower ?? '')) return undefined;
  let to = marked ? from + 1 : from;
  while (to - from < longestTitle && isInTitle(tokens, to, marked)) to += 1;
  if (marked && tokens[to]?.class !== 'quote') return undefined;
  const end = marked ? to + 1 : to;
  const closed = /^(?:stop|comma|quote|preposition|break)$/.test(tokens[end]?.class ?? 'stop');
  return to > from + 1 && (closed || tokens[end]?.lower === 'that') ? end : undefined;
};

const longestTitle = 7;

const isInTitle = (tokens: readonly Token[], at: number, marked: boolean): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') ||
  (marked && /^(?:word|comma|stop|preposition|determiner)$/.test(tokens[at]?.class ?? '')) ||
  (/^(?:of|the|and)$/.test(tokens[at]?.lower ?? '') &&
    [at + 1, at + 2].some((next) => /^\p{Lu}/u.test(tokens[next]?.text ?? '')));

/** Where the nouns for an outlet end that follow a hearer: "the Italian | daily", "local radio | station"; where it ends itself if it is one. */
const nounsEnd = ({ tokens }: Reading, { from, head, to }: Mention): number | undefined => {
  let end = to;
  while (isOutlet(tokens[end]) && tokens[end]?.class === 'word') end += 1;
  const described = end > to && tokens[from]?.class !== 'pronoun';
  return described || (isOutletNoun(tokens[head]) && head === to - 1) ? end : undefined;
};

/** "urged Norish | hackers to", "the Republican | electorate that": those of a people or a party who are meant. */
const membersEnd = ({ tokens }: Reading, { kind, head, to }: Mention): number => {
  const [next, after] = [tokens[to], tokens[to + 1]];
  const isMany = (lower: string): boolean => /[^s]s$/.test(lower) || kindsOf(lower).includes(KIND.group);
  const several = next?.class === 'word' && isMany(next.lower);
  const ofParty = kind === 'nominal' && tokens[head]?.class === 'capital' && head === to - 1;
  const ofMany = ofParty || (kind === 'name' && isDemonym(tokens[head]?.lower ?? ''));
  return ofMany && several && /^(?:to|that)$/.test(after?.lower ?? '') ? to + 1 : to;
};

/** "told Ann Lee | and Bo Diaz the bridge was safe": a second hearer, behind whom the subject of what is told stands. */
const withSecond = (reading: Reading, hearer: Mention): Mention => {
  const { tokens, mentions, mentionAt } = reading;
  const second = tokens[hearer.to]?.lower === 'and' ? mentions[mentionAt[hearer.to + 1] ?? -1] : undefined;
  if (second?.from !== hearer.to + 1) return hearer;
  const { to, end } = second;
  const opens = /^(?:pronoun|determiner|possessive)$/.test(tokens[to]?.class ?? '');
  return opens ? { ...hearer, to, end } : hearer;
};

/** Whom something is told, with what an outlet is called: "the newspaper Bild", "the Paris daily Libération", "the news agency dpa", "BBC Radio 4". */
export const wholeHearer = (reading: Reading, hearer: Mention): Mention => {
  const { tokens, mentions, mentionAt } = reading;
  const until = (to: number): Mention => ({ ...hearer, to, end: tokens[to - 1]?.end ?? hearer.end });
  const programme = programmeEnd(reading, hearer);
  if (programme !== undefined) return until(programme);
  const nouns = nounsEnd(reading, hearer);
  if (nouns === undefined) return withSecond(reading, until(membersEnd(reading, hearer)));
  const named = mentions[mentionAt[nouns] ?? -1];
  if (named?.kind === 'name' && named.from === nouns) return until(named.to);
  const small =
    tokens[nouns]?.class === 'word' &&
    /^(?:stop|comma|quote|preposition)$/.test(tokens[nouns + 1]?.class ?? 'stop');
  return until(small ? nouns + 1 : nouns);
};

/** "told Parliament | Norlanders were angry": those to whom statements are made, before a name; so is a body in its capitals behind "the": "told the DCN | Lee was late". */
const ASSEMBLY = /^(?:Parliament|Congress|MPs|MEPs|MSPs|TDs|Senators|Councillors|Reuters)$/;

const PLURAL = /[a-z]{2}[^s]s$|^(?:police|people|men|women|children)$/;

/**
 * "told the BBC | youngsters felt lost": somebody has to hear it, and the clause needs a subject, so that of a name and
 * a bare plural the name hears. Nobody where the words can be divided in no such way.
 */
export const hearerWithin = (reading: Reading, whole: Mention): Mention | undefined => {
  const { tokens } = reading;
  if (programmeEnd(reading, whole) !== undefined) return whole;
  const { kind, from, to, head } = whole;
  const first = tokens[from]?.lower === 'the' ? from + 1 : from;
  const short = first > from && /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '') && hasTense(tokens[to]);
  if (kind === 'name' && (ASSEMBLY.test(tokens[from]?.text ?? '') || (short && to > first + 1)))
    return { ...whole, to: first + 1, head: first, end: tokens[first]?.end ?? whole.end };
  const endsPlural = head === to - 1 && PLURAL.test(tokens[head]?.lower ?? '');
  const name = kind === 'nominal' && endsPlural ? namesWithin(reading, whole)[0] : undefined;
  const opens = name?.from === from || (name?.from === from + 1 && tokens[from]?.lower === 'the');
  return name && opens && name.to === head ? { ...name, from, start: whole.start } : undefined;
};

/** "told | “Good Evening” on Monday that": a programme hears, by its title in marks. */
export const programmeAfter = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  const to = tokens[from]?.class === 'quote' ? titleEnd(reading, from) : undefined;
  const last = to === undefined ? undefined : tokens[to - 1];
  const first = tokens[from];
  const isTold = tokens[to ?? -1]?.lower === 'that' || tokens[to ?? -1]?.class === 'preposition';
  if (to === undefined || !first || !last || !isTold || !isName(tokens, from + 1, to - 1)) return undefined;
  const span = { start: first.start, end: last.end };
  return inOneShape({ kind: 'nominal', entity: 'unknown', ...span, from, to, head: to - 2, plural: false });
};

/** "Fox & Friends", "Meet the Press": capitals, but for the small words between. */
const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ text, lower }) => /^[\p{Lu}\d]/u.test(text) || /^(?:the|of|and|a|in|for|&)$/.test(lower));

/** "told the hearing | she was ill", "told a briefing | the bridge was safe": an occasion hears, by its article and the subject of what is told. */
export const occasionAfter = ({ tokens }: Reading, from: number): Mention | undefined => {
  const [article, noun, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const heard =
    article?.class === 'determiner' && /^(?:hearing|meeting|briefing|gathering)$/.test(noun?.lower ?? '');
  const opens =
    /^(?:pronoun|determiner|possessive|capital)$/.test(next?.class ?? '') ||
    /^(?:that|in|at|on|of)$/.test(next?.lower ?? '');
  if (!heard || !opens || !noun) return undefined;
  const { start } = article;
  return {
    kind: 'nominal',
    entity: 'unknown',
    start,
    end: noun.end,
    from,
    to: from + 2,
    head: from + 1,
    plural: false,
  };
};
