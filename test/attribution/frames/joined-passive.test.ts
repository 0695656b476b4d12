import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../reading-of-text.ts';

const sourcesIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name);

describe('who is called something has not said it', () => {
  test.each([
    [
      'the second of two passives',
      'Ann Lee was sharply criticised in the house on Tuesday and accused of “evasion” in a row.',
      [],
    ],
    ['with an article', 'Ann Lee was booed and called a “liar”.', [undefined]],
    ['with “as”', 'Ann Lee was mocked on Monday and described as “a clown” in the press.', []],
    ['judged, and not how', 'Ann Lee was criticised in the house on Tuesday.', []],
    [
      'should NOT: with an object of its own',
      'Ann Lee was booed and called the plan “a farce”.',
      ['Ann Lee'],
    ],
    ['should NOT: behind an active verb', 'Ann Lee left the house and called it “a farce”.', ['Ann Lee']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});

describe('what a participle tells of a noun is no report of the clause', () => {
  test.each([
    ['a vote', 'The law passed in a vote announced by Ann Lee.', []],
    ['a list, in a clause', 'It is not clear which drivers are on the list reported by Lumo News.', []],
    ['a fact, first', 'It is shut, a fact first reported by Ann Lee.', []],
    ['should NOT: with “as”', 'Four people have died, as reported by Lumo News.', ['Lumo News']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
