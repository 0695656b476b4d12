import { describe, expect, test } from 'vitest';
import { attributionsIn, wordsOf } from '../reading-of-text.ts';

/** Who says the last words of a text, and through whom. */
const lastIn = (body: string): readonly (string | undefined)[] => {
  const { source, via } = attributionsIn(body).at(-1) ?? {};
  return [wordsOf(body, source), wordsOf(body, via)];
};

describe('who acts in what is told goes on to speak there', () => {
  test.each([
    [
      'in an outcry',
      'Prosecutor Bo Diaz said the boy spotted Ann Lee and shouted: “You are next.”',
      'the boy',
    ],
    ['with the verb of the report', 'Bo Diaz said the man approached her and said: “Pay me.”', 'the man'],
    ['to somebody of the scene', 'Bo Diaz said Lee grabbed the girl and told her: “Be quiet.”', 'Lee'],
    ['with a question', 'Bo Diaz said a woman came up to the car and asked: “Are you hurt?”', 'a woman'],
    ['behind “that”', 'Bo Diaz told the court that Lee walked in and shouted: “Pay me.”', 'Lee'],
    ['after an act', 'Bo Diaz said the man then pushed her and later shouted: “Run.”', 'the man'],
  ])('%s', (_, body, who) => {
    expect(lastIn(body)).toEqual([who, expect.stringMatching(/Bo Diaz$/)]);
  });

  test.each([
    ['what is added', 'Bo Diaz said Ann Lee was right and added: “We will open it soon.”'],
    ['what reporters are told', 'Bo Diaz said the man left the hall and told reporters: “We wait.”'],
    ['a warning', 'Bo Diaz said Ann Lee had lied and warned: “We will not forget it.”'],
    ['behind a comma', 'Bo Diaz said Ann Lee left the room, and asked: “Who will pay?”'],
    ['of himself', 'Bo Diaz said he opened the door and shouted: “Get out.”'],
    ['of a firm', 'Bo Diaz said the firm broke its promise and called it “a disgrace”.'],
  ])('should NOT: %s', (_, body) => {
    expect(lastIn(body)).toEqual(['Bo Diaz', undefined]);
  });
});
