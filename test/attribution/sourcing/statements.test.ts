import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a quotation that a noun introduces', () => {
  test.each([
    [
      'in the sentence before',
      'We have a statement from the council. Here is the key bit:\n“We will not close the bridge today.”',
      'the council',
      'statement',
    ],
    [
      'in its own sentence',
      'The reply from the council ran to a single line: “Noted. Not now.”',
      'the council',
      'reply',
    ],
    [
      'a description before a colon',
      'A source close to the mayor: “She would have closed it.”',
      'A source close to the mayor',
      ':',
    ],
  ])('%s', (_, body, who, cue) => {
    expect(saidIn(body)).toMatchObject([{ type: 'direct', who, cue }]);
  });

  test.each([
    ['another question', 'We have a letter from the council. The big question: “Will the bridge go?”'],
    ['a sign', 'The sign by the bridge was of one word: “Closed.”'],
    ['a title', 'The next book on the list: “The Bridge of Lee”.'],
  ])('not %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('a claim that another takes up', () => {
  test('leaves the report to whoever made it', () => {
    const [first] = saidIn('Ann Lee said it was late, a claim that Bo Diaz denied.');
    expect(first).toMatchObject({ who: 'Ann Lee', what: 'it was late' });
  });
});

describe('whose words a noun before a colon names', () => {
  test.each([
    ['Ann Lee’s tweet: “It is late.”', 'Ann Lee'],
    ['Ann Lee’s message was simple: “It is late.”', 'Ann Lee'],
    ['The mayor’s response: “It is late.”', 'The mayor’s response'],
  ])('%s', (body, who) => {
    expect(saidIn(body)).toMatchObject([{ who, what: '“It is late.”' }]);
  });

  test('should NOT: what is not said', () => {
    expect(saidIn('Ann Lee’s car: “Late” is its name.')).not.toContainEqual(
      expect.objectContaining({ who: 'Ann Lee' }),
    );
  });
});

describe('who calls something so, behind “by”', () => {
  test.each([
    ['Bo Diaz, described by Ann Lee as “a liar”, left.', 'Ann Lee'],
    ['The plan, branded “a farce” by critics, failed.', 'critics'],
    ['Bo Diaz, described as “a liar” by Ann Lee, left.', 'Ann Lee'],
  ])('%s', (body, who) => {
    expect(saidIn(body).map((row) => row.who)).toEqual([who]);
  });
});

describe('two reports that “and” joins', () => {
  test.each([
    ['Ann Lee said it was late and Bo Diaz said it was early.', ['it was late', 'it was early']],
    ['Ann Lee promised a bridge and Bo Diaz said it was late.', ['a bridge', 'it was late']],
    ['Lumo pledged 40 million euros and Corvane said it would wait.', ['40 million euros', 'it would wait']],
    ['Ann Lee said that drivers and Bo Diaz said it was late.', ['drivers and Bo Diaz said it was late']],
    [
      'Ann Lee said Lumo had left in May and that Roe, Vale and Diaz had denied it on air.',
      ['Lumo had left in May and that Roe, Vale and Diaz had denied it on air'],
    ],
  ])('%s', (body, what) => {
    expect(saidIn(body).map((row) => row.what)).toEqual(what);
  });
});

test('a question ends where the main clause begins, whoever is told to have asked it', () => {
  const [asked] = saidIn('Asked by the barrister, Bo Diaz, if she would go, Ann Lee said she would.');
  expect(asked).toMatchObject({ who: 'the barrister', what: 'if she would go' });
});

test('should NOT: what somebody is accused of by others, who are quoted with nothing', () => {
  const who = saidIn('Bo Diaz, accused by officials of spreading it from the pulpit, denies it.').map(
    (row) => row.who,
  );
  expect(who).not.toContain('officials');
});
