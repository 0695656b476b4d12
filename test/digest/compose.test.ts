import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { compose, type DigestRequest } from '../../src/digest/compose.ts';
import type { DigestItem, Line } from '../../src/digest/digest.ts';
import type { StoryFigure } from '../../src/digest/figures.ts';
import { type Span, textOf } from '../../src/story/span.ts';
import { analysed, harbour, market } from './stories.ts';

const window = { after: 100, until: 200 };

/** Numbers with the word after them: enough to try what a digest does with figures. */
const figuresOf = ({ story, sentences }: Analysis): readonly StoryFigure[] =>
  sentences.flatMap((sentence) =>
    Array.from(textOf(story.body, sentence).matchAll(/(\d+) (\p{L}+)/gu), (match) => {
      const start = sentence.start + match.index;
      return {
        figure: { start, end: start + match[0].length },
        sentence,
        value: Number(match[1]),
        thing: match[2] ?? '',
      };
    }),
  );

const digestOf = (request: Partial<DigestRequest>) =>
  compose({ window, stories: [], earlier: [], figuresOf, ...request });

const linesOf = (item: DigestItem): readonly Line[] => {
  switch (item.kind) {
    case 'denial':
      return item.claim ? [item.claim, item.denial] : [item.denial];
    case 'changed-figure':
      return [item.before, item.after];
    default:
      return [item.line];
  }
};
const textIn = ({ story, span }: Line) => textOf(story.body, span);
const itemsOf = (analysis: Analysis, request: Partial<DigestRequest> = {}) =>
  digestOf({ stories: [{ analysis, at: 150 }], ...request }).sections[0]?.items ?? [];

describe('the window', () => {
  test.each([
    [100, []],
    [101, ['harbour']],
    [200, ['harbour']],
    [201, []],
  ])('a story of %i', (at, ids) => {
    const { sections } = digestOf({ stories: [{ analysis: harbour, at }] });
    expect(sections.map(({ story }) => story.id)).toEqual(ids);
  });

  test('the newest story comes first; a corrected one says so', () => {
    const stories = [
      { analysis: harbour, at: 150, before: harbour },
      { analysis: market, at: 160 },
    ];
    const { sections } = digestOf({ stories });
    expect(sections.map(({ story, change }) => `${story.id} ${change}`)).toEqual([
      'market new',
      'harbour corrected',
    ]);
  });
});

describe('quotations', () => {
  const quotations = (analysis: Analysis, request?: Partial<DigestRequest>) =>
    itemsOf(analysis, request).filter((item) => item.kind === 'quotation');

  test('by different speakers, direct before indirect', () => {
    const speakers = quotations(harbour).map(({ line }) => [
      line.attribution?.source?.name,
      line.attribution?.type === 'indirect',
    ]);
    expect(speakers.slice(0, 2)).toEqual([
      ['Tom Reyes', false],
      ['Anna Holm', true],
    ]);
  });

  test('the central one of a speaker', () => {
    const analysis = analysed('pier', 'Council votes to rebuild the pier', [
      'The council voted to rebuild the old pier at Westport.',
      '"My breakfast was very good this morning," Mayor Ann Lee said.',
      '"The council will rebuild the pier at Westport," Mayor Ann Lee said.',
    ]);
    expect(quotations(analysis).map(({ line }) => textIn(line))).toEqual([
      expect.stringContaining('will rebuild the pier'),
    ]);
  });

  test('no two alike', () => {
    const analysis = analysed('pier', 'Council votes to rebuild the pier', [
      '"The council will rebuild the pier at Westport," Ann Lee said.',
      '"The council will rebuild the pier in Westport," Bob Moss said.',
      '"The ferry needs another place to land," Cara Nunn said.',
    ]);
    expect(quotations(analysis)).toHaveLength(2);
  });

  test('not a word or two between quotation marks', () => {
    const analysis = analysed('pier', 'A pier', ['Ann Lee said it was "a scandal".']);
    expect(quotations(analysis).filter(({ line }) => line.attribution?.type === 'direct')).toEqual([]);
  });

  test('a voice is new where earlier stories quote others, and not where they quote it', () => {
    const isNew = (request: Partial<DigestRequest>) =>
      quotations(market, request).map(({ newVoice }) => newVoice?.name);
    expect(isNew({ earlier: [harbour] })).toEqual(['Ada Lund']);
    expect(isNew({ earlier: [harbour], heard: ['ada lund'] })).toEqual([undefined]);
    expect(isNew({})).toEqual([undefined]);
  });
});

test('a denial stands beside its claim', () => {
  const denials = itemsOf(harbour).filter((item) => item.kind === 'denial');
  expect(denials.map((item) => linesOf(item).map(textIn))).toEqual([
    [
      'The ferry company said its captain had followed every rule.',
      'The port authority denied that the captain had followed every rule.',
    ],
  ]);
});

describe('figures', () => {
  const before = analysed('before', 'Westport harbour to close for repairs', [
    'The harbour of Westport will close while divers repair a quay wall that a ferry struck.',
    'About 25 boats would land their catch at Eastport until June, the fishermen’s union said.',
  ]);
  const changes = (analysis: Analysis, request: Partial<DigestRequest>) =>
    itemsOf(analysis, request)
      .filter((item) => item.kind === 'changed-figure')
      .map((item) => [item.before, item.after].map(({ story, figure }) => textOf(story.body, figure)));

  test('the central ones, each thing once', () => {
    const figures = itemsOf(harbour).filter((item) => item.kind === 'figure' || item.kind === 'quotation');
    expect(figures.some(({ line }) => textIn(line).includes('about 40 boats'))).toBe(true);
  });

  test('that an earlier story on the subject gave differently are shown side by side', () => {
    expect(changes(harbour, { earlier: [before] })).toEqual([['25 boats', '40 boats']]);
  });

  test('that the version before gave differently', () => {
    const stories = [{ analysis: harbour, at: 150, before }];
    expect(changes(harbour, { stories })).toEqual([['25 boats', '40 boats']]);
  });

  test.each([
    ['of another subject', ['The market sold 25 boats of fish, Ada Lund said.']],
    ['of something else', ['The harbour of Westport will close.', 'About 25 stalls would move to Eastport.']],
    [
      'that are the same',
      [
        'The harbour of Westport will close for repairs of a quay wall.',
        'About 40 boats would land at Eastport.',
      ],
    ],
  ])('not those %s', (_, paragraphs) => {
    expect(changes(harbour, { earlier: [analysed('other', 'Another day', paragraphs)] })).toEqual([]);
  });
});

test('nothing new: no sections', () => {
  expect(digestOf({ earlier: [harbour] }).sections).toEqual([]);
});

test('every line is a span of its story, within its sentence’s paragraphs, whatever the story says', () => {
  const word = fc.constantFrom(
    '"',
    '“',
    '”',
    'said',
    'Ann Lee',
    'denied',
    'the pier.',
    '40 boats',
    'he',
    '…',
    '😀',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const isWithin = (body: string, { start, end }: Span) => 0 <= start && start < end && end <= body.length;
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const analysis = analysed('any', 'Any story', paragraphs);
      for (const item of itemsOf(analysis, { earlier: [harbour] }))
        for (const { story, span, sentence } of linesOf(item)) {
          expect(isWithin(story.body, span)).toBe(true);
          expect(analysis.sentences).toContainEqual(expect.objectContaining({ start: sentence.start }));
        }
    }),
    { numRuns: 50 },
  );
});
