import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/attribution/analyse.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { textOf } from '../../../src/story/span.ts';

const attributionsIn = (body: string) => {
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions: [], body, blocks: blocksOf(body) };
  return analyse(story).attributions.map(({ content, source, denied }) => ({
    source: source && textOf(body, source),
    content: content.map((span) => textOf(body, span)).join(' … '),
    ...(denied && { denied }),
  }));
};

describe('a verb that takes up a claim reports it', () => {
  test.each([
    ['turned down', 'Lee rejected the suggestion that plants would close.', true],
    ['turned down, several', 'Lee rejected claims that plants would close.', true],
    ['turned down “as false”', 'Lee dismissed as false claims that plants would close.', true],
    ['debunked', 'Lee debunked reports that plants would close.', true],
    ['denied', 'Lee denied the claim that plants would close.', true],
    ['disputed', 'Lee disputed claims that plants would close.', true],
    ['challenged', 'Lee challenged the claim that plants would close.', true],
    ['repeated', 'Lee repeated the warning that plants would close.', undefined],
  ])('%s', (_, body, denied) => {
    expect(attributionsIn(body)).toEqual([
      { source: 'Lee', content: 'plants would close', ...(denied && { denied }) },
    ]);
  });

  test.each([
    [
      'labelled',
      'Lee called claims that plants would close absurd.',
      'claims that plants would close absurd',
    ],
    [
      'described',
      'Lee described the suggestion that plants would close as “mad”.',
      'the suggestion that plants would close as “mad”',
    ],
  ])('but what is %s begins with the claim', (_, body, content) => {
    expect(attributionsIn(body)).toEqual([{ source: 'Lee', content }]);
  });

  test.each([
    ['an object that is no claim', 'Lee rejected the offer that the bank had made.'],
    ['no clause', 'Lee rejected the suggestion.'],
    ['a dispute', 'The polls show a dispute over claims that plants would close.'],
    ['a comment behind a dash', 'Lee rejected the levy — an idea that nobody had liked.'],
  ])('but not %s', (_, body) => {
    expect(attributionsIn(body)).toEqual([]);
  });
});

describe('a phrase speaks by its first noun', () => {
  test.each([
    [
      'familiar with',
      'A person familiar with the matter said two bidders had left.',
      'A person familiar with the matter',
    ],
    [
      'briefed on',
      'Officials briefed on the plan said two bidders had left.',
      'Officials briefed on the plan',
    ],
    ['a spokesman for', 'A spokesman for the bank said two bidders had left.', 'A spokesman for the bank'],
  ])('%s', (_, body, source) => {
    expect(attributionsIn(body)).toMatchObject([{ source }]);
  });

  test('but the bank in another clause does not give way', () => {
    expect(attributionsIn('In talks with the person, the bank said two bidders had left.')).toMatchObject([
      { source: 'the bank' },
    ]);
  });
});

test('the genitive of a plural stays within the name of a body', () => {
  expect(attributionsIn("The Farmers' Union said prices had fallen.")).toMatchObject([
    { source: "The Farmers' Union" },
  ]);
});
