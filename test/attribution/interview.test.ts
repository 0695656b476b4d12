import { expect, test } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import { textOf } from '../../src/story/span.ts';

const saidIn = (lines: readonly string[]): readonly string[] => {
  const body = lines.join('\n\n');
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions: [], body, blocks: blocksOf(body) };
  return analyse(story).attributions.map(
    ({ type, source, content }) =>
      `${type} ${source?.name}: ${content.map((span) => textOf(body, span)).join(' … ')}`,
  );
};

const LEAD = 'Ann Lee led the inquiry into the bridge. Ten years on, she looks back.';
const INTERVIEW = [
  LEAD,
  'You were 44 when it fell. What do you remember?',
  'I was at the dentist. The radio was on.',
  'Did the report hurt your career?',
  'It did. Nobody called me.',
  'I went back to teaching.',
  'Would you do it again?',
  'I would. Then Bo Diaz said, “You are mad.” And I laughed.',
  'Bridges by Ann Lee is out on Monday.',
];

test('the answers of an interview are theirs who is asked, but for what others say in them', () => {
  expect(saidIn(INTERVIEW)).toEqual([
    'direct Ann Lee: I was at the dentist. The radio was on.',
    'direct Ann Lee: It did. Nobody called me. … I went back to teaching.',
    'direct Ann Lee: I would. Then Bo Diaz said, … And I laughed.',
    'direct Bo Diaz: “You are mad.”',
  ]);
});

test('labels of questions and answers are nobody’s words', () => {
  const body = [
    LEAD,
    'Q: You were 44 when it fell. What do you remember?',
    'A: I was at the dentist.',
    'QYou wrote the report alone.',
    'A: I had help. We had four engineers.',
    'Q: Would you do it again?',
    'A: I would.',
  ];
  expect(saidIn(body)).toEqual([
    'direct Ann Lee: I was at the dentist.',
    'direct Ann Lee: I had help. We had four engineers.',
    'direct Ann Lee: I would.',
  ]);
});

test('two questions are enough where labels tell them, and no label is a name', () => {
  const body = [
    LEAD,
    'Q. Why did you leave?',
    'A. I was tired.',
    'Q. What did they say?',
    'A. He said I was mad.',
  ];
  expect(saidIn(body)).toEqual(['direct Ann Lee: I was tired.', 'direct Ann Lee: He said I was mad.']);
});

test('an initial is a name where nothing is asked', () => {
  expect(saidIn([LEAD, 'A. Muir said it was late.'])).toEqual(['indirect A. Muir: it was late']);
});

test('a star before a question opens its line', () => {
  expect(saidIn([LEAD, '**What did he say?**', 'He said it was late.'])).toEqual([
    'indirect undefined: it was late',
  ]);
});

test.each([
  [
    'what a reporter explains by questions',
    [
      LEAD,
      'Why did the bridge fall?',
      'A cable broke in the night.',
      'Who is to blame?',
      'The inquiry named nobody.',
      'What happens now?',
      'A new bridge will open in May.',
    ],
  ],
  ['two questions', INTERVIEW.slice(0, 5)],
  ['questions that nobody is named for', ['A decade on, one looks back.', ...INTERVIEW.slice(1, 7)]],
])('should NOT: %s', (_, lines) => {
  expect(saidIn(lines)).toEqual([]);
});
