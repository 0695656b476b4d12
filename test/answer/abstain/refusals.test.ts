import { describe, expect, it } from 'vitest';
import { isOnlyAnyone } from '../../../src/answer/abstain/told.ts';
import { ask } from '../../../src/answer/ask.ts';
import { ranked } from '../../../src/answer/finding/finding.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf, answerIn } from '../story.ts';

const COUNCIL = analysisOf(
  [
    'Council leader Graham Petty said on Monday that keeping the old school open would cost $640,000 a year.',
    'Petty, whose deputy Ana Roe, 62, has lived on Skarra all her life, took office in 2021.',
    'Roe taught at the School of Sculpture from 1975 to 1999.',
    'A cleaner at the school earns $31,000 a year, he said.',
    'Soldiers came under fire while clearing mines, and one of them was killed.',
    'Two teachers were killed when a bridge collapsed in 2019.',
    'Luis Herrera scored two goals in the match on Sunday.',
    'The club bought Joel Amankwah in 2021.',
    'The fans were glad.',
    'The singer Mikkel Brandvold opened the party.',
    'Brandvold made 112 appearances for the band.',
    'Economists at the bank had been unanimous. Twelve of the 17 now expect a cut in April.',
  ].join('\n\n'),
  { title: 'Old school stays open' },
);

const answerTo = answerIn(COUNCIL);

describe('refused though the words are alike', () => {
  it.each([
    ['only the name is there', 'who will replace Petty?'],
    ['the sum is for something else', 'how much is Petty paid?'],
    ['no name is there', "what is the cleaner's name?"],
    ['the year is not there', 'how many teachers were killed in 2016?'],
    ['years count nothing', 'how many sculptures did Roe make?'],
    ['an age counts nothing', 'how many people live on Skarra?'],
    ['the place is not there', 'how many teachers were killed in France?'],
    ['a place of two words is not there', 'how many teachers were killed in New York?'],
    ['the period is not there', 'how many goals has Herrera scored this season?'],
    ['the figure is of somebody else', 'how many appearances has Amankwah made?'],
    ['no age is there', 'how old is Brandvold?'],
    ['"one of them" is no count of mines', 'how many mines were cleared?'],
  ])('%s: %s', (_why, question) => expect(answerTo(question)).toBe('none'));

  it.each([
    ['how much does a cleaner earn?', /31,000/],
    ['who is Petty’s deputy?', /Ana Roe/],
    ['how many teachers were killed in 2019?', /^Two teachers/],
    ['when did Petty take office?', /2021/],
    ['how old is Ana Roe?', /62/],
    ['how many goals did Herrera score?', /two goals/],
    ['how many appearances did Brandvold make?', /112/],
    ['how many economists expect a cut in April?', /^Twelve/],
    ['how much would the school cost to keep open?', /640,000/],
  ])('should NOT: %s', (question, expected) => expect(answerTo(question)).toMatch(expected));
});

const BOILER = analysisOf(
  [
    'Colin Tull looked at the boiler. He was paid £60 in cash by the landlord.',
    'The party commands 116 seats and wants many votes. It needs 121.',
    'When he was questioned, the landlord told police that he was sorry.',
    'A plumber said on Friday, when the boiler was replaced, that it was safe.',
    'Starting pay at the works is $17.10.',
    'The mayor urged both sides to accept a federal mediator. The clerk, Ida Holt, agreed.',
    'The work was funded by the Harbour Trust.',
    'The storm did extensive damage to the pier.',
    'Water in the boiler had turned to ice by the morning.',
    'The hall was full, and 40% of the hall was new.',
    'A season ticket for the baths went up by 9 per cent in June.',
    'The driver of the lorry, a 34-year-old man from Tarn, was not hurt.',
    'Orbel Dredging was fined £90,000 for the spill. Nobody bought anything. Shares in Tarn Tugs fell, which valued Tarn Tugs at £3m.',
    'A £6m repair package for the quay was approved in May.',
    'The tug was doing 14 knots. The barge took four minutes to turn.',
    'Trams carry 900 people over 60 kilometres every day.',
  ].join('\n\n'),
);

describe('a boiler and a vote', () => {
  it.each([
    ['the payment is of whom the sentence before names', 'how much was Colin Tull paid?', /£60/],
    ['nobody is named in the question', 'how much do they get paid?', /£60|17/],
    ['a number without its noun', 'how many votes does it need?', /121/],
    ['whoever is named', 'who is the clerk?', /Ida Holt/],
    ['much without a number', 'how much damage did the storm do to the pier?', /extensive/],
    ['cold in words', 'how cold was the water in the boiler?', /ice/],
    ['a time beside the clause', 'when was the boiler replaced?', /Friday/],
    ['a sum right before what has it', 'how much is the repair package worth?', /£6m/],
    ['a value in other words', 'how much is Tarn Tugs worth?', /£3m/],
    ['a speed in its unit', 'how fast was the tug going?', /14 knots/],
    ['how long it takes', 'how fast did the barge turn?', /four minutes/],
  ])('should NOT be refused: %s: %s', (_why, question, expected) => {
    const answer = ask(question, [BOILER]);
    expect(answer.answered && textOf(BOILER.story.body, answer.evidence[0].sentence)).toMatch(expected);
  });

  it.each([
    ['that it happened is taken for granted', 'when was the landlord questioned?'],
    ['anybody of that kind is nobody yet', 'who is the federal mediator?'],
    ['a share is no heat', 'how hot was the hall?'],
    ['a share is no price', 'how much does a season ticket for the baths cost?'],
    ['a fine is no value', 'how much is Orbel Dredging worth?'],
    ['an age is no speed', 'how fast was the lorry going?'],
    ['so far a day is no speed', 'how fast were the trams going?'],
    ['no amount is there', 'how much did the Harbour Trust give?'],
  ])('is refused: %s: %s', (_why, question) => expect(ask(question, [BOILER]).answered).toBe(false));
});

