import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { figuresAsked, statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import { asksFirst, isOfOtherTime, isOfPast, isOfYearAsked, isOutdated } from '../figures/past.ts';
import { isPeople } from '../figures/people.ts';
import { isSomebody } from '../figures/somebody.ts';
import type { Question } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import type { Finding } from './finding.ts';
import { tellsOfNobody } from './nobody.ts';
import { putFirst } from './put-first.ts';

/** "How many are hurt", "how many people died": nothing is asked but the state that people are in. */
export const asksOnlyPeople = ({ terms }: Question): boolean => terms.every(({ form }) => isPeople(form));

/** "Twenty-two passengers are being treated": people; "police seized 40 guns" tells of nobody who is held. */
export const isInState = ({ state, thing, story }: Figure, states: ReadonlySet<string>): boolean =>
  state !== undefined &&
  states.has(state.kind) &&
  (!thing || areSomebody(lastWord(textOf(story.body, thing))));

const areSomebody = (noun: string): boolean => isPeople(noun) || isSomebody(noun);

/** Scores so close are as good as even. */
const CLOSE = 1;

/** Of sentences about even, one that has every word asked comes before one that only goes on from it. */
function withAllFirst(finding: Finding): Finding {
  const { candidates, ranking } = finding;
  const best = candidates[0]?.score ?? 0;
  const whole = candidates.find(
    ({ sentence, score }) =>
      score > best - CLOSE &&
      ranking.matching.terms.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.prefix),
  );
  return putFirst(finding, whole);
}

/** "How many homes were destroyed": of sentences about even, one that counts homes comes before one that tells of "a home". */
function withCountFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const { story, sentences } = index.analysis;
  const [best] = candidates;
  const sentence = sentences[best?.sentence ?? -1];
  if (!best || !sentence) return finding;
  const asked = new Set(question.terms.map(({ lemma }) => lemma));
  const isOfAsked = ({ thing }: Figure): boolean =>
    thing !== undefined && asked.has(wordOf(lastWord(textOf(story.body, thing))).lemma);
  const given = figuresAsked(question, { story, sentence }, [index.analysis]).filter(isOfAsked);
  const starts = new Set(given.map((figure) => figure.sentence.start));
  if (starts.has(sentence.start)) return finding;
  const counts = candidates.find(
    ({ sentence: s, score }) => score > best.score - CLOSE && starts.has(sentences[s]?.start ?? -1),
  );
  return putFirst(finding, counts);
}

/** Paragraphs in which a story tells its news. */
const LEAD = 3;

/**
 * "How many dead": of all people in that state, as the lead gives them, rather than of a part of them further down,
 * "two firefighters were among the dead"; where none are called people, the only ones that there are, "23 patients fell ill".
 */
function withTotalFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const states = statesAsked(question.terms);
  if (states.size !== 1 || !asksOnlyPeople(question)) return finding;
  const inState = figuresOf(index.analysis).filter(
    (figure) => !isOfPast(figure, question.text) && isInState(figure, states) && !isPart(figure),
  );
  const ofPeople = inState.filter(
    ({ thing, story }) => !thing || isPeople(lastWord(textOf(story.body, thing))),
  );
  const totals = ofPeople.length > 0 ? ofPeople : inState.length === 1 ? inState : [];
  const ofNow = totals.filter(
    (figure) => !isOfOtherTime(figure) && (asksFirst(question.text) || !isTheFirst(figure, totals)),
  );
  const starts = new Set(ofNow.map(({ sentence }) => sentence.start));
  const startOf = (s: number): number => index.analysis.sentences[s]?.start ?? -1;
  const [best] = candidates;
  const [lead] = ofNow;
  const isOnly = inState.length === 1;
  if (!best || !lead || (lead.paragraph > LEAD && !isOnly) || starts.has(startOf(best.sentence)))
    return finding;
  const total = candidates.find(({ sentence }) => startOf(sentence) === lead.sentence.start);
  return putFirst(finding, total);
}

