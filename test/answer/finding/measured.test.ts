import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const FLOOD = analysisOf(
  [
    'Two people died in floods that heavy rain and 12 storms a month have made common, officials said.',
    'The town received 19 cm of rain in less than an hour.',
    'Police burned 20 kg of raw cocaine that the flood had laid bare.',
    'The mayor fell over a hose.',
    'Revenue at Orbel, a brewer in the town, rose by 7 per cent.',
    'Traders had expected revenue of £3bn.',
    'The brewer reported revenue of £2bn.',
  ].join('\n\n'),
  { title: 'Floods kill two' },
);

const answerTo = answerIn(FLOOD);

describe('a measure of the very thing that is asked', () => {
  it.each([
    ['how much rain fell?', /19 cm/],
    ['how much rain did the town receive?', /19 cm/],
    ['how much cocaine did police burn?', /20 kg/],
    ['how much was the revenue?', /£2bn/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['what was done with it was something else', 'how much cocaine was sold?', /^(?!.*19 cm)/],
    ['it moved', 'how much did revenue rise?', /7 per cent/],
    ['nothing measures it', 'how much snow fell?', /^none$/],
  ])('should NOT, where %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});

const RIVAL = analysisOf(
  'Orbel, a brewer in Ulm, said its profit fell 18 per cent to £2m in May. Rival Torv reported a profit of £9m last week.',
  { title: 'Orbel profit falls' },
);

it('the measure is of whom the sentence names, though the title names the other', () =>
  expect(answerIn(RIVAL)('how much profit did Orbel make?')).toMatch(/£2m/));
