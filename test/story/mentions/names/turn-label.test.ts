import { expect, test } from 'vitest';
import { turnLabelsOf } from '../../../../src/story/mentions/names/turn-label.ts';
import { tokensOf } from '../../../../src/story/mentions/tokens.ts';

const labelsIn = (body: string): readonly string[] => {
  const tokens = tokensOf(body);
  const isLabel = turnLabelsOf(tokens);
  return tokens.filter((_, at) => isLabel(at)).map(({ text }) => text);
};

test.each([
  ['with colons', 'Q: Why?\n\nA: It fell.', ['Q', 'A']],
  ['with points', 'Q. Why?\n\nA. It fell.', ['Q.', 'A.']],
  ['should NOT: an initial, where nothing is asked', 'A. Muir left.', []],
  ['should NOT: within a paragraph', 'Q: Why?\n\nIt was A. Muir.', ['Q']],
  ['should NOT: an article', 'Q: Why?\n\nA cable broke.', ['Q']],
])('labels of turns %s', (_, body, labels) => {
  expect(labelsIn(body)).toEqual(labels);
});
