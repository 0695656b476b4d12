import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import { type AskedStory, typed } from '../../src/evaluation/news/asked.ts';
import { judge } from '../../src/evaluation/news/judge.ts';
import { readBatches } from '../../src/evaluation/news/questions.ts';
import { errorText, shareRight } from '../../src/evaluation/news/report.ts';
import { judgeQuotes } from '../../src/evaluation/news/who-said.ts';
import { quoteErrorText } from '../../src/evaluation/news/who-said-report.ts';
import { textOf } from '../../src/story/span.ts';

/** A little under what was measured when they were last raised. */
const FLOORS: Readonly<Record<string, number>> = {
  first: 0.94,
  second: 0.95,
  third: 0.9,
  fourth: 0.82,
  fifth: 0.76,
  sixth: 0.67,
  seventh: 0.61,
  eighth: 0.86,
  ninth: 0.82,
  tenth: 0.73,
  press: 0.76,
  'press, kept': 0.74,
  'press, tempting': 0.76,
  'press, tempting, kept': 0.68,
};

/** The same of the marked quotations. */
const QUOTES: Readonly<Record<string, number>> = {
  first: 0.9,
  second: 0.92,
  third: 0.96,
  fourth: 0.86,
  fifth: 0.81,
  sixth: 0.9,
  seventh: 0.77,
  eighth: 0.94,
  ninth: 0.89,
  tenth: 0.92,
};

const batches = await readBatches(import.meta.dirname);
const stories = batches.flatMap((batch) => batch.stories.map((each) => ({ ...each, batch: batch.name })));

/** Of reports only places are kept: their sentences are read from the text, and a place outside of all is an error there. */
const written = stories.filter(({ batch }) => !batch.startsWith('press'));

it.each(written)('the questions on $name name sentences of the story, to the letter', (asked: AskedStory) => {
  const { story, questions } = asked;
  const spans = new Set(analyse(story).sentences.map((sentence) => textOf(story.body, sentence)));
  expect(questions.flatMap((each) => each.sentences).filter((text) => !spans.has(text))).toEqual([]);
});

describe.each(stories)('the questions on $name', (asked: AskedStory) => {
  const { story, questions } = asked;

  it('name nobody whom the story does not', () => {
    const text = `${story.title} ${story.outlet} ${story.byline ?? ''} ${story.body}`.toLowerCase();
    const strangers = questions
      .flatMap(({ speaker = [] }) => speaker)
      .filter((name) => !text.includes(name.toLowerCase()));
    expect(strangers).toEqual([]);
  });

  it('have an answer or say that there is none, and are asked once', () => {
    expect(questions.filter((each) => !each.abstain && each.sentences.length === 0)).toEqual([]);
    expect(new Set(questions.map(typed)).size).toBe(questions.length);
  });
});

it.each(batches.filter(({ missing }) => !missing))(
  'as many of the $name batch are answered rightly as before',
  ({ name, stories }) => {
    const judged = stories.flatMap(judge);
    const errors = judged.filter(({ verdict }) => verdict !== 'right').map(errorText);
    expect(shareRight(judged), errors.join('\n')).toBeGreaterThanOrEqual(FLOORS[name] ?? 1);
  },
);

it.each(batches.filter(({ name }) => name in QUOTES))(
  'as many of the quotations marked in the $name batch are found rightly as before',
  ({ name, stories }) => {
    const judged = stories.flatMap(judgeQuotes).filter(({ marked }) => marked);
    const errors = judged.filter(({ verdict }) => verdict !== 'right').map(quoteErrorText);
    const right = (judged.length - errors.length) / judged.length;
    expect(right, errors.join('\n')).toBeGreaterThanOrEqual(QUOTES[name] ?? 1);
  },
);
