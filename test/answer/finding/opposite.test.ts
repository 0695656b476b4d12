import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const RAID = analysisOf(
  [
    'Two brothers were convicted on Friday of a raid on the gallery in Ulm.',
    'A third man, the guard Ivan Petrov, was acquitted of conspiracy.',
    'The court heard that Petrov had lost his keys in May.',
    'His lawyer, Femi Osei, spoke outside.',
    'It was not clear whether his departure would be accepted in writing. A clerk, who declined to be named, saw him leave by a side door.',
  ].join('\n\n'),
  { title: 'Brothers convicted over raid' },
);
const answerTo = answerIn(RAID);

it.each([
  ['was Petrov convicted?', /acquitted/],
  ['was Petrov found guilty?', /acquitted/],
  ['was the guard convicted?', /acquitted/],
])('the opposite is a plain no: %s', (question, expected) => expect(answerTo(question)).toMatch(expected));

it.each([
  ['of another', 'was Osei convicted?', /^(?!.*acquitted)/s],
  ['of another deed', 'did Petrov win?', /^(?!.*acquitted)/s],
  ['a question of where', 'where was Petrov convicted?', /^(?!.*acquitted)/s],
  ['only alike, elsewhere in the sentence', 'was the departure accepted?', /in writing/],
  ['the deed itself', 'were the brothers convicted?', /^Two brothers/],
])('should NOT be taken for one: %s: %s', (_what, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
