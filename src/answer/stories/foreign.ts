import { KIND, sensesOf } from '../../story/senses.ts';
import { asWritten } from '../abstain/missing.ts';
import type { NoAnswer } from '../answer.ts';
import type { Finding } from '../finding/finding.ts';
import { asksAmount } from '../question/amount.ts';
import { focusForms } from '../question/focus.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';

/** A question asked of several stories, and what one of them answers. */
interface Asked {
  readonly question: Question;
  readonly finding: Finding;
  readonly all: readonly Finding[];
}

/** Why an answer is another story's; nothing where it is none. */
type Rule = (asked: Asked) => NoAnswer | undefined;

const isNowhere = ({ level, inTitle }: TermMatch, least: number): boolean =>
  !inTitle && level.every((found) => found < least);

const hasIt = (form: string, { index }: Finding): boolean => index.vocabulary.has(form);

/** A word with a capital, or that some story writes with one and no dictionary has: "castellan". Offices are no names. */
const isName = ({ term }: TermMatch, all: readonly Finding[]): boolean => {
  const senses = sensesOf(term.lemma);
  if (senses.includes(KIND.person)) return false;
  return term.capital || (senses.length === 0 && all.some(({ index }) => index.names.has(term.form)));
};

const rules: readonly Rule[] = [
  // "did Castellan apologise": a story without Castellan tells of somebody else.
  ({ question, finding, all }) => {
    const unknown = finding.ranking.matching.terms.filter(
      (match) => isName(match, all) && isNowhere(match, LEVEL.prefix) && !hasIt(match.term.form, finding),
    );
    if (unknown.length === 0) return undefined;
    const forms = unknown.map(({ term }) => term.form);
    return { kind: 'unknown-name', name: asWritten(forms, question.text) };
  },
  // "when will the factory reopen": a story without a factory tells of a port; another one has it.
  ({ question, finding, all }) => {
    const definite = definiteIn(question.text).union(countedIn(question));
    const lost = finding.ranking.matching.terms.filter(
      (match) =>
        definite.has(match.term.form) &&
        isNowhere(match, 1) &&
        all.some((other) => other !== finding && hasIt(match.term.form, other)),
    );
    return lost.length > 0 ? { kind: 'not-mentioned', terms: lost.map(({ term }) => term.form) } : undefined;
  },
  // "who is the chairman": of the story at hand, the first; each story has a chairman of its own.
  ({ question, finding, all }) =>
    BARE_OFFICE.test(question.text) && finding !== all[0]
      ? { kind: 'not-said', terms: question.terms.map(({ form }) => form) }
      : undefined,
];

const BARE_OFFICE = /^who(?:['’]s| is| was) the \p{L}+(?: \p{L}+)?$/iu;

/** "the factory", "the bird reserve": what is spoken of as known. */
const definiteIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/\bthe ((?:\p{L}+ )?\p{L}+)/gu)].flatMap(([, words = '']) =>
      words.split(' '),
    ),
  );

/** "how much FISH was on board": what is counted. */
const countedIn = ({ kind, text }: Question): ReadonlySet<string> =>
  asksAmount(kind) ? focusForms(text) : new Set();

/** What several stories say to a question, each only for itself: a name or thing that it lacks is another's. */
export function eachForItself(question: Question, all: readonly Finding[]): readonly Finding[] {
  if (all.length < 2) return all;
  return all.map((finding) => {
    if (finding.missing) return finding;
    for (const rule of rules) {
      const missing = rule({ question, finding, all });
      if (missing) return { ...finding, missing };
    }
    return finding;
  });
}
