import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/answer/ranking/passage.ts';
import { SLOT, slotFor, slotsOf } from '../../../src/answer/ranking/slots.ts';

type Slot = keyof typeof SLOT;

/** The words of a text that could answer so. */
function wordsFor(text: string, slot: Slot): readonly string[] {
  const words = wordsOf(text);
  const slots = slotsOf(text, words);
  return words.filter((_, w) => ((slots[w] ?? 0) & SLOT[slot]) !== 0).map(({ form }) => form);
}

describe('slotsOf', () => {
  it.each<readonly [Slot, string, readonly string[]]>([
    ['number', 'At least 14 boats and two ferries sank.', ['14', 'two']],
    [
      'number',
      'Fourteen boats, sixty men and twenty-three crew sank.',
      ['fourteen', 'sixty', 'twenty', 'three'],
    ],
    ['number', 'The boats sank.', []],
    ['money', 'Repairs cost $400 and took 30 days.', ['400']],
    ['money', 'Repairs cost 3 million dollars.', ['3', 'million']],
    ['money', 'Fares rose by 9 per cent.', []],
    ['percent', 'Fares rose by 9 per cent.', ['9']],
    ['percent', 'Prices rose by 12% in 2019.', ['12']],
    ['percent', 'Twelve percent of 300 voters stayed.', ['twelve']],
    ['duration', 'The strike lasted 30 days, until May.', ['30']],
    ['duration', 'It counted 30 members.', []],
    ['duration', 'They waited an hour.', ['an']],
    ['number', 'They waited an hour.', []],
    ['distance', 'It is 20 feet tall and 300 square feet.', ['20']],
    ['distance', 'The wall is 40 miles long.', ['40']],
    ['age', 'Ann Lee, 52, won.', ['52']],
    ['time', 'It opened in 1998, on a Sunday.', ['1998', 'sunday']],
    ['time', 'A report is due within 30 days.', ['30']],
    ['time', 'They crossed in 30 days.', []],
    ['time', 'It holds 8,500 people.', []],
    ['time', 'It holds 1,870 people.', []],
    ['distance', 'The road is 1,870 miles long.', ['1870']],
    ['place', 'They met in Geneva with Ann Lee.', ['geneva']],
    ['name', 'The mayor met Ann Lee.', ['ann', 'lee']],
    ['name', 'Boats sank.', []],
    ['reason', 'It closed because of the storm.', ['because']],
    ['manner', 'They crossed by boat.', ['by']],
    ['term', 'It is known as the Long Wall.', ['known']],
    ['statement', 'She warned of floods.', ['warned']],
  ])('%s: %s', (slot, text, expected) => {
    expect(wordsFor(text, slot)).toEqual(expected);
  });

  it('has no slot where nothing is known of the answer', () => {
    expect(slotFor('any')).toBe(0);
    expect(slotFor('money')).toBe(SLOT.money);
  });
});
