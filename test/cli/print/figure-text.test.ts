import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/answer/figures/figures.ts';
import { analyse } from '../../../src/attribution/analyse.ts';
import { figureText } from '../../../src/cli/print/figure-text.ts';
import { storyOf } from '../../attribution/reading-of-text.ts';

const printed = (body: string): readonly string[] => figuresOf(analyse(storyOf(body))).map(figureText);

test.each([
  ['side by side', 'At least 14 boats sank.', '¶1  At least 14 boats'],
  ['a few words between', 'The bus fell, killing all six aboard.', '¶1  killing all six'],
  ['what is counted behind an owner', 'It sent 3,000 of its soldiers.', '¶1  3,000 of its soldiers'],
])('%s', (_, body, text) => {
  expect(printed(body)).toEqual([text]);
});

test('what was named before stands behind a mark of ours', () => {
  expect(printed('It found 277 flaws; 39 percent of these were deep.').at(-1)).toBe('¶1  39 percent … flaws');
});