/** "How many pilgrims died": of those of now, or that there are none, where the best sentence only counts those of a year long over, "the 1991 Hajj, in which 1,426 were trampled". */
function withNowFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const { analysis } = index;
  const states = statesAsked(question.terms);
  const sentence = analysis.sentences[candidates[0]?.sentence ?? -1];
  if (!sentence || states.size !== 1) return finding;
  const given = figuresAsked(question, { story: analysis.story, sentence }, [analysis]);
  const own = given.filter((figure) => figure.sentence.start === sentence.start);
  if (own.length === 0 || !own.every((figure) => isOfPast(figure, question.text))) return finding;
  const now = given.find(
    (figure) => isInState(figure, states) && !isOfPast(figure, question.text) && !isOfOtherTime(figure),
  );
  const isNow = ({ sentence: s }: Candidate): boolean => {
    const told = index.passage.sentences[s];
    return now
      ? analysis.sentences[s]?.start === now.sentence.start
      : told !== undefined && asksOnlyPeople(question) && tellsOfNobody(told, states);
  };
  return putFirst(finding, candidates.find(isNow));
}

/** "How many drivers were hurt": drivers who are counted in that state, rather than drivers who are counted in none. */
function withThoseFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const { sentences } = index.analysis;
  const states = statesAsked(question.terms);
  if (states.size !== 1 || asksOnlyPeople(question)) return finding;
  const asked = new Set(question.terms.map(({ lemma }) => lemma));
  const those = figuresOf(index.analysis).filter(
    (figure) =>
      isInState(figure, states) &&
      !isOfPast(figure, question.text) &&
      figure.thing !== undefined &&
      asked.has(wordOf(lastWord(textOf(figure.story.body, figure.thing))).lemma),
  );
  const starts = new Set(those.map(({ sentence }) => sentence.start));
  const isOne = ({ sentence }: Candidate): boolean => starts.has(sentences[sentence]?.start ?? -1);
  const [best] = candidates;
  return best && isOne(best) ? finding : putFirst(finding, candidates.find(isOne));
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** "How many people died in 1991": people of that year, where the best sentence does not name it. */
function withYearFirst(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const { analysis, passage } = index;
  const [year] = YEAR.exec(question.text) ?? [];
  const best = passage.sentences[candidates[0]?.sentence ?? -1];
  if (year === undefined || !best || best.text.includes(year) || statesAsked(question.terms).size === 0)
    return finding;
  const of = figuresOf(analysis).find(
    (figure) =>
      isOfYearAsked(figure, question.text) &&
      figure.thing !== undefined &&
      areSomebody(lastWord(textOf(figure.story.body, figure.thing))),
  );
  return putFirst(
    finding,
    candidates.find((one) => analysis.sentences[one.sentence]?.start === of?.sentence.start),
  );
}

/** Each in turn may put another sentence first. */
const STEPS: readonly ((finding: Finding) => Finding)[] = [
  withAllFirst,
  withCountFirst,
  withTotalFirst,
  withThoseFirst,
  withNowFirst,
  withYearFirst,
];

/** "Police had earlier put the toll at eight": the only toll of a sentence that tells what was told first. */
const isTheFirst = ({ story, sentence }: Figure, totals: readonly Figure[]): boolean =>
  isOutdated(textOf(story.body, sentence)) &&
  totals.filter((other) => other.sentence.start === sentence.start).length === 1;

/** "Nineteen of the dead": some of more. */
const isPart = ({ end, story }: Figure): boolean => /^ (?:more )?of the\b/i.test(story.body.slice(end));

const lastWord = (text: string): string => /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '';

/** Of the sentences that answer "how many" about as well, the one that counts what is asked, as of when it is asked. */
export const withCountedFirst = (finding: Finding): Finding =>
  STEPS.reduce((found, step) => step(found), finding);
