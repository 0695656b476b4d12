import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['a rank in the world', 'Ann Lee lost. “It is over,” the world No 2 said.', ['Ann Lee']],
  ['a rank spelled out', 'Ann Lee lost. The world number one said it was over.', ['Ann Lee']],
  ['a rank with its point', 'Ann Lee lost. The world No. 1 said it was over.', ['Ann Lee']],
  ['a label and its name', 'Ann Lee left. Lee’s label, Republic, said it was over.', ['Republic']],
  ['should NOT: a world without a rank', 'Ann Lee lost. The world said it was over.', [undefined]],
  ['a teenager', 'Luka Kova scored. “It is over,” the Croatian teenager said.', ['Luka Kova']],
  ['a native of a region', 'Bo Diaz lost. “It is over,” the Catalan said.', ['Bo Diaz']],
  ['a native with an age', 'Bo Diaz lost. The 53-year-old Spaniard said it was over.', ['Bo Diaz']],
  ['should NOT: a government', 'Bo Diaz lost. The Catalan government said it was over.', [undefined]],
  ['a star', 'Ann Lee left. “It is over,” the Luther star said.', ['Ann Lee']],
  ['a star of a quoted title', 'Ann Lee left. The “Sea Wall” star said it was over.', ['Ann Lee']],
  [
    'a manager who once played',
    'Bo Diaz, a former striker, left. The manager said it was over.',
    ['Bo Diaz'],
  ],
  [
    'a Democrat who has just spoken, though another is called so later',
    'Ann Lee slept. The Democrat said it was late.\n\nBo Diaz, the top Democrat of Ulm, left.',
    ['Ann Lee'],
  ],
  [
    'a nominee who once led a bank',
    'Bo Diaz, the former chief executive of a bank, left. The nominee said it was over.',
    ['Bo Diaz'],
  ],
  [
    'should NOT: a nominee of who works for one',
    'Bo Diaz, her former campaign manager, left. The nominee said it was over.',
    [undefined],
  ],
  [
    'should NOT: a nominee of who serves',
    'It was told by Bureau Director Bo Diaz. The nominee said it was over.',
    [undefined],
  ],
  [
    'should NOT: whom the sentence only describes',
    'A lawmaker wants Ann Lee out after the candidate said it was over.',
    [undefined],
  ],
  ['should NOT: of what', 'Ann Lee left. The plan’s author said it was over.', [undefined]],
  [
    'should NOT: a player of whoever coaches',
    'Coach Bo Diaz picked his side on Friday. “It is over,” the striker said.',
    [undefined],
  ],
  [
    'should NOT: a manager of whoever plays',
    'Bo Diaz, a second-half substitute, scored. “It is over,” the Ulm manager said.',
    [undefined],
  ],
  [
    'should NOT: whom the story brought in without a name',
    'A politician left with Ann Lee. The politician said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
