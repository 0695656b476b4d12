import { describe, expect, it } from 'vitest';
import { everythingBy } from '../../src/answer/everything.ts';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { textOf } from '../../src/story/span.ts';
import { analysisOf } from './story.ts';

const body =
  '"It is over," Mayor Ann Lee said.\n\nThe harbor opens, Lee said, and the ferry runs, she added.\n\nA pilot disagreed: "Not yet."';

const at = (text: string) => ({ start: body.indexOf(text), end: body.indexOf(text) + text.length });
const [first = '', second = '', third = ''] = body.split('\n\n');

const analysis: Analysis = {
  story: {
    ...{ id: 's', title: 'Harbor', outlet: 'The Outlet', deduced: {}, captions: [], body },
    blocks: [first, second, third].map((text) => ({ kind: 'paragraph', ...at(text) })),
  },
  sentences: [first, second, third].map((text, block) => ({ block, ...at(text) })),
  attributions: [
    { type: 'direct', content: [at('"It is over,"')], source: { ...at('Ann Lee'), name: 'Ann Lee' } },
    { type: 'indirect', content: [at('The harbor opens')], source: { ...at('Lee said'), name: 'Ann Lee' } },
    { type: 'indirect', content: [at('the ferry runs')], source: { ...at('she'), name: 'Ann Lee' } },
    { type: 'direct', content: [at('"Not yet."')], source: at('A pilot') },
  ],
  entities: [{ kind: 'person', name: 'Ann Lee', aliases: ['Mayor Lee'], mentions: [], roles: [] }],
};

describe('everything somebody said', () => {
  it.each(['Ann Lee', 'ann lee', 'Lee', 'Mayor Lee'])(
    '%s: in the order of the story, a sentence once',
    (name) => {
      const answer = everythingBy(analysis, name);
      expect(answer?.everythingBy).toBe('Ann Lee');
      expect(answer?.evidence.map(({ sentence }) => textOf(body, sentence))).toEqual([first, second]);
      expect(answer?.evidence.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    },
  );

  it('a speaker without a name is found by the words of the story', () => {
    expect(everythingBy(analysis, 'a pilot')?.evidence).toHaveLength(1);
  });

  it.each(['Ann', 'Bob Lee', 'the harbor', ''])('should NOT find anybody as %s', (name) => {
    expect(everythingBy(analysis, name)).toBeUndefined();
  });
});

const HALES = [
  'Finance chief Robert Hale said beans had become dear. Hale said a rise was likely.',
  'Organiser Priya Hale said the choice of shops was wrong. “I call it greed,” Priya Hale said.',
  'The regional health board said 57 had fallen ill. Drink no tap water, the board said.',
  'Judge Rosa Achebe said he had been careless. “It cost lives,” she said.',
].join('\n\n');

describe('everything several, or a role or body, said', () => {
  it.each([
    ['Hale', 'Hale', ['Robert Hale', 'Priya Hale'], 4],
    ['hale', 'Hale', ['Robert Hale', 'Priya Hale'], 4],
    ['Priya Hale', 'Priya Hale', undefined, 2],
    ['the judge', 'Rosa Achebe', undefined, 2],
    ['the board', 'the board', undefined, 2],
  ])('%s', (name, title, namesakes, count) => {
    const answer = everythingBy(analysisOf(HALES), name);
    expect(answer?.everythingBy).toBe(title);
    expect(answer?.namesakes).toEqual(namesakes);
    expect(answer?.evidence).toHaveLength(count);
  });

  it.each(['the bishop', 'Rosa', 'Tom Hale'])('should NOT find %s', (name) => {
    expect(everythingBy(analysisOf(HALES), name)).toBeUndefined();
  });
});
