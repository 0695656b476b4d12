import { KIND, sensesOf } from '../../story/senses.ts';
import { argumentsOf, type Clause, type ClauseReading } from '../clauses/clauses.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Looked } from '../finding/finding.ts';
import { acronym } from '../people/called.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { askedClause } from './roles/asked-clause.ts';
import { ALIKE, likenessTo } from './roles/likeness.ts';
import { readingOf, toldClause } from './roles/told-clause.ts';

const ASKS: ReadonlySet<string> = new Set(['when', 'who', 'why', 'where', 'yes-no', 'how-much', 'how-many']);

/** Neither named in a sentence nor, as "he" or by a title, told of in it or right before it. */
const isAbsent = ({ level, near, inTitle }: TermMatch, s: number): boolean =>
  [s, s - 1].every((at) => (level[at] ?? 0) === 0 && (near[at] ?? 0) === 0) && !(inTitle && s === 0);

/** "the GOP | -sponsored law": no name by itself. */
function isCompound({ to }: Phrase, { text, words }: IndexedSentence): boolean {
  const { start = 0, form = '' } = words[to - 1] ?? {};
  return /^[-‑]/.test(text.slice(start + form.length));
}

/** "The Report, published in 1945": a common noun with a capital of its own. */
const isCommon = ({ from, head }: Phrase, { words }: IndexedSentence): boolean =>
  head - from > 0 &&
  /^(?:the|an?|this|that|its|their)$/.test(words[from]?.form ?? '') &&
  sensesOf(words[head]?.lemma ?? '').length > 0;

/** "Priya Nair", and "the director, Priya Nair": a name, or what a name stands beside. */
function isNamed(phrase: Phrase, sentence: IndexedSentence): boolean {
  const { classes, phraseAt, breaks } = readingOf(sentence);
  const beside = breaks[phrase.to] ? phraseAt[phrase.to] : undefined;
  return [phrase, ...(beside ? [beside] : [])].some(
    (one) => classes[one.head] === 'name' && !isCompound(one, sentence) && !isCommon(one, sentence),
  );
}

/** "US", of "the United States"; "TEU", of "the Treaty of European Union". */
const isShortFor = (
  asked: readonly IndexedWord[],
  name: string,
  { from, to }: Phrase,
  { text, words }: IndexedSentence,
): boolean => {
  const [first, last] = [words.slice(from).find(({ capital, content }) => capital && content), words[to - 1]];
  const told = text.slice(first?.start, (last?.start ?? 0) + (last?.form.length ?? 0));
  const full = asked.map(({ form }) => `${form.charAt(0).toUpperCase()}${form.slice(1)}`).join(' ');
  return acronym(told).includes(name) || acronym(full).includes(told.toLowerCase());
};

/** "Henry White sold": that White did it is no deed of another. */
const isOfSame = (asked: readonly IndexedWord[], { from, to }: Phrase, { words }: IndexedSentence): boolean =>
  words.slice(from, to).some(({ stem, content }) => content && asked.some((word) => word.stem === stem));

/** Who does it, or to whom it is done: the words of the question, and who is told to. */
interface Role {
  readonly asked: readonly IndexedWord[];
  readonly told: readonly Phrase[];
}

function sameRole(name: string, looked: Looked, clause: Clause): Role {
  const { agent, patient } = askedClause(looked.ranking.matching);
  const { agents, patients } = argumentsOf(clause);
  const has = (words: readonly IndexedWord[]): boolean => words.some(({ stem }) => stem === name);
  if (has(agent)) return { asked: agent, told: agents };
  return has(patient) ? { asked: patient, told: patients } : { asked: [], told: [] };
}

/** "HIS predecessor, | Jane Orme": somebody, beside another of whom the sentence has told before. */
function isRelated(phrase: Phrase, { words, classes, breaks, phraseAt }: ClauseReading): boolean {
  const before = breaks[phrase.from] ? phraseAt[phrase.from - 1] : undefined;
  return [phrase, ...(before ? [before] : [])].some(
    ({ from, head }) =>
      classes[from] === 'possessive' && sensesOf(words[head]?.lemma ?? '').includes(KIND.person),
  );
}

/** "Feeney took office after his predecessor, Jane Orme, was sacked": Feeney was not. */
function isDoneToRelated(looked: Looked, s: number): boolean {
  const { index, ranking } = looked;
  const sentence = index.passage.sentences[s];
  const { verb: deed, patient } = askedClause(ranking.matching);
  if (!sentence || !deed) return false;
  const reading = readingOf(sentence);
  const told = reading.clauses.filter(({ verb }) => reading.words[verb]?.stem === deed.stem);
  const names = new Set(
    ranking.matching.terms.flatMap(({ term, roles, level }) =>
      roles.name && (level[s] ?? 0) > 0 ? term.stem : [],
    ),
  );
  // "When was Lee's daughter born": it is she who is asked about.
  const isAsked = ({ head }: Phrase): boolean =>
    patient.some(({ stem }) => stem === reading.words[head]?.stem);
  const isOther = (phrase: Phrase): boolean =>
    isRelated(phrase, reading) &&
    !isAsked(phrase) &&
    !reading.words.slice(Math.max(0, phrase.from - 2), phrase.to + 2).some(({ stem }) => names.has(stem));
  return (
    patient.some(({ stem }) => names.has(stem)) &&
    told.length > 0 &&
    told.every((clause) => clause.passive && argumentsOf(clause).patients.some(isOther))
  );
}

/** "When was Brightwell founded": that Halden was founded in 1923 tells of another. */
export function isDeedOfAnother(looked: Looked): boolean {
  const { question, index, ranking, candidates } = looked;
  const s = candidates[0]?.sentence ?? -1;
  const sentence = index.passage.sentences[s];
  if (!ASKS.has(question.kind) || !sentence) return false;
  if (isDoneToRelated(looked, s)) return true;
  const absent = ranking.matching.terms.filter((match) => match.roles.name && isAbsent(match, s));
  const asked = askedClause(ranking.matching);
  const { reading, clause } = toldClause(asked, sentence);
  const told = clause && reading.words[clause.verb];
  if (!clause || !told || !asked.verb || likenessTo(asked.verb)(told) <= ALIKE) return false;
  return absent.some(({ term }) => {
    const { asked: role, told: others } = sameRole(term.stem, looked, clause);
    const isOther = (phrase: Phrase): boolean =>
      isNamed(phrase, sentence) &&
      !isOfSame(role, phrase, sentence) &&
      !isShortFor(role, term.form, phrase, sentence);
    return others.length > 0 && others.every(isOther);
  });
}
