import { describe, expect, test } from 'vitest';
import { endRules, endsOf } from '../../../src/attribution/contents/ends.ts';
import { startsOf } from '../../../src/attribution/contents/starts.ts';
import { questionIn, textTo } from './question-of-text.ts';

/** Of the first place where the content may begin: the texts up to each place where it may end. */
const endsIn = (body: string, held = false): readonly string[] => {
  const question = questionIn(body, held);
  const start = startsOf(question)[0]?.at ?? -1;
  return endsOf(question, start).map(({ at }) => textTo(question, at));
};

const cases: readonly (readonly [rule: string, body: string, to: string, held: boolean])[] = [
  ['sentence', 'Ann Lee said the bridge will close.', 'Ann Lee said the bridge will close', false],
  ['sentence', 'The bridge will close, Ann Lee said.', 'The bridge will close', false],
  ['quotation', 'Ann Lee called it “a disgrace” in a letter.', 'Ann Lee called it “a disgrace”', true],
  ['quotation', 'Ann Lee called it “a disgrace” last week.', 'Ann Lee called it “a disgrace”', true],
  [
    'report',
    'Ann Lee said the bridge is old and Carla Diaz said it is safe.',
    'Ann Lee said the bridge is old',
    false,
  ],
  [
    'mark',
    'Ann Lee said the bridge will close, a day after the fire.',
    'Ann Lee said the bridge will close',
    false,
  ],
  [
    'join',
    'Ann Lee said the bridge will close but named no day.',
    'Ann Lee said the bridge will close',
    false,
  ],
  [
    'verb',
    'Ann Lee’s claim that the bridge is safe has drawn laughter.',
    'Ann Lee’s claim that the bridge is safe',
    false,
  ],
];

describe('where content may end', () => {
  test.each(cases)('%s: %s', (_, body, to, held) => {
    expect(endsIn(body, held)).toContain(to);
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(endRules.map(({ name }) => name)));
  });
});

describe('where it may NOT end', () => {
  const never: readonly (readonly [name: string, body: string, text: string, held: boolean])[] = [
    ['inside the quotation that it holds', 'Ann Lee called it “old, slow and ugly” in May.', '“old', true],
    ['at a comma of its own', 'Ann Lee said the bridge is old, and has to close.', 'old,', false],
    [
      'past another’s report set against it',
      'Ann Lee said it is old, although Carla Diaz denied it.',
      'it.',
      false,
    ],
    [
      'at whom the whole sentence is from',
      'Ann Lee denies that it is old, according to her lawyer.',
      'lawyer',
      false,
    ],
    ['past the report that closes the sentence', 'The bridge will close, Ann Lee said.', 'said', false],
  ];
  test.each(never)('%s', (_, body, end, held) => {
    expect(endsIn(body, held).filter((text) => text.endsWith(end))).toEqual([]);
  });

  test('a contrast with another’s report bounds every end', () => {
    const ends = endsIn('Ann Lee said it is old, although Carla Diaz denied the claim and said it is safe.');
    expect(ends.filter((text) => text.includes('although'))).toEqual([]);
  });
});

describe('a subject with an aside', () => {
  test.each([
    'Ann Lee said that Bo Diaz, under fire for the noise, would go.',
    'Ann Lee said that the bridge -- a wonder in May -- will close.',
    'Ann Lee said the bridge, which opened in May, will close.',
    'Ann Lee accused Bo Diaz, the mayor, of neglect in May.',
    'The court heard the driver, a nurse, had been late.',
    'Ann Lee explained how the driver, who is a nurse, had been late.',
  ])('does not end before its verb: %s', (body) => {
    expect(endsIn(body)[0]).toBe(body.slice(0, -1));
    expect(endsIn(body)).not.toContain(body.slice(0, body.search(/,| --/)));
  });

  test('may end where no verb follows the aside', () => {
    const body = 'Ann Lee said that Bo Diaz left, a day after the fire, for home.';
    expect(endsIn(body)).toContain('Ann Lee said that Bo Diaz left');
  });
});

describe('what opens under a clause', () => {
  test.each([
    'Ann Lee said that as the bus left, the driver shouted “Stop.”',
    'The court was told that as the bus left, the driver ran after it.',
    'Ann Lee said if it rains, the ferry will stay.',
  ])('does not stand without it: %s', (body) => {
    expect(endsIn(body)).not.toContain(body.slice(0, body.indexOf(',')));
  });

  test.each([
    'Ann Lee asked when the bus left, the driver and his wife behind her.',
    'Ann Lee said when it rains, as a rule.',
  ])('should NOT, where no clause follows: %s', (body) => {
    expect(endsIn(body)).toContain(body.slice(0, body.indexOf(',')));
  });
});

describe('a list of subjects', () => {
  test.each([
    'Ann Lee said the road, the bridge and the dam were lost.',
    'Ann Lee said her mother, her brother and two of her cousins were killed.',
    'Ann Lee said that the road, the bridge, and the dam had been lost.',
  ])('is not said without their verb: %s', (body) => {
    expect(endsIn(body)).not.toContain(body.slice(0, body.indexOf(',')));
    expect(endsIn(body)).toContain(body.slice(0, -1));
  });

  test.each([
    'Ann Lee praised the drivers, the guards and the cooks were glad.',
    'Ann Lee said the road was shut, the bridge and the dam were lost.',
    'Ann Lee called it a ruin, the bridge and the dam.',
  ])('should NOT, where it is none: %s', (body) => {
    expect(endsIn(body)).toContain(body.slice(0, body.indexOf(',')));
  });
});

describe('what has no verb before another report', () => {
  test.each([
    [
      'an apposition',
      'Ann Lee said a crack had opened in a ferry, the Ulm Star, but police said it had not.',
    ],
    ['a participle', 'Ann Lee said that trade was fine, helped by cheap coal, but warned of a wet June.'],
  ])('is still of the first: %s', (_, body) => {
    expect(endsIn(body)).not.toContain(body.slice(0, body.indexOf(',')));
    expect(endsIn(body)).toContain(body.slice(0, body.indexOf(', but')));
  });

  test.each([
    ['a clause', 'Ann Lee said that it was fine, it was a dry May, but warned of a wet June.'],
    ['a report', 'Ann Lee said that it was fine, noting the dry May, but warned of a wet June.'],
    ['the end', 'Ann Lee said a crack had opened in a ferry, the Ulm Star.'],
  ])('should NOT, where it is %s', (_, body) => {
    expect(endsIn(body)).toContain(body.slice(0, body.indexOf(',')));
  });
});
