import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../attribution/names/sources-in.ts';

describe('a title that is a surname', () => {
  test.each([
    ['after a given name', 'Charlie King, a baker, said it was over.', ['Charlie King']],
    ['after “Mr.”', 'Charlie King left. Mr. King said it was over.', ['Charlie King']],
    ['alone, at the end', 'Charlie King left. It was over, said King.', ['Charlie King']],
    ['alone, as the first word', 'Kim Judge left. Judge said it was over.', ['Kim Judge']],
    ['of a trade', 'Mark Singer left. It was over, Mr. Singer said.', ['Mark Singer']],
    ['an office cut short', 'Hun Sen left. Sen said it was over.', ['Hun Sen']],
    ['a form of address, at the end', 'Salmaben Sheikh left. Sheikh said it was over.', ['Salmaben Sheikh']],
    ['before “Jr.”', 'Ray Luther King Jr. left. King said it was over.', ['Ray Luther King Jr.']],
  ])('%s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    ['an office cut short, before a name', 'State Sen Bo Lee said it was over.', ['Bo Lee']],
    ['before a name', 'Saudi King Salman said it was over.', ['Salman']],
    ['with an article', 'Charlie King met Saudi King Salman. The King said it was over.', ['Salman']],
    ['an office', 'Mr. Speaker said it was over.', [undefined]],
    ['an office of a state', 'Virginia Governor left. It was over, said Governor Ann Lee.', ['Ann Lee']],
    ['of a story without one', 'The crowd left. Judge said it was over.', [undefined]],
  ])('should NOT: %s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
