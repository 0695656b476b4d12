import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

test.each([
  ['a company that ends as a participle', 'Boeing cut jobs.', ['Boeing']],
  ['a place', 'Wyoming said it would sue.', ['Wyoming']],
  ['a place that ends as an adverb', 'Sicily has snow.', ['Sicily']],
  ['a person', 'Ahmed said so.', ['Ahmed']],
  ['a place before a comma', 'Beijing, which left, said no.', ['Beijing']],
  ['should NOT: a participle', 'Citing costs, it left.', []],
  ['should NOT: a participle past a prefix', 'Rebranded last year, it left.', []],
  ['should NOT: behind a hyphen', 'Cold-calling annoys people.', []],
  ['should NOT: an adverb', 'Angrily the crowd left.', []],
  ['should NOT: a thing', 'Ceiling tiles fell.', []],
  ['should NOT: a verb that no dictionary has, before what it takes', 'Livestreamed by fans, it won.', []],
  ['should NOT: everything', 'Everything fell.', []],
])('%s', (_, body, names) => {
  expect(namesIn(body)).toEqual(names);
});
