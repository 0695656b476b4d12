import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const blast = analysisOf(
  [
    'A blast in Port Averil killed 19 people, Minister Paula Renko said on Thursday.',
    'Renko said 43 people were missing. Chief executive Oskar Lindqvist of Somnex said nobody had warned him.',
    'The port will not reopen for ten days, the harbour authority said.',
  ].join('\n\n'),
  { title: 'Blast kills 19 at Port Averil', id: 'blast', published: '2026-02-12' },
);
const toll = analysisOf(
  [
    'The toll of the blast in Port Averil rose to 27, Minister Paula Renko said on Saturday.',
    'Renko said 22 people were missing. Oskar Lindqvist of Somnex resigned.',
    'The port will reopen on February 26, the harbour master said.',
  ].join('\n\n'),
  { title: 'Toll rises to 27 at Port Averil', id: 'toll', published: '2026-02-14' },
);
const plant = analysisOf(
  [
    'The factory in Greyford was closed on Monday after 50 workers fell ill, the health board said.',
    'Its manager, Alan Teece, said he regretted it. The chairman, Ross Tully, declined to comment.',
  ].join('\n\n'),
  { title: 'Factory closed in Greyford', id: 'plant', published: '2026-01-10' },
);
const all = [plant, blast, toll];

const shownBy = (question: string) => {
  const answer = ask(question, all);
  if (!answer.answered) return { reason: answer.reason.kind };
  const { evidence, days, tie } = answer;
  return {
    ids: [...new Set(evidence.map(({ story }) => story.id))],
    text: textOf(evidence[0].story.body, evidence[0].sentence),
    ...(days && { days }),
    ...(tie && { tie }),
  };
};

describe('stories of one affair', () => {
  it.each([
    ['how many people are missing', '22 people'],
    ['when will the port reopen', 'February 26'],
  ])('stand side by side, the newest first, with their days: %s', (question, words) => {
    expect(shownBy(question)).toMatchObject({
      ids: ['toll', 'blast'],
      text: expect.stringContaining(words),
      days: ['2026-02-14', '2026-02-12'],
      tie: true,
    });
  });

  it('give everything that somebody said in any of them', () => {
    expect(shownBy('everything Renko said')).toMatchObject({
      ids: ['toll', 'blast'],
      days: ['2026-02-14', '2026-02-12'],
    });
  });

  it('are known by names that are surnames elsewhere', () => {
    const [fire, contained] = [
      ['2024-06-05', 'The fire near Tracy burned 1,400 acres, Norcal Fire said on Wednesday.', '05'],
      ['2024-06-08', 'The fire near Tracy burned 1,900 acres, Norcal Fire said on Friday.', '08'],
    ].map(([published = '', lead, id = '']) =>
      analysisOf(`${lead} It spared the Lawrence plant in Livermore.`, { title: 'Fire', id, published }),
    );
    const answer = ask('how many acres did the fire burn', fire && contained ? [fire, contained] : []);
    expect(answer).toMatchObject({ days: ['2024-06-08', '2024-06-05'] });
  });

  it('should NOT be joined by a story of something else', () => {
    expect(shownBy('how many workers fell ill')).toMatchObject({ ids: ['plant'] });
  });
});

describe('a story should NOT answer for another', () => {
  it.each([
    ['did Lindqvist regret it', 'plant'],
    ['when will the factory reopen', 'blast'],
    ['when will the factory reopen', 'toll'],
  ])('%s: not %s', (question, id) => {
    const answer = ask(question, all);
    expect(answer.answered ? answer.evidence.map(({ story }) => story.id) : []).not.toContain(id);
  });

  it('and a bare office is of the story at hand', () => {
    expect(ask('who is the chairman', [plant, toll])).toMatchObject({ answered: true });
    expect(ask('who is the chairman', [toll, plant])).toMatchObject({ answered: false });
  });
});
