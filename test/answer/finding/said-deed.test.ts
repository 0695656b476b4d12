import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Ida Holt said on Monday that the port was in good order and that talks with the union would go on.',
      'Holt, a former pilot, accused the union of greed in a speech in Ulm.',
      'Last year she said the union was right.',
      'The union called Holt a liar. Its secretary, Tom Reed, promised a strike in May.',
      'Reed said that Holt had been warned.',
      'Ferry captain Carl Roe was cheered. Ann Lee, who owns the yard, was not glad. She described him as “a gull in a cap”.',
      'Historians believed that the port was Roman. Dockers wrote to the mayor and complained about the noise. Cooks of the yard lodged a formal complaint about its smell. Anglers were angry. A firm made a demand for sand.',
    ].join('\n\n'),
    { title: 'Port talks go on' },
  ),
);

it.each([
  ['what did Holt accuse the union of?', /^Holt, a former pilot/],
  ['what did the union call Holt?', /liar/],
  ['what did Reed promise?', /promised a strike/],
  ['what did Ann Lee call Roe?', /gull/],
  ['what did historians believe?', /was Roman/],
  ['what did the dockers complain about?', /about the noise/],
  ['what did the cooks complain about?', /lodged a formal complaint/],
])('what is done in words is told by its verb: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['whoever it is done to', 'what did Holt call the union?', /^(?!.*liar)/s],
  ['what anybody says', 'what did Holt say about the port?', /^Ida Holt said/],
  ['what somebody else made', 'what did the anglers demand?', /^(?!A firm)/],
  ['another deed', 'what did Reed accuse the port of?', /^(?!Holt, a former pilot)/],
])('should NOT be told by it: %s: %s', (_what, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
