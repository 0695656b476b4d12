import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const saidBy = (body: string): readonly (readonly [string | undefined, string])[] =>
  saidIn(body).map(({ who, what }) => [who, what] as const);

describe('what a participle behind an object tells', () => {
  test.each([
    [
      'is of the object',
      'Ann Lee thanked Bo Diaz for saying that the bridge is safe.',
      ['Bo Diaz', 'the bridge is safe'],
    ],
    [
      'is of the object, with its quotation',
      'Ann Lee sued Bo Diaz for calling her “a liar”.',
      ['Bo Diaz', 'her “a liar”'],
    ],
    [
      'is told by who accuses',
      'Ann Lee accused Bo Diaz of calling her “a liar”.',
      ['Ann Lee', 'Bo Diaz of calling her “a liar”'],
    ],
    [
      'is told by who mocks a pronoun',
      'Ann Lee mocked him for calling her “a liar”.',
      ['Ann Lee', 'him for calling her “a liar”'],
    ],
    [
      'should NOT: is of whom the other addresses',
      'Ann Lee apologised to Bo Diaz for calling him “a liar”.',
      ['Ann Lee', 'him “a liar”'],
    ],
    [
      'should NOT: is of the accused, in the passive',
      'Bo Diaz was criticised for calling her “a liar”.',
      ['Bo Diaz', 'her “a liar”'],
    ],
    [
      'should NOT: is of a thing',
      'Ann Lee took the rare step of criticising the council’s plan.',
      ['Ann Lee', 'the council’s plan'],
    ],
  ])('%s', (_, body, said) => {
    expect(saidBy(body)).toContainEqual(said);
  });
});
