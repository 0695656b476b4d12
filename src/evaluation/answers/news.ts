import { indexOf } from '../../answer/index.ts';
import { parseQuestion } from '../../answer/question/question.ts';
import { readFor } from '../../answer/question/read.ts';
import { analyse } from '../../attribution/analyse.ts';
import { textOf } from '../../story/span.ts';
import { type AskedStory, type Batch, typed } from '../news/questions.ts';
import type { Asked } from './fit.ts';

export const NEWS = 'news';

/** The questions of one invented story; those that may be answered or refused teach nothing. */
function askedOfStory({ name, story, questions }: AskedStory): readonly Asked[] {
  const analysis = analyse(story);
  const index = indexOf(analysis);
  const texts = analysis.sentences.map((sentence) => textOf(story.body, sentence));
  return questions
    .filter(({ abstain, sentences }) => abstain !== sentences.length > 0)
    .map((asked, i) => ({
      suite: NEWS,
      story: name,
      article: `${NEWS} ${name}`,
      id: `${name} ${i}`,
      question: readFor(parseQuestion(typed(asked)), index),
      index,
      gold: texts.flatMap((text, at) => (asked.sentences.includes(text) ? [at] : [])),
    }));
}

/** What people ask of news and how they ask it, which the other data does not have: of the batches that are for learning. */
export const newsAsked = (batches: readonly Batch[]): readonly Asked[] =>
  batches.filter(({ learned }) => learned).flatMap(({ stories }) => stories.flatMap(askedOfStory));
