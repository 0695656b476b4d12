import { describe, expect, it } from 'vitest';
import { featuresOf } from './matched.ts';

describe('definitionFeatures', () => {
  it.each([
    ['defines', 'What is a kiln?', 'A kiln is an oven for bricks.', 1],
    ['defines', 'What is a kiln?', 'Kilns (brick ovens) stood along the river.', 1],
    ['defines', 'What is a kiln?', 'The council closed the kiln in May.', 0],
    ['defines', 'When did the kiln close?', 'The kiln is closed.', 0],
    ['begins with it', 'What is a kiln?', 'A kiln is an oven for bricks.', 1],
    ['begins with it', 'What is a kiln?', 'Bricks were burnt for days in a kiln.', 0],
    ['called it', 'What is a kiln?', 'Such an oven is called a kiln.', 1],
    ['called it', 'What is a kiln?', 'They built a kiln.', 0],
    ['subject first', 'Is the kiln hot?', 'The kiln reaches 900 degrees.', 1],
    ['subject first', 'Is the kiln hot?', 'At 900 degrees in all, this was their kiln.', 0],
  ] as const)('%s: %s %s', (feature, question, sentence, expected) => {
    expect(featuresOf(question, [sentence], 0)(feature)).toBe(expected);
  });
});
