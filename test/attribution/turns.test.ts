import { expect, test } from 'vitest';
import { analyse } from '../../src/attribution/analyse.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import { textOf } from '../../src/story/span.ts';

const saidIn = (body: string): readonly string[] => {
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions: [], body, blocks: blocksOf(body) };
  return analyse(story).attributions.map(
    ({ source, content }) => `${source?.name}: ${content.map((span) => textOf(body, span)).join(' … ')}`,
  );
};

const INTERVIEW = [
  'Rory Tate: When did you know?',
  'Ann Lee: Late. I kept the letters. They are in the loo.',
  'RT: Were you upset?',
  'AL: For a week. Then Joachim Holt said, “The book is yours.” And I thought, fair enough.',
].join('\n\n');

test('a turn of an interview is its speaker’s to the end of the paragraph, but for what others say in it', () => {
  expect(saidIn(INTERVIEW)).toEqual([
    'Rory Tate: When did you know?',
    'Ann Lee: Late. I kept the letters. They are in the loo.',
    'Rory Tate: Were you upset?',
    'Ann Lee: For a week. Then Joachim Holt said, … And I thought, fair enough.',
    'Joachim Holt: “The book is yours.”',
  ]);
});

test('the words of a turn are its speaker’s own, though no marks say so', () => {
  const body = INTERVIEW;
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions: [], body, blocks: blocksOf(body) };
  expect(new Set(analyse(story).attributions.map(({ type }) => type))).toEqual(new Set(['direct']));
});

test('whoever asks may have no name', () => {
  const body = 'Interviewer: When?\n\nAnn Lee: In May.\n\nInterviewer: And why?\n\nAnn Lee: I had no choice.';
  expect(saidIn(body)).toEqual([
    'undefined: When?',
    'Ann Lee: In May.',
    'undefined: And why?',
    'Ann Lee: I had no choice.',
  ]);
});

test('in a transcript an office may stand before the colon', () => {
  const turns = [
    'ANN LEE (host): Have talks failed?',
    'BO DIAZ, UNION LEADER: No. We met on Monday.',
    'LEE: So who is lying?',
    'DIAZ: A guard asked me that. “Nobody,” I told him. Nobody is.',
  ];
  expect(saidIn(turns.join('\n\n'))).toEqual([
    'ANN LEE: Have talks failed?',
    'BO DIAZ: No. We met on Monday.',
    'ANN LEE: So who is lying?',
    'BO DIAZ: A guard asked me that. … Nobody is.',
    'undefined: “Nobody,”',
  ]);
});

test('in a transcript a turn goes on up to the next label, without what nobody says', () => {
  const turns = [
    'ANN LEE, HOST:',
    'The last shop has closed.',
    'Bo Diaz was there.',
    '(SOUNDBITE OF BELL)',
    'BO DIAZ, BYLINE: It is nine.',
    'LEE: And the mayor?',
    'DIAZ: A spokesman for him said it was "a pity."',
  ];
  expect(saidIn(turns.join('\n\n'))).toEqual([
    'ANN LEE: The last shop has closed. … Bo Diaz was there.',
    'Bo Diaz: It is nine.',
    'ANN LEE: And the mayor?',
    'Bo Diaz: A spokesman for him said',
    'undefined: it was "a pity."',
  ]);
});

test('in an interview a paragraph below an answer is of it where it says “I”', () => {
  const turns = [
    'Rory Tate: When?',
    'Ann Lee: Late.',
    'I kept it.',
    'Rory Tate: Why?',
    'Ann Lee: For fun.',
    'It rained.',
  ];
  expect(saidIn(turns.join('\n\n'))).toEqual([
    'Rory Tate: When?',
    'Ann Lee: Late. … I kept it.',
    'Rory Tate: Why?',
    'Ann Lee: For fun.',
  ]);
});

test('should NOT: a label before a line is no turn where nothing answers it', () => {
  expect(saidIn('Player of the match: Ann Lee.\n\nAttendance: 31,204. It rained.')).toEqual([]);
  expect(saidIn('The Latest: Town votes to close the bridge.')).toEqual([]);
  expect(saidIn('STAT OF THE WEEK: Drivers paid 60 million to cross the bridge.')).toEqual([]);
  expect(saidIn('Photograph: Ann Lee/Yonhap.')).toEqual([]);
  expect(saidIn('Q: Was it cold?\n\nA: Yes.\n\nQ: And wet?\n\nA: Very wet.')).toEqual([]);
  expect(saidIn('Cyclone Remal: Death toll rises to ten.')).toEqual([]);
  expect(saidIn('Gaza: Strikes kill ten.')).toEqual([]);
  expect(saidIn('Bridge Update: The town votes on Monday.')).toEqual([]);
});

test('should NOT: counts by name are no turns', () => {
  expect(saidIn('Ann Lee: 1,769.\n\nBo Diaz: 1,501.\n\nAnn Lee: 547.\n\nBo Diaz: 46.')).toEqual([]);
});
