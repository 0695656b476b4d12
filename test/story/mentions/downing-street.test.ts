import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../attribution/reading-of-text.ts';

const speakersIn = (body: string): readonly (string | undefined)[] =>
  attributionsIn(body).map(({ source }) => source?.name ?? (source && body.slice(source.start, source.end)));

describe('the address of a government', () => {
  test.each([
    ['that speaks', 'No 10 said it was late.', ['No 10']],
    ['after a quotation', '“It is late,” Number 10 said.', ['Number 10']],
    ['whose spokesman speaks', 'A No 10 spokesman said it was late.', ['A No 10 spokesman']],
  ])('%s: %s', (_, body, speakers) => {
    expect(speakersIn(body)).toEqual(speakers);
  });

  test.each([['a seed', 'The No 10 seed, Ann Lee, said it was late.', ['Ann Lee']]])(
    'should NOT: %s: %s',
    (_, body, speakers) => {
      expect(speakersIn(body)).toEqual(speakers);
    },
  );
});
