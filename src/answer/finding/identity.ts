import { lacksHolder } from '../abstain/unheld.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import type { Asked } from './introductions/introduction.ts';
import { introductionsAsked } from './introductions/introductions.ts';
import { personNamed } from './topic.ts';

/** As far down the list such a sentence may stand. */
const NEAR = 8;
/** What the very form of an introduction adds to the log odds that it answers. */
const INTRODUCED = 1.5;

/** "Who is …", "where is … based": a sentence that introduces somebody in so many words comes before those that go on about them. */
export function findIdentity(question: Question, index: IndexedStory): Finding | undefined {
  const ways = introductionsAsked(asSpelled(question, index));
  if (ways.length === 0) return undefined;
  const finding = ranked(index, question);
  return ways.map((asked) => introduced(asked, finding)).find((found) => found !== undefined);
}

/** With names as the story spells them. */
const asSpelled = ({ text, terms }: Question, { names }: IndexedStory): string =>
  terms.reduce(
    (read, { typed, form }) =>
      typed !== undefined && names.has(form)
        ? read.replace(/[\p{L}\p{M}]+/gu, (word) => (word.toLowerCase() === typed ? form : word))
        : read,
    text,
  );

function introduced(asked: Asked, finding: Finding): Finding | undefined {
  if (asked.byAnother && holdsAll(finding) && !lacksHolder(finding)) return undefined;
  const { terms } = finding.ranking.matching;
  if (asked.isName && !terms.every(({ term }) => finding.index.names.has(term.form))) return undefined;
  const { sentences } = finding.index.passage;
  const fits = ({ sentence }: Candidate): boolean =>
    asked.looks.test(sentences[sentence]?.text ?? '') && isAbout(asked, sentence, finding);
  const found = finding.candidates.slice(0, NEAR).find(fits);
  if (!found) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== found);
  return { ...finding, candidates: [found, ...others], confidence: finding.confidence + INTRODUCED };
}

function holdsAll({ ranking: { matching }, candidates: [best] }: Finding): boolean {
  return matching.terms.every(({ level }) => (level[best?.sentence ?? -1] ?? 0) >= LEVEL.derived);
}

/** What is held is named there or shortly before; an office may be of what the whole story is about. */
function isAbout({ of, byAnother }: Asked, s: number, { ranking, index }: Finding): boolean {
  const asked = ranking.matching.terms.filter(({ term }) => of.toLowerCase().includes(term.form));
  const isTheStory = ({ inTitle, sentences }: TermMatch): boolean =>
    !byAnother && (inTitle || sentences >= ABOUT * index.passage.sentences.length);
  const near = byAnother ? [s, s - 1, s - 2, s - 3] : [s, s - 1];
  const isNear = ({ level }: TermMatch): boolean => near.some((at) => (level[at] ?? 0) > 1);
  const surname = asked.at(-1);
  // "Alistair Boyle" is "Boyle" from the second time on.
  const isPerson = surname !== undefined && isNear(surname) && personIn(asked, index) !== undefined;
  return isPerson || asked.every((term) => isNear(term) || isTheStory(term));
}

const personIn = (terms: readonly TermMatch[], index: IndexedStory) =>
  personNamed(
    terms.map(({ term }) => term.form),
    index,
  );

/** A word of so many sentences is what the story is about. */
const ABOUT = 0.2;
