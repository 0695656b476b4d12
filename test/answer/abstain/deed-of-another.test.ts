import { describe, expect, it } from 'vitest';
import { isDeedOfAnother } from '../../../src/answer/abstain/deed-of-another.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isDeedOfAnother(find(parseQuestion(question), indexOf(analysisOf(body))));

const TWO = 'Orrin and Brightwell are rivals.\n\nThey met in May.\n\n';

describe('what somebody else did is not what is asked', () => {
  it.each([
    ['when was Brightwell founded?', `${TWO}Orrin was founded in 1923 by two brothers.`],
    ['who founded Brightwell?', `${TWO}Orrin was founded in 1923 by two brothers.`],
    ['who bought Brightwell?', `${TWO}Last year Tarn bought Orrin for £3m.`],
    ['did Brightwell resign?', `${TWO}The director, Priya Nair, resigned in June.`],
    ['was Holt sacked?', 'Ida Holt took office after her predecessor, Jane Orme, was sacked.'],
    ['why was Holt sacked?', 'Ida Holt took office after her predecessor, Jane Orme, was sacked for lying.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['the same', 'when was Brightwell founded?', `${TWO}Brightwell was founded in 1923.`],
    ['a pronoun', 'when was Brightwell founded?', 'Brightwell makes bread. It was founded in 1923.'],
    ['a common noun', 'when was Brightwell founded?', `${TWO}The bakery was founded in 1923.`],
    ['its initials', 'when did the US join?', `${TWO}The United States joined in 1923.`],
    ['its whole name', 'when did the United Bread Union join?', `${TWO}The UBU joined in 1923.`],
    ['a name without the first', 'who did Hal Orrin sell the mill to?', `${TWO}Orrin sold the mill to Tarn.`],
    [
      'a common noun in capitals',
      'when did Brightwell release a document?',
      `${TWO}The Report, published in 1923, was long.`,
    ],
    [
      'who is theirs and asked about',
      'when was Roe’s daughter born?',
      'Dean Roe said he had not met his daughter, who was born in 2023.',
    ],
    ['who it was', 'was Orme sacked?', 'Ida Holt took office after her predecessor, Jane Orme, was sacked.'],
    [
      'the relative may be who is asked about',
      'was Dean Roe convicted?',
      'Dean Roe has a brother. Scott Roe pleaded guilty, but his brother was convicted by a jury.',
    ],
    [
      'a thing of theirs',
      'is Ambit affected?',
      'Ambit, a rival, said that its own devices were not affected.',
    ],
    ['nobody else', 'was Holt sacked?', 'Ida Holt was sacked after her brother had left.'],
    [
      'a name in what is no name',
      'why did the judge block the Halm law?',
      'Halm is a port. The port is old. A judge blocked the Orrin-backed law because it was late.',
    ],
    ['another deed', 'when was Brightwell founded?', `${TWO}Orrin was sold in 1923.`],
    ['the other in another part', 'when did Brightwell buy Orrin?', `${TWO}Brightwell bought Orrin in May.`],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
