import { describe, expect, test } from 'vitest';
import { attributionsIn, wordsOf } from './reading-of-text.ts';

const rowsIn = (body: string): readonly string[] =>
  attributionsIn(body).map(({ content, source, denied }) => {
    const words = content.map((span) => wordsOf(body, span)).join(' … ');
    return `${wordsOf(body, source) ?? '?'}${denied ? ' denies' : ''}: ${words}`;
  });

describe('a denial hung on what somebody said has its words', () => {
  test.each([
    [
      'which',
      'Ann Lee said the bridge was late, which Bo Diaz denied.',
      'Bo Diaz denies: the bridge was late',
    ],
    [
      'which, later',
      'Ann Lee said it was late, which Bo Diaz denied in a letter.',
      'Bo Diaz denies: it was late',
    ],
    [
      'which, passive',
      'Ann Lee said it was late, which was denied by Bo Diaz.',
      'Bo Diaz denies: it was late',
    ],
    ['a claim', 'Ann Lee said it was late, a claim Bo Diaz denied.', 'Bo Diaz denies: it was late'],
    [
      'a claim that',
      'Ann Lee said it was late, a claim that Bo Diaz rejected.',
      'Bo Diaz denies: it was late',
    ],
    [
      'a charge',
      'Ann Lee said it was late, a charge the council disputes.',
      'the council denies: it was late',
    ],
    ['something', 'Ann Lee said it was late, something Bo Diaz has denied.', 'Bo Diaz denies: it was late'],
    ['a dash', 'Ann Lee said it was late — something the council denies.', 'the council denies: it was late'],
    ['behind its report', 'Bo Diaz took it, Ann Lee said, which he denies.', 'he denies: Bo Diaz took it'],
    ['a quotation', '“It is late,” Ann Lee said, which Bo Diaz denied.', 'Bo Diaz denies: “It is late,”'],
    [
      'a comma within the marks',
      'Ann Lee called it “a farce,” which Bo Diaz denied.',
      'Bo Diaz denies: it “a farce,”',
    ],
    [
      'an accusation',
      'Ann Lee accused Bo Diaz of taking it, which he denies.',
      'he denies: Bo Diaz of taking it',
    ],
  ])('%s: %s', (_, body, denial) => {
    expect(rowsIn(body)).toHaveLength(2);
    expect(rowsIn(body)).toContain(denial);
  });

  test.each([
    ['a plan is turned down', 'Ann Lee proposed a freeze on fees, which the council rejected.'],
    ['another clause is denied', 'Ann Lee said it was run by Lumo, which denied it.'],
    ['nobody has said it', 'In a claim that the council denies, Ann Lee said the bridge was old.'],
    ['nobody is told to have said it', 'Ann Lee filed a lawsuit, which the council denied on Monday.'],
    ['who said it denies it', 'Ann Lee said no, which she is.'],
  ])('should NOT, where %s: %s', (_, body) => {
    expect(rowsIn(body).filter((row) => row.includes('denies'))).toEqual([]);
  });

  test('what it denies itself comes first: Ann Lee saw a report, which Bo Diaz denied was true.', () => {
    expect(rowsIn('Ann Lee said she had seen a report, which Bo Diaz denied was true.')).toContain(
      'Bo Diaz denies: a report, which … was true',
    );
  });
});
