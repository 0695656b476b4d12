import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const whatIn = (body: string): readonly string[] => saidIn(body).map(({ who, what }) => `${who}: ${what}`);

describe('a clause that a report between commas interrupts', () => {
  test.each([
    [
      'goes on with a verb of speech',
      'Lee, Bo Diaz said, was complaining about noise.',
      ['Bo Diaz: Lee … was complaining about noise'],
    ],
    [
      'goes on with a claim',
      'The firm of Ulm, Bo Diaz said, claimed that it was late.',
      ['Bo Diaz: The firm of Ulm … claimed that it was late'],
    ],
    [
      'should NOT: with what its speaker adds',
      'The ferry is late, Bo Diaz said, adding that it rained.',
      ['Bo Diaz: The ferry is late', 'Bo Diaz: it rained'],
    ],
    [
      'should NOT: with what its speaker says next',
      'The ferry was late in Ulm, Bo Diaz said, and called it a farce.',
      ['Bo Diaz: The ferry was late in Ulm', 'Bo Diaz: it a farce'],
    ],
  ])('%s', (_, body, said) => {
    expect(whatIn(body)).toEqual(said);
  });
});
