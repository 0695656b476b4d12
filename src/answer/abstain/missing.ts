import { KIND, sensesOf } from '../../story/senses.ts';
import type { NoAnswer } from '../answer.ts';
import { givenAs } from '../figures/kinds.ts';
import type { Looked } from '../finding/finding.ts';
import { namesTheDead } from '../named-dead.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { SLOT, slotFor } from '../ranking/slots.ts';
import { tokensOf } from '../words/tokens.ts';
import { countedThing, isCounted } from './counting.ts';

const isNowhere = ({ level }: TermMatch): boolean => level.every((found) => found === 0);

const ASKS_FIGURE: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'duration',
  'distance',
  'age',
]);

/** As they were asked: "dropping", though the story's "fell" is read for it. */
const formsOf = (matches: readonly TermMatch[]): readonly string[] =>
  matches.map(({ term }) => term.typed ?? term.form);

/** The figure that is asked for: what is counted, else the first word asked about. */
function noFigure({ question, ranking, candidates, index }: Looked): NoAnswer | undefined {
  if (!ASKS_FIGURE.has(question.expects)) return undefined;
  const { terms } = ranking.matching;
  const counted = terms.filter(({ roles }) => roles.focus);
  const slots = index.passage.sentences[candidates[0]?.sentence ?? -1]?.slots;
  const hasNumber = slots?.some((bits) => (bits & SLOT.number) !== 0) ?? false;
  if (hasNumber && !counted.some(isNowhere)) return undefined;
  const thing = counted.length > 0 ? countedThing(terms) : terms.slice(0, 2);
  return { kind: 'no-figure', thing: formsOf(thing).join(' ') };
}

/** Words of the question as the asker wrote them, capitals and all. */
export function asWritten(forms: readonly string[], text: string): string {
  const wanted = new Set(forms);
  const words = tokensOf(text).filter(({ form }) => wanted.has(form));
  const written = words.map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''));
  return written.join(' ') || forms.join(' ');
}

/** A name that the story never mentions: as it is written in the question. */
function unknownName({ question, ranking, index }: Looked): NoAnswer | undefined {
  const unknown = ranking.matching.terms.filter(
    ({ term, level }) =>
      term.capital && level.every((found) => found < 2) && !index.vocabulary.has(term.form),
  );
  if (unknown.length === 0) return undefined;
  return { kind: 'unknown-name', name: asWritten(formsOf(unknown), question.text) };
}

/** A story without any share or length gives none, however alike its words are. */
const NEEDS_ITS_KIND: ReadonlySet<string> = new Set(['money', 'percent', 'distance']);

/** A price stands in the sentence that answers or right beside it: the story's other sums are for other things. */
function lacksKind({ question, candidates, index }: Looked): boolean {
  if (!NEEDS_ITS_KIND.has(question.expects)) return false;
  const slot = slotFor(question.expects);
  const given = givenAs(question.text, question.expects);
  const best = candidates[0]?.sentence ?? -1;
  const where =
    question.expects === 'money'
      ? index.passage.sentences.slice(Math.max(0, best - 1), best + 2)
      : index.passage.sentences;
  return !where.some(
    ({ slots, text }) => slots.some((bits) => (bits & slot) !== 0) || given?.test(text) === true,
  );
}

/** What is counted, or a value of its kind, stands nowhere in the story: no sentence can give the figure. */
export function lacksFigure(finding: Looked): boolean {
  const { question, ranking, candidates } = finding;
  if (lacksKind(finding)) return true;
  const { terms } = ranking.matching;
  const counted = countedThing(terms);
  return (
    question.kind === 'how-many' &&
    (terms.some((match) => match.roles.focus && isNowhere(match)) ||
      (counted.length > 0 && !isCounted(counted, candidates[0]?.sentence ?? -1, finding)))
  );
}

const OFFICE =
  /^who(?:'s| is| are| was| were)\s+(?:the\s+|an?\s+)?((?:[\p{L}’']+\s+)*?(?:\p{L}+(?=$))?)(?:$|(?:of|for|at|in)\b)/iu;

/** "Who is the mayor of Brannock": a story that has Brannock but no word of a mayor does not tell. */
export function lacksOffice({ question, ranking, candidates, index }: Looked): boolean {
  const office = OFFICE.exec(question.text)?.[1]?.trim().toLowerCase().split(/\s+/) ?? [];
  // "Who was the victim" is told of a man who died, without that word.
  if (namesTheDead(index.passage.sentences, candidates[0]?.sentence ?? -1)) return false;
  const best = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text.toLowerCase() ?? '';
  return ranking.matching.terms.some(
    (match) =>
      office.includes(match.term.form) &&
      sensesOf(match.term.lemma).includes(KIND.person) &&
      ((isNowhere(match) && !match.inTitle) || isOnlyBeside(match.term.form, office, best)),
  );
}

const BESIDE = /\b(?:lieutenant|deputy|vice|assistant|associate|former|ex|acting|shadow)[- ]$/;

/** "Who is Kareth's foreign minister": the words of the office without whose it is. */
const officeAlone = (office: readonly string[]): string =>
  office.slice(office.findLastIndex((word) => /['’]s$/.test(word)) + 1).join(' ');

/** A lieutenant governor is not the governor, a former mayor not the mayor. */
function isOnlyBeside(word: string, office: readonly string[], text: string): boolean {
  const alone = officeAlone(office);
  const before = text.split(alone).slice(0, -1);
  return alone.endsWith(word) && before.length > 0 && before.every((part) => BESIDE.test(part));
}

/** In this order: a missing figure says more than a missing name, a name more than a word. */
const REASONS: readonly ((finding: Looked) => NoAnswer | undefined)[] = [noFigure, unknownName];

/** What the story lacks, for a question that it does not answer. */
export function missingFrom(finding: Looked): NoAnswer {
  for (const reason of REASONS) {
    const missing = reason(finding);
    if (missing) return missing;
  }
  const { terms } = finding.ranking.matching;
  const nowhere = terms.filter((match) => isNowhere(match) && !match.inTitle);
  if (nowhere.length > 0) return { kind: 'not-mentioned', terms: formsOf(nowhere) };
  const mentioned = terms.filter(({ level }) => level.some((found) => found >= LEVEL.stem));
  // "hurt" is not mentioned where "wounded" is read for it.
  const asked = mentioned.filter(({ term }) => term.typed === undefined);
  return mentioned.length > 0
    ? { kind: 'not-said', terms: formsOf(asked.length > 0 ? asked : mentioned) }
    : { kind: 'not-mentioned', terms: formsOf(terms) };
}
