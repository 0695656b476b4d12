import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

const MINE = analysisOf(
  [
    'The copper mine at Ulm will stay closed until next spring, its owner, Corvex, said on Monday.',
    'No one was hurt when 2.1 million cubic metres of rock slid into the pit.',
    'About 5,000 people marched through Ulm on Saturday.',
    'Divers work for 25 minutes at a time in the flooded shaft.',
    'Chief executive Ann Lee said the figures were a disgrace.',
    'Her finance chief, Bo Diaz, denied having written to the ministry.',
    'The council’s next meeting is on 4 May.',
    'The foreman, Carl Roe, was cleared of theft on Friday.',
    'The old pit boss, Jan Orr, was hired by the council in 2019.',
    'Three guards were arrested after the march.',
  ].join('\n\n'),
  { title: 'Mine stays closed' },
);

const answerTo = answerIn(MINE);

it('should NOT refuse a depth', () => {
  const shaft = analysisOf('The pit is old. The shaft is 90 metres deep.');
  expect(ask('how deep is the shaft?', [shaft]).answered).toBe(true);
});

describe('refused where what is asked is told nowhere near', () => {
  it.each([
    ['cubic metres are no depth', 'how deep is the pit?'],
    ['divers who work are not dead', 'how many divers died?'],
    ['another thing is next', 'when is the next election?'],
    ['nobody cleared him', 'who cleared Carl Roe?'],
    ['nobody was sacked', 'why was Diaz sacked?'],
  ])('%s: %s', (_, question) => {
    expect(answerTo(question)).toBe('none');
  });
});

describe('should NOT be refused where it is told', () => {
  it.each([
    ['nobody hurt', 'how many were hurt when the rock slid?', 'No one was hurt'],
    ['those who marched', 'how many people marched through Ulm?', '5,000'],
    ['those arrested', 'how many guards were arrested?', 'Three guards'],
    ['who did it', 'who hired Jan Orr?', 'by the council'],
    ['who it was done to', 'who was cleared of theft?', 'Carl Roe'],
    ['what is next', 'when is the council’s next meeting?', '4 May'],
  ])('%s: %s', (_, question, words) => {
    expect(answerTo(question)).toContain(words);
  });
});

const toldOf = (question: string, body: string): string => {
  const answer = ask(question, [analysisOf(body)]);
  return answer.answered ? textOf(body, answer.evidence[0].sentence) : 'none';
};

describe('should NOT be refused where it is told in other words', () => {
  it.each([
    ['nobody hurt', 'how many pupils were injured?', 'All 32 pupils walked away unharmed, Ann Lee said.'],
    ['the hurt', 'how many passengers were hurt?', 'Eleven passengers were taken to hospital with burns.'],
    ['the dead', 'how many recruits were killed?', 'The bomb went off, murdering nine recruits.'],
    ['cuts of money', 'how deep are the cuts?', 'The council voted on Monday.\n\nThe cuts amount to $4bn.'],
    ['talks in rounds', 'when is the next round of talks?', 'Talks broke up.\n\nTalks resume next week.'],
    [
      'what goes on',
      'when is the next launch?',
      'The launch failed.\n\nIt was windy.\n\nThe next attempt is on Friday.',
    ],
    [
      'a ban',
      'why was the player banned?',
      'The town was quiet.\n\nThe school said sorry.\n\nThe player will miss three games for biting a rival.',
    ],
    ['a resignation', 'why did the chairman quit?', 'The chairman walked away because of ill health.'],
  ])('%s: %s', (_what, question, body) => expect(toldOf(question, body)).not.toBe('none'));
});

describe('refused though the words are there', () => {
  it.each([
    [
      'what is next is of another kind',
      'when is the next election?',
      'A plane left.\n\nIt was old.\n\nThe next round of talks is on Friday.',
    ],
    ['“by” before a day', 'who closed the gate?', 'The gate was closed by Friday.'],
    ['done besides', 'who shot him?', 'He had been shot in the leg and was found by a jogger.'],
  ])('%s: %s', (_what, question, body) => expect(toldOf(question, body)).toBe('none'));
});

const FIRM = answerIn(
  analysisOf(
    'Derek Moss, who founded the firm, praised the staff and promised to help the families.\n\nThe court cleared Ida Holt in May.',
  ),
);

describe('nothing like it is told of them', () => {
  it.each([['was Moss arrested?'], ['did Moss resign?'], ['has Moss apologised?']])('%s', (question) =>
    expect(FIRM(question)).toBe('none'),
  );

  it.each([
    ['the deed', 'did Moss promise to help the families?', /Moss/],
    ['its opposite', 'was Holt convicted?', /cleared/],
  ])('should NOT: %s: %s', (_what, question, expected) => expect(FIRM(question)).toMatch(expected));
});

describe('somebody of the opposite mind is there', () => {
  const CREW = answerIn(
    analysisOf('A ferry ran aground off Lisk on Sunday.\n\nThe mayor, Ann Lee, praised the crew on Monday.'),
  );

  it('who criticised them', () => expect(CREW('who criticised the crew?')).toBe('none'));
  it('should NOT: who praised them', () => expect(CREW('who praised the crew?')).toMatch(/Ann Lee/));
});

describe('how long a thing is', () => {
  const bridge = analysisOf(
    [
      'Her works include a bridge over the Arve in Ulm.',
      'The tunnel is 900 metres long.',
      'The ban is for life.',
    ].join('\n\n'),
  );
  it('refused without any length', () => expect(answerIn(bridge)('how long is the bridge?')).toBe('none'));

  it.each([
    ['how long is the tunnel?', '900 metres'],
    ['how long is the ban?', 'for life'],
  ])('should NOT be refused: %s', (question, words) => expect(answerIn(bridge)(question)).toContain(words));
});

describe('the opposite verdict', () => {
  const court = analysisOf('Bo Diaz was cleared of forgery in May.');
  it('refused', () => expect(answerIn(court)('who was jailed for forgery?')).toBe('none'));
  it.each([
    ['who was cleared of forgery?', 'Bo Diaz'],
    ['who was acquitted of forgery?', 'Bo Diaz'],
  ])('should NOT be refused: %s', (question, words) => expect(answerIn(court)(question)).toContain(words));
});
