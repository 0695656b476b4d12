import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../attribution/reading-of-text.ts';

const speakersIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name ?? (source && body.slice(source.start, source.end)));

describe('names that end in ’s', () => {
  test.each([
    ['before a verb of saying', 'On Monday Norbury’s said it was late.', ['Norbury’s']],
    ['before a straight mark', "Norbury's warned that it was late.", ["Norbury's"]],
    [
      'before words of a company',
      'Norbury met Nate’s Fine Foods. Nate’s Fine Foods said it was late.',
      ['Nate’s Fine Foods'],
    ],
    ['before “of”', 'Norbury’s of Ulm left. Norbury’s said it was late.', ['Norbury’s']],
    ['before a relative', 'Norbury’s, which sold it, said it was late.', ['Norbury’s']],
    ['before an auxiliary', '“It is late,” said Norbury’s. Norbury’s has 60 shops.', ['Norbury’s']],
    [
      'between a body and a comma',
      'Its rival, the grocery chain Norbury’s, said it was late.',
      ['Norbury’s'],
    ],
    ['behind “&”', 'Standish & Norbury’s said it was late.', ['Standish & Norbury’s']],
    [
      'with what it owns',
      'Norbury’s said it was late. Norbury’s director, Ann Lee, said it was early.',
      ['Norbury’s', 'Ann Lee'],
    ],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });

  test.each([
    ['that stands without it too', 'Norbury’s said to be late. Norbury said it was early.', ['Norbury']],
    [
      'with a noun and its clause',
      'It rained, despite Ann Norbury’s claims that it was late. Lee left.',
      ['Ann Norbury'],
    ],
    ['of whom the story names', 'Nate left. Nate’s Fine Foods said it was late.', ['Fine Foods']],
    ['of an owner', 'Norbury’s lawyer said it was late.', ['Norbury’s lawyer']],
    ['of a friend', 'Ann Lee, a friend of the driver Norbury’s, said it was late.', ['Ann Lee']],
    ['of a day', 'Tuesday’s was late. Ann Lee told Tuesday’s meeting it was early.', ['Ann Lee']],
  ])('should NOT: %s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});

describe('the genitive within a body’s name', () => {
  test.each([
    'St Mary’s Hospital',
    'St. John’s University',
    'King’s College Hospital',
    'Women’s Tennis Association',
    'Children’s Hospital of Ulm',
    'Dorton County Sheriff’s Office',
    'Ulm Attorney General’s Office',
  ])('%s', (name) => {
    expect(speakersIn(`On Monday ${name} said it was late.`)).toEqual([name]);
  });

  test.each([
    ['an owner', 'The king’s lawyer said it was late.', ['The king’s lawyer']],
    ['an owner with a capital', 'On Monday the Queen’s lawyer said it was late.', ['the Queen’s lawyer']],
  ])('should NOT: %s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });
});
