import { expect, it } from 'vitest';
import { withCountedFirst } from '../../../src/answer/finding/counted-first.ts';
import { ranked } from '../../../src/answer/finding/finding.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

/** The best sentence by words alone, and the one that is put first. */
function bestOf(paragraphs: readonly string[], question: string): readonly (number | undefined)[] {
  const finding = ranked(indexOf(analysisOf(paragraphs.join('\n\n'))), parseQuestion(question));
  return [finding, withCountedFirst(finding)].map(({ candidates: [best] }) => best?.sentence);
}

it.each([
  [
    'boats, not crews',
    [
      'Dorton may have few fishing boats left: only about 60 crews go out from its harbour.',
      'Even in Ulm, where 50 remaining boats have next to no crew, the fate of fishing made headlines all year.',
    ],
    'how many fishing boats are left in Ulm?',
  ],
  [
    'questions that are counted',
    [
      'Lee got few questions from the hall, of which two made the news, and left the fishing hall at noon for Ulm.',
      'In June the council had sent a dozen questions to eleven parties.',
    ],
    'how many questions did Lee get from the council?',
  ],
])('of sentences about even, the one that counts: %s', (_what, paragraphs, question) =>
  expect(bestOf(paragraphs, question)).toEqual([0, 1]),
);

it('should NOT put a count first that is far behind in words', () =>
  expect(
    bestOf(
      [
        'No boats of the Dorton fishing fleet sank in the storm on Monday, its harbour master said.',
        'In 1999 Ulm had 40 boats.',
      ],
      'how many boats of the Dorton fishing fleet sank in the storm on Monday?',
    ),
  ).toEqual([0, 0]));
