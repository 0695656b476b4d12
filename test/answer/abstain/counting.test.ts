import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { analysisOf } from '../story.ts';

describe('a figure counts what stands near it', () => {
  const plant = analysisOf(
    'Bellwether will close its plant in Dayton by the end of September and move the work to Monterrey, Mexico, it said, at a cost of 1,150 jobs. The union held three meetings with the owners. Bo Kyle owns 17 properties in the town. A 31-year-old elephant died at the zoo.',
  );
  const isAnswered = (question: string): boolean => ask(question, [plant]).answered;

  it.each([
    'how many houses does Kyle own?',
    'how many jobs will go?',
    'how many meetings did the union hold?',
  ])('%s', (question) => expect(isAnswered(question)).toBe(true));

  it.each([
    ['far from it', 'how many plants are in Mexico?'],
    ['its age', 'how many elephants does the zoo have?'],
  ])('should NOT, %s: %s', (_, question) => expect(isAnswered(question)).toBe(false));
});
