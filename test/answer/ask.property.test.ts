import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { analysisOf, STORM } from './story.ts';

const words = fc.constantFrom(
  'who',
  'said',
  'how',
  'many',
  'much',
  'what',
  'did',
  'Lee',
  'boats',
  'harbour',
  '14',
  '£2bn',
  'not',
  '?',
  '“',
  '”',
  'told',
  'ähm',
  '\u{1F600}',
  "doesn't",
  'everything',
  'Ortiz',
  // Words that every object of JavaScript has a property for.
  'constructor',
  '__proto__',
  'valueOf',
);
const question = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 9 }).map((all) => all.join(' ')),
);
const body = fc.oneof(
  fc.constant(STORM.story.body),
  fc
    .array(
      fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => `${all.join(' ')}.`),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => all.join('\n\n')),
);

it('never throws, and every span of an answer lies within its story', () => {
  fc.assert(
    fc.property(question, question, body, (asked, previous, text) => {
      const answer = ask(asked, [analysisOf(text)], { previous: { question: previous } });
      for (const { story, sentence, quotation, dates = [] } of answer.answered
        ? answer.evidence
        : answer.nearest)
        for (const span of [sentence, ...(quotation ? [quotation] : []), ...dates]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(story.body.length);
        }
    }),
    { numRuns: 150 },
  );
});
