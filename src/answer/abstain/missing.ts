import type { NoAnswer } from '../answer.ts';
import type { Finding } from '../finding/finding.ts';
import type { TermMatch } from '../ranking/match.ts';
import { SLOT, slotFor } from '../ranking/slots.ts';

const isNowhere = ({ level }: TermMatch): boolean => level.every((found) => found === 0);

const ASKS_FIGURE: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'duration',
  'distance',
  'age',
]);

const formsOf = (matches: readonly TermMatch[]): readonly string[] => matches.map(({ term }) => term.form);

/** The figure that is asked for: what is counted, else the first word asked about. */
function noFigure({ question, ranking, candidates, index }: Finding): NoAnswer | undefined {
  if (!ASKS_FIGURE.has(question.expects)) return undefined;
  const { terms } = ranking.matching;
  const counted = terms.filter(({ roles }) => roles.focus);
  const slots = index.passage.sentences[candidates[0]?.sentence ?? -1]?.slots;
  const hasNumber = slots?.some((bits) => (bits & SLOT.number) !== 0) ?? false;
  if (hasNumber && !counted.some(isNowhere)) return undefined;
  return { kind: 'no-figure', thing: formsOf(counted.length > 0 ? counted : terms.slice(0, 2)).join(' ') };
}

/** A name that the story never mentions: as it is written in the question. */
function unknownName({ question, ranking, index }: Finding): NoAnswer | undefined {
  const unknown = ranking.matching.terms.filter(
    ({ term, level }) =>
      term.capital && level.every((found) => found < 2) && !index.vocabulary.has(term.form),
  );
  if (unknown.length === 0) return undefined;
  const words = question.text.split(/[^\p{L}\p{N}'’.-]+/u);
  const wanted = new Set(formsOf(unknown));
  const name = words.filter((word) => wanted.has(word.toLowerCase().replace(/['’]s$/, ''))).join(' ');
  return { kind: 'unknown-name', name: name || formsOf(unknown).join(' ') };
}

/** A story without any sum of money gives no price, however alike its words are. */
const NEEDS_ITS_KIND: ReadonlySet<string> = new Set(['money', 'percent', 'distance']);

/** A gate that is this sure is believed against the rule below: the story may use another word. */
const SURE = 3;

/** What is counted, or a value of its kind, stands nowhere in the story: no sentence can give the figure. */
export function lacksFigure({ question, ranking, index, confidence }: Finding): boolean {
  if (confidence > SURE) return false;
  const slot = slotFor(question.expects);
  if (
    NEEDS_ITS_KIND.has(question.expects) &&
    !index.passage.sentences.some(({ slots }) => slots.some((bits) => (bits & slot) !== 0))
  )
    return true;
  return (
    question.kind === 'how-many' &&
    ranking.matching.terms.some((match) => match.roles.focus && isNowhere(match))
  );
}

/** In this order: a missing figure says more than a missing name, a name more than a word. */
const REASONS: readonly ((finding: Finding) => NoAnswer | undefined)[] = [noFigure, unknownName];

/** What the story lacks, for a question that it does not answer. */
export function missingFrom(finding: Finding): NoAnswer {
  for (const reason of REASONS) {
    const missing = reason(finding);
    if (missing) return missing;
  }
  const { terms } = finding.ranking.matching;
  const nowhere = terms.filter(isNowhere);
  return { kind: 'not-mentioned', terms: formsOf(nowhere.length > 0 ? nowhere : terms) };
}