it.each([
  ['judges are not the judge', 'Trial judges are not bound by old cases.', true],
  ['should NOT: the judge', 'The judge, like other judges, is not bound by old cases.', false],
  ['should NOT: judges by name', 'The case went to judges Ann Lee and Bo Diaz.', false],
])('only anybody of that kind is there: %s', (_why, told, expected) => {
  const index = indexOf(analysisOf(told));
  expect(isOnlyAnyone(ranked(index, parseQuestion('who is the judge?')))).toBe(expected);
});

const COURT = analysisOf(
  [
    'Chief executive Ann Lee said that Tarn Tugs will pay a dividend of two cents a share.',
    'Skipper Bo Diaz, who is paid £60,000, will pay for the tug.',
    'The youth was 17 at the time of the theft. It is a case under the Youth Act.',
  ].join('\n\n'),
);

describe('in court and at work', () => {
  it.each([['a dividend is no pay', "what is Lee's salary?"]])('is refused: %s: %s', (_why, question) =>
    expect(ask(question, [COURT]).answered).toBe(false),
  );

  it.each([
    ['what somebody is paid', "what is Diaz's salary?", /60,000/],
    ['an age, though a law is called after youth', 'how old was the youth?', /17/],
  ])('should NOT be refused: %s: %s', (_why, question, expected) => {
    const answer = ask(question, [COURT]);
    expect(answer.answered && textOf(COURT.story.body, answer.evidence[0].sentence)).toMatch(expected);
  });
});

it.each([
  ['should NOT be refused: digits to ring', 'The trust’s helpline, 0555 019 4400, opened on Monday.', true],
  ['is refused: calls are counted', 'The trust’s helpline took 900 calls on Monday.', false],
])('a telephone number %s', (_why, told, isAnswered) => {
  const answer = ask('what is the helpline number?', [analysisOf(`${told}\n\nThe boiler was mended.`)]);
  expect(answer.answered).toBe(isAnswered);
});

const PLANE = analysisOf(
  [
    'A plane flown by Erik Sand crashed near Ulm on Sunday.',
    'Sand had flown for the airline for 22 years.',
    'The flight recorder of the plane was found 300 metres from the road.',
    'Lena Moe, who was born in 1985, called for help.',
    'The tower of the church is 90 metres high.',
  ].join('\n\n'),
);

describe('a flight', () => {
  it.each([
    ['a career is no birth', 'when was Sand born?'],
    ['metres from the road are no height', 'how high was the plane flying?'],
  ])('is refused: %s: %s', (_why, question) => expect(ask(question, [PLANE]).answered).toBe(false));

  it.each([
    ['a year of birth', 'when was Moe born?', /1985/],
    ['a height in its word', 'how high is the tower?', /90 metres/],
  ])('should NOT be refused: %s: %s', (_why, question, expected) =>
    expect(answerIn(PLANE)(question)).toMatch(expected),
  );
});

const VIOLINIST = analysisOf(
  [
    'Ana Roe took over the choir in 1969 from Leo Pell, who had broken a wrist.',
    'Her father ran the ferry to Skarra until 1951.',
    'Her uncle Carl (1911–1968) taught her to sing.',
    'Roe died on Friday in Ulm.',
  ].join('\n\n'),
  { title: 'Ana Roe dies' },
);

describe('a date that is of no death', () => {
  it.each(['when did Leo Pell die?', 'when did her father die?', 'where did Pell die?'])('%s', (question) =>
    expect(answerIn(VIOLINIST)(question)).toBe('none'),
  );

  it.each([
    ['when did Ana Roe die?', /Friday/],
    ['where did Roe die?', /Ulm/],
    ['when did her uncle Carl die?', /1911/],
  ])('should NOT: %s', (question, expected) => expect(answerIn(VIOLINIST)(question)).toMatch(expected));
});

describe('how many live in a place', () => {
  const islands = analysisOf(
    'Both lands have claimed the islands since a war that killed about 3,000 people.',
    { title: 'Row over islands' },
  );
  it('those who died do not tell', () =>
    expect(answerIn(islands)('how many people live on the islands?')).toBe('none'));
  it('should NOT be refused where they live', () =>
    expect(
      answerIn(analysisOf('About 40 people live on the islands.'))('how many people live on the islands?'),
    ).toMatch(/40 people/));
});
