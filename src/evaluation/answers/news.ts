import { indexOf } from '../../answer/index.ts';
import { parseQuestion } from '../../answer/question/question.ts';
import { readFor } from '../../answer/question/read.ts';
import { analyse } from '../../attribution/analyse.ts';
import { textOf } from '../../story/span.ts';
import { type AskedStory, typed } from '../news/asked.ts';
import type { Batch } from '../news/questions.ts';
import type { Asked } from './fit.ts';

export const NEWS = 'news';
export const TEMPTING_NEWS = `${NEWS}.tempting`;
export const FOREIGN_NEWS = `${NEWS}.foreign`;

/** The questions of one story; those that may be answered or refused teach nothing. */
function askedOfStory({ name, article, story, questions }: AskedStory, suite: string): readonly Asked[] {
  const analysis = analyse(story);
  const index = indexOf(analysis);
  const texts = analysis.sentences.map((sentence) => textOf(story.body, sentence));
  return questions
    .filter(({ abstain, sentences }) => abstain !== sentences.length > 0)
    .map((asked, i) => ({
      suite,
      story: name,
      article: article ?? `${NEWS} ${name}`,
      id: `${name} ${i}`,
      question: readFor(parseQuestion(typed(asked)), index),
      index,
      gold: texts.flatMap((text, at) => (asked.sentences.includes(text) ? [at] : [])),
    }));
}

/** What people ask of news and how they ask it, which the other data does not have: of the batches that are for learning. */
export const newsAsked = (batches: readonly Batch[]): readonly Asked[] =>
  batches
    .filter(({ learned }) => learned)
    .flatMap(({ stories, tempting }) =>
      stories.flatMap((story) => askedOfStory(story, tempting ? TEMPTING_NEWS : NEWS)),
    );

/** Questions of another story that each is asked as well. */
const FOREIGN = 10;

/** As many of a list, spread over it. */
const spread = <T>(items: readonly T[], count: number): readonly T[] =>
  items.filter((_, i) => i % Math.ceil(items.length / count) === 0);

/**
 * Each story is asked what another answers: those who wrote the questions hardly asked who said what nobody says, and
 * a gate that has seen only theirs would answer anything.
 */
export function foreignNews(batches: readonly Batch[]): readonly Asked[] {
  const stories = batches
    .filter(({ learned, tempting }) => learned && !tempting)
    .flatMap((batch) => batch.stories);
  return stories.flatMap((own, i) => {
    const other = stories[(i + 1) % stories.length] ?? own;
    const answered = other.questions.filter(({ abstain }) => !abstain);
    const questions = spread(answered, FOREIGN).map((asked) => ({ ...asked, sentences: [], abstain: true }));
    return askedOfStory({ ...own, questions }, FOREIGN_NEWS);
  });
}
