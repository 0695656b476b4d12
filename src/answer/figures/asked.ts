import type { Analysis } from '../../attribution/analysis.ts';
import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import type { Evidence, Figure } from '../answer.ts';
import { focusForms } from '../question/focus.ts';
import type { Question, Term } from '../question/question.ts';
import { wordOf } from '../words/lemma.ts';
import { hasInAnyForm } from '../words/related.ts';
import { tokensOf } from '../words/tokens.ts';
import { figuresOf } from './figures.ts';
import { givenAs } from './kinds.ts';
import { corrects, isOfPast, isOfYearAsked } from './past.ts';
import { isPeople } from './people.ts';
import { isSomebody } from './somebody.ts';
import { stateNamed } from './state.ts';
import { unitOf } from './units.ts';

/** Figures beside the best sentence, at most. */
const MOST = 20;

/** "How many X": every value that the story of the best sentence gives for X, that sentence's first. */
export function figuresAsked(
  { kind, text, terms, expects }: Question,
  { story, sentence }: Pick<Evidence, 'story' | 'sentence'>,
  analyses: readonly Analysis[],
): readonly Figure[] {
  const analysis = analyses.find((each) => each.story.id === story.id);
  const focus = focusForms(text);
  const asked = terms.findLast(({ form }) => focus.has(form)) ?? terms[0];
  if (!analysis || !asked || (kind !== 'how-many' && kind !== 'how-much')) return [];
  const others = terms.filter(({ stem }) => stem !== asked.stem);
  const states = statesAsked(terms);
  const isOfBest = (figure: Figure) => figure.sentence.start === sentence.start;
  const isInState = ({ state }: Figure) => state !== undefined && states.has(state.kind);
  const ofPeople = isPeople(asked.form);
  const counted = figuresOf(analysis).filter(
    (figure) =>
      isOfKind(figure, expects) &&
      !isInOther(figure, states) &&
      ((ofPeople && isInState(figure)) ||
        counts(figure, asked, others) ||
        (ofPeople && states.size === 0 && isOfThoseWho(figure, others))),
  );
  // Beside "58 people were missing" another count of people, of no state, is of something else.
  const told = ofPeople && counted.some(isInState) ? counted.filter(isInState) : counted;
  const about = told.filter(
    (figure) =>
      !isCorrected(figure, sentence) && (isOfBest(figure) || isInState(figure) || isAbout(figure, others)),
  );
  return withoutPast(about, text, isOfBest)
    .toSorted((a, b) => Number(isOfBest(b)) - Number(isOfBest(a)))
    .slice(0, MOST);
}

/** "How much does a truck cost": "two trucks, each worth $5 million" counts trucks beside the sum. */
const isOfKind = ({ story, start, end }: Figure, expects: Question['expects']): boolean => {
  const given = expects === 'money' || expects === 'percent' ? givenAs('', expects) : undefined;
  return (
    !given || given.test(story.body.slice(Math.max(0, start - 1), end + UNIT_ROOM).split(/[,.;:]\s/)[0] ?? '')
  );
};

/** Letters of the unit after a number: " million US dollars". */
const UNIT_ROOM = 20;

/** Those of another year only where the question names it, or where the best sentence tells of nothing else. */
const withoutPast = (
  figures: readonly Figure[],
  text: string,
  isOfBest: (figure: Figure) => boolean,
): readonly Figure[] => {
  const ofYear = figures.filter((figure) => isOfYearAsked(figure, text));
  if (ofYear.length > 0) return ofYear;
  const own = figures.filter((figure) => !isOfPast(figure, text));
  return own.some(isOfBest) || !figures.some(isOfBest) ? own : figures;
};

/** What the sentence that answers has just corrected. */
const isCorrected = ({ story: { body }, sentence: told }: Figure, best: Span): boolean =>
  told.end < best.start &&
  best.start - told.end <= BETWEEN &&
  corrects(textOf(body, best), textOf(body, told));

/** White space between two sentences, at most. */
const BETWEEN = 3;

/** The states that the words ask about: `dead` of "how many died", and of "how many did it kill". */
export const statesAsked = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(
    // "hurt", though the story's "burned" is read for it.
    terms.flatMap(
      ({ form, typed = form }) =>
        stateNamed(typed) ?? stateNamed(form) ?? stateNamed(`${form}ed`) ?? stateNamed(`${form}d`) ?? [],
    ),
  );

/** The missing are no answer to how many died. */
const isInOther = ({ state }: Figure, states: ReadonlySet<string>): boolean =>
  state !== undefined && states.size > 0 && !states.has(state.kind);

const stemsIn = (story: Story, span: Span): ReadonlySet<string> =>
  new Set(tokensOf(textOf(story.body, span)).map(({ form }) => wordOf(form).stem));

/** Whether the figure counts what the word names; people who died are counted as "dead" and "a death toll" too. */
function counts({ story, thing, unit }: Figure, asked: Term, others: readonly Term[]): boolean {
  // "How many acres": the unit is what is counted.
  if (unit !== undefined && unitOf(asked.form) === unit) return true;
  if (!thing) return false;
  const stems = stemsIn(story, thing);
  return stems.has(asked.stem) || (isPeople(asked.form) && others.some((term) => hasInAnyForm(stems, term)));
}

/** "How many people are searching": officers are people, and where they are counted they search. */
const isOfThoseWho = ({ story, sentence, thing }: Figure, deeds: readonly Term[]): boolean => {
  const noun = (thing && /\p{L}+$/u.exec(textOf(story.body, thing))?.[0].toLowerCase()) ?? '';
  const stems = stemsIn(story, sentence);
  return deeds.length > 0 && isSomebody(noun) && deeds.every((term) => hasInAnyForm(stems, term));
};

/** Whether the figure's sentence has anything else of what is asked: 58 missing are no answer to how many died. */
const isAbout = ({ story, sentence }: Figure, others: readonly Term[]): boolean => {
  const stems = stemsIn(story, sentence);
  return others.length === 0 || others.some((term) => hasInAnyForm(stems, term));
};

/** Where no figure answers: those that the story gives for the same thing, each value once. */
export function figuresInstead(
  thing: string,
  analyses: readonly Analysis[],
  most: number,
): readonly Figure[] {
  const asked = tokensOf(thing).map(({ form }) => wordOf(form).stem);
  const seen = new Set<string>();
  return analyses
    .flatMap(figuresOf)
    .filter((figure) => {
      const { story, thing: counted, value } = figure;
      const stems = counted ? stemsIn(story, counted) : new Set<string>();
      const key = `${value} ${counted ? textOf(story.body, counted).toLowerCase() : ''}`;
      if (!asked.some((stem) => stems.has(stem)) || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most);
}
