import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

function ageIn(body: string, question: string): string {
  const answer = ask(question, [analysisOf(body)]);
  const [best] = answer.answered ? answer.evidence : [];
  return best ? textOf(best.story.body, best.sentence) : 'none';
}

describe('an age is found', () => {
  test.each([
    ['as it is by now', 'Ann Lee, now 91, was glad.', 'how old is Ann Lee?', /now 91/],
    ['of a child, in words', 'Callum Reid, nine, won. Ann Lee, 44, wept.', 'how old is Callum Reid?', /nine/],
    ['by the surname', 'Ann Lee won on Monday. Lee, 39, thanked voters.', 'how old is Ann Lee?', /^Lee, 39/],
    ['behind the name', 'Ann Lee, at 15 the youngest guest, sang.', 'how old is Ann Lee?', /at 15/],
    [
      'before the name',
      'At 54, Ann Lee is having a moment. Ann Lee is late.',
      'how old is Ann Lee?',
      /^At 54/,
    ],
    [
      'of a child without a name',
      'A boy of 9 walked away. A man, 61, slept.',
      'how old is the boy?',
      /^A boy of 9/,
    ],
    [
      'of two at once',
      'Fires in Ulm hurt two boys, ages 12 and two. A man slept.',
      'how old were the boys in Ulm?',
      /ages 12/,
    ],
    ['of a man without a name', 'A man of 40 jumped in. He swam.', 'how old was the man?', /^A man of 40/],
    [
      'of a baby',
      'A baby of 9 months was found. Ann Lee, 44, wept.',
      'how old was the baby?',
      /^A baby of 9/,
    ],
    [
      'at the time',
      'Ann Lee, who was 34 when she was hurt, sued. The court sat for 61 days.',
      'how old was Ann Lee when she was hurt?',
      /^Ann Lee, who was 34/,
    ],
    [
      'under a description anywhere',
      'Ann Lee won in Ulm. A late goal by the 29-year-old striker was enough.',
      'how old is Ann Lee?',
      /29-year-old striker/,
    ],
    [
      'under a description alone',
      'Ann Lee stood trial in Ulm. A jury took an hour to convict the 54-year-old.',
      'how old is Ann Lee?',
      /54-year-old/,
    ],
    [
      'of several, the American way',
      'The dead are two girls ages 4 and 7. A man, 61, slept.',
      'how old were the girls?',
      /ages 4 and 7/,
    ],
    [
      'then, not now',
      'Ann Lee died on Sunday. She was 91. Lee was a teenager when she left school in Ulm.',
      'how old was Ann Lee when she left school?',
      /^(?!.*91)/,
    ],
    [
      'of the dead',
      'Ann Lee died on Sunday in Ulm. She was 91.',
      'how old was Ann Lee when she died?',
      /^She was 91/,
    ],
    ['in the next sentence', 'Ann Lee died on Sunday. She was 91.', 'how old was Ann Lee?', /^She was 91/],
    [
      'after a description',
      'Ann Lee left the tour. The singer, 29, wept.',
      'how old is Ann Lee?',
      /^The singer/,
    ],
    [
      'as who speaks',
      'Emeka Holt scored twice. “I cried,” the 22-year-old said.',
      'how old is holt',
      /the 22-year-old said/,
    ],
    [
      'of somebody without a name',
      'Two men drowned on Monday. The third victim was a woman of 83, who died on Tuesday.',
      'how old was the woman who died?',
      /a woman of 83/,
    ],
    ['before a people', 'Ann Lee, a 44-year-old Cuban American, won.', 'how old is Ann Lee?', /44-year-old/],
    ['as something', 'Ann Lee came to power as a 44-year-old senator.', 'how old is Ann Lee?', /44-year-old/],
    [
      'outright before by a date of birth',
      'Ann Lee was born on May 2, 1934. Ann Lee died on Sunday. She was 91.',
      'how old was Ann Lee?',
      /^She was 91/,
    ],
  ])('%s', (_why, body, question, expected) => expect(ageIn(body, question)).toMatch(expected));

  test.each([
    [
      'of somebody else in the sentence',
      'Ann Lee thanked her brother, Tom Ortiz, 44, and left.',
      'how old is Ann Lee?',
    ],
    [
      'of somebody in the next sentence whose name begins as a pronoun does',
      'It was safe, said Ben Marsh. Hector Roe, a fisherman of 58, was rescued.',
      'how old is Ben Marsh?',
    ],
    ['by a count with a comma', 'Ann Lee lost in Ulm. Her margin was 4,112 votes.', 'how old is Ann Lee?'],
    ['by a sum with a comma', 'Ann Lee won. She gave the money, 50,000 pounds, away.', 'how old is Ann Lee?'],
    [
      'of whom it is given before the name',
      'Ann Lee found 17-year-old Tom Ortiz on Monday.',
      'how old is Ann Lee?',
    ],
    [
      'of whom a name follows',
      'Ann Lee won in Ulm. A row with the 44-year-old Bo Diaz was over.',
      'how old is Ann Lee?',
    ],
    [
      'of whom a name follows over a comma',
      'Ann Lee won in Ulm. A row with the 44-year-old, Bo Diaz, was over.',
      'how old is Ann Lee?',
    ],
    [
      'of somebody told of before',
      'Ida Holt, a 34-year-old midwife, won more votes than Ann Lee.',
      'how old is Ann Lee?',
    ],
    ['of a comparison', 'Ann Lee said she felt as fit as a 30-year-old.', 'how old is Ann Lee?'],
    ['of many', 'Ann Lee wrote a book for 14-year-old girls.', 'how old is Ann Lee?'],
    ['of votes', 'Ann Lee won by a margin of 31,408 votes.', 'how old is Ann Lee?'],
    ['without a date of birth', 'Ann Lee was born in South Dorton.', 'how old is Ann Lee?'],
    ['of somebody of that surname', 'Ben Marsh, 44, left. Ruth Marsh stayed.', 'how old is Ruth Marsh?'],
    [
      'so many people',
      'Bo Hale, who took the lives of 49 club guests, worked there for a decade.',
      'how old was Bo Hale?',
    ],
  ])('should NOT: %s', (_why, body, question) => expect(ageIn(body, question)).toBe('none'));
});
