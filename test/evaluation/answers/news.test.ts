import { describe, expect, it } from 'vitest';
import { foreignNews, newsAsked } from '../../../src/evaluation/answers/news.ts';
import { NEWS_FOLDER, readBatches } from '../../../src/evaluation/news/questions.ts';
import { textOf } from '../../../src/story/span.ts';

const batches = await readBatches(NEWS_FOLDER);
const asked = newsAsked(batches);

describe('newsAsked', () => {
  it('leaves out batches that are not for learning', () => {
    const unseen = batches.filter(({ learned }) => !learned).flatMap(({ stories }) => stories);
    expect(unseen.length).toBeGreaterThan(0);
    expect(asked.filter(({ story }) => unseen.some(({ name }) => name === story))).toEqual([]);
  });

  it('finds the sentences that answer by their place in the story', () => {
    const [one] = asked.filter(({ gold }) => gold.length > 0);
    const { story, sentences } = one?.index.analysis ?? {};
    const keyed = batches.flatMap(({ stories }) => stories).find(({ name }) => name === one?.story);
    const span = sentences?.[one?.gold[0] ?? -1];
    expect(keyed?.questions.flatMap((each) => each.sentences)).toContain(
      span && story ? textOf(story.body, span) : undefined,
    );
  });

  it('leaves out what may be answered or refused', () => {
    const either = batches
      .filter(({ learned }) => learned)
      .flatMap(({ stories }) => stories)
      .flatMap(({ questions }) => questions)
      .filter(({ abstain, sentences }) => abstain && sentences.length > 0);
    const all = batches
      .filter(({ learned }) => learned)
      .flatMap(({ stories }) => stories)
      .reduce((sum, { questions }) => sum + questions.length, 0);
    expect(asked.length).toBe(all - either.length);
  });
});

describe('foreignNews', () => {
  const foreign = foreignNews(batches);

  it('asks each story a few questions of another, which it does not answer', () => {
    expect(foreign.every(({ gold }) => gold.length === 0)).toBe(true);
    const most = Math.max(
      ...[...Map.groupBy(foreign, ({ story }) => story).values()].map((own) => own.length),
    );
    expect(most).toBeLessThanOrEqual(10);
  });

  it('asks nothing that the story is asked for itself', () => {
    const own = new Set(asked.map(({ story, question }) => `${story} ${question.text}`));
    expect(foreign.filter(({ story, question }) => own.has(`${story} ${question.text}`))).toEqual([]);
  });
});
