import { expect, test } from 'vitest';
import { textOf } from '../../../src/story/span.ts';
import { attributionsIn } from '../reading-of-text.ts';

const heard = (body: string): readonly string[] =>
  attributionsIn(body).map(
    ({ addressee, content }) =>
      `${addressee ? textOf(body, addressee) : '-'} | ${content.map((span) => textOf(body, span)).join(' ')}`,
  );

test.each([
  [
    'an outlet with its article',
    'Ann Lee told the XBN youngsters felt lost.',
    'the XBN | youngsters felt lost',
  ],
  [
    'a programme, by its station',
    'Ann Lee told ABC News’ “This Week” on Sunday that it was late.',
    'ABC News’ “This Week” | it was late',
  ],
  [
    'a programme alone',
    'Ann Lee told “Good Morning Ulm” on Sunday that it was late.',
    '“Good Morning Ulm” | it was late',
  ],
  [
    'an outlet before when',
    'The bridge is old, Ann Lee told the Courier earlier this week.',
    'the Courier | The bridge is old',
  ],
  [
    'an assembly before a name',
    'Ann Lee told Parliament Norland would pay.',
    'Parliament | Norland would pay',
  ],
  [
    'an agency before the police',
    'A witness told XBN police had used live rounds.',
    'XBN | police had used live rounds',
  ],
  ['should NOT: the police of a town', 'A witness told Ulm police he was late.', 'Ulm police | he was late'],
  [
    'a paper that is called by a day',
    'Ann Lee told Sunday Nation he had seen no order.',
    'Sunday Nation | he had seen no order',
  ],
  ['before an auxiliary', 'Ann Lee told Sky News taxes would rise.', 'Sky News | taxes would rise'],
  [
    'a programme with its station',
    'Ann Lee told BBC Radio 4’s Today programme it was late.',
    'BBC Radio 4’s Today programme | it was late',
  ],
  [
    'a programme by its capitals',
    'Ann Lee told XBN’s State of the Town that it was late.',
    'XBN’s State of the Town | it was late',
  ],
  [
    'a programme in marks',
    'Ann Lee told XBN’s “Morning Joy” on Friday that it was late.',
    'XBN’s “Morning Joy” | it was late',
  ],
  [
    'should NOT: past whoever works there',
    'Ann Lee told XBN’s Rosa Diaz in May that it was late.',
    'XBN’s Rosa Diaz | it was late',
  ],
  [
    'should NOT: past who is described in it',
    'Ann Lee told Ulm’s Labour councillors that it was late.',
    'Ulm’s Labour councillors | it was late',
  ],
  ['should NOT: a board', 'Ann Lee told Lumo’s board it was late.', 'Lumo’s board | it was late'],
  [
    'should NOT: those who hear, before a subject',
    'Ann Lee told XBN listeners it was late.',
    'XBN listeners | it was late',
  ],
  ['a body in its capitals, before a name', 'Ann Lee told the XBN Diaz was late.', 'the XBN | Diaz was late'],
  [
    'should NOT: before a name of its own',
    'Ann Lee told the XBN World Service it was late.',
    'the XBN World Service | it was late',
  ],
  ['an occasion', 'Ann Lee told the hearing she was ill.', 'the hearing | she was ill'],
  ['an occasion with its place', 'Ann Lee told a meeting in Ulm it was late.', 'a meeting | it was late'],
  [
    'two of them',
    'Ann Lee told drivers Bo Diaz and Mary Roe the bridge was safe.',
    'drivers Bo Diaz and Mary Roe | the bridge was safe',
  ],
  [
    'should NOT: the second where a bid follows',
    'Ann Lee told Bo Diaz and Mary Roe to wait.',
    'Bo Diaz | Bo Diaz and Mary Roe to wait',
  ],
  [
    'should NOT: with a verb that needs no hearer',
    'Ann Lee warned the Ulm ferries would sink.',
    '- | the Ulm ferries would sink',
  ],
])('%s', (_, body, row) => {
  expect(heard(body)).toContain(row);
});
