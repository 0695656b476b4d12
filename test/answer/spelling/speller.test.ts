import { describe, expect, it } from 'vitest';
import { spellerOf } from '../../../src/answer/spelling/speller.ts';

const vocabulary = 'troops north korea soldiers reinforcements zelensky fleet tariffs ines caldeira'.split(
  ' ',
);
const described =
  'ines caldeira supported the internet2 project over four years and a fort was required'.split(' ');
const spell = spellerOf(new Set(vocabulary), new Map([['ines', new Set(['caldeira'])]]));

describe('spelling', () => {
  it.each([
    ['trops', 'troops'],
    ['corea', 'korea'],
    ['soldeirs', 'soldiers'],
    ['reinforcments', 'reinforcements'],
    ['zelenski', 'zelensky'],
    ['tarrifs', 'tariffs'],
  ])('reads %s as %s', (slip, word) => {
    expect(spell(slip)).toBe(word);
  });

  it('reads a word of English behind a name as the name that stands behind it in the story', () => {
    expect(spell('caldera', 'ines')).toBe('caldeira');
    expect(spell('caldera', 'the')).toBeUndefined();
    expect(spell('troops', 'ines')).toBeUndefined();
  });

  it.each(['tanks', 'feet', 'army', 'xyz', '14000', 'sleet'])('leaves %s alone', (form) => {
    expect(spell(form)).toBeUndefined();
  });

  it.each([
    ['suppport', 'supported'],
    ['rewuire', 'required'],
    ['interent2', 'internet2'],
    ['fotr', 'fort'],
  ])('reads %s as %s, by its letters without the ending', (slip, word) => {
    expect(spellerOf(new Set(described))(slip)).toBe(word);
  });

  it.each([
    ['internet3', 'another figure is another thing'],
    ['went', 'a form of "go", which is English'],
    ['briggs', 'a name that is short without its ending: no “bridge”'],
    ['hooper', 'a name that begins otherwise: no “coopers”'],
    ['peterson', 'a name that the story does not have: two slips and an ending from "person"'],
  ])('leaves %s alone: %s', (form) => {
    expect(spellerOf(new Set([...described, 'persons', 'sent', 'bridge', 'coopers']))(form)).toBeUndefined();
  });

  it('reads a name of three letters behind a first name with the one that is missing', () => {
    const short = spellerOf(new Set(vocabulary), new Map([['henrik', new Set(['dahl'])]]));
    expect(short('dal', 'henrik')).toBe('dahl');
    expect(short('dal')).toBeUndefined();
    expect(short('did', 'henrik')).toBeUndefined();
    expect(short('hal', 'henrik')).toBeUndefined();
  });

  it('reads a first name before a surname with a letter more or less', () => {
    const named = spellerOf(new Set(['jon', 'dahl']), new Map([['jon', new Set(['dahl'])]]));
    expect(named('john', '', 'dahl')).toBe('jon');
    expect(named('jan', '', 'dahl')).toBeUndefined();
    expect(named('john', '', 'lee')).toBeUndefined();
    expect(named('did', '', 'dahl')).toBeUndefined();
  });

  it('does not look for a word that is longer than any here', () => {
    expect(spell('x'.repeat(100_000))).toBeUndefined();
  });
});
