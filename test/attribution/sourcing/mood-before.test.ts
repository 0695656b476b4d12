import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const lastIn = (body: string): readonly (string | undefined)[] => {
  const { who, what } = saidIn(body).at(-1) ?? {};
  return [who, what];
};

const earlier = '“They were good,” Bo Diaz said. ';

describe('a quotation behind a sentence that tells how somebody feels', () => {
  test.each([
    ['of a person', 'Carl Roe was less happy. “We were bad.”', 'Carl Roe'],
    ['after another’s words', `${earlier}Carl Roe was delighted with the result. “We were bad.”`, 'Carl Roe'],
    [
      'in the next paragraph',
      `${earlier}\n\nHis rival, Carl Roe, was not happy.\n\n“We were bad.”`,
      'His rival',
    ],
    ['of a surname alone', 'Roe remained upbeat. “We were bad.” It rained.', 'Roe'],
    ['a worry', `${earlier}Ann Roe came from Ulm. She worries about the winter. “We were bad.”`, 'She'],
    ['a gesture', `${earlier}Ann Roe, the Ulm coach, shrugged. “We were bad.”`, 'Ann Roe'],
    ['a gesture with a part of the body', `${earlier}Ann Roe shook her head. “We were bad.”`, 'Ann Roe'],
    ['who was asked', 'Asked whether the bridge was safe, Ann Roe was blunt. “We were bad.”', 'Ann Roe'],
    [
      'who was asked what somebody wants',
      'Asked what she wanted, Ann Roe was blunt. “We were bad.”',
      'Ann Roe',
    ],
    ['a gesture as an answer', 'Pressed on what she wanted, Ann Roe shrugged. “We were bad.”', 'Ann Roe'],
  ])('%s', (_, body, who) => {
    expect(lastIn(body)).toEqual([who, '“We were bad.”']);
  });

  test.each([
    ['what happened to somebody', `${earlier}Carl Roe was injured. “We were bad.”`],
    ['what else somebody shook', `${earlier}Carl Roe shook the gate. “We were bad.”`],
    ['a worry in the paragraph before', `${earlier}Ann Roe worries about the winter.\n\n“We were bad.”`],
    ['where another is named as speaking', `${earlier}Carl Roe was happy. “We were bad,” Bo Diaz said.`],
  ])('should NOT: %s', (_, body) => {
    expect(lastIn(body)[0]).toBe('Bo Diaz');
  });

  test('should NOT: a thing', () => {
    expect(saidIn('The town was proud. “We were bad.”')).toEqual([]);
  });
});
