import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import { storyOf } from './reading-of-text.ts';

const words = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  ')',
  ',',
  '.',
  ':',
  ';',
  '—',
  '\n\n',
  '\n',
  ' ',
  'said',
  'Ann Lee',
  'Mr.',
  'he',
  'she',
  'who',
  'that',
  'according to',
  'quoted',
  'as saying',
  'the mayor of',
  'and',
  'neither',
  'Party’s',
  'said on Monday',
  '“We go,”',
  'KCNA',
  '\u{1F600}',
  '\u0000',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('any text: nothing throws, every span lies in the body, and the same text gives the same analysis', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const analysis = analyse(storyOf(body));
      for (const { content, cue, source, via, addressee, when, where } of analysis.attributions) {
        for (const span of [...content, cue, source, via, addressee, when, where]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
      }
      expect(analyse(storyOf(body))).toEqual(analysis);
    }),
    { numRuns: 300 },
  );
});

test('attributions come in the order of what is said', () => {
  const body =
    'Ann Lee said the bridge will close. “It is old,” she said. “It leaks.”\n\n“We agree,” said Bo Dahl.';
  const starts = analyse(storyOf(body)).attributions.map(({ content }) => content[0].start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
