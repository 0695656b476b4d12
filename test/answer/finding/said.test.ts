import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

/** The speaker and the first words of the answer; what is missing where there is none. */
function answerIn(body: string, question: string): string {
  const answer = ask(question, [analysisOf(body)]);
  if (!answer.answered) return answer.reason.kind;
  const [{ story, sentence, attribution }] = answer.evidence;
  return `${attribution?.source?.name ?? 'nobody'}: ${textOf(story.body, sentence)}`;
}

const PORT = [
  'Sen. Gail Marsh visited the port on Monday with Imani Rusk. “She listens before she talks,” Marsh said.',
  'Chief Executive Officer Lin Abara was furious with the harbour pilot. “It was never a storm,” she said.',
  'The charity Harbour First was glad. Its general manager, Bo Reed, said it would stay.',
  'The port’s lawyer, Ida Holt, said nothing was decided.',
  'A spokesperson for Somnex said the cranes were safe. Abara’s office said she had left.',
].join('\n\n');

describe('whoever is asked for by a title is found by any title that the story gives', () => {
  test.each([
    ['an office for its abbreviation', 'what did the senator say about Rusk?', 'Gail Marsh'],
    ['letters for an office', 'what did the CEO say about the storm?', 'Lin Abara'],
    ['an owner for a possessive', "what did the charity's general manager say?", 'Bo Reed'],
    ['a title before the name', 'what did the general manager say?', 'Bo Reed'],
    [
      'a body for who speaks for it',
      'what did Somnex say about the cranes?',
      'nobody: A spokesperson for Somnex',
    ],
    [
      'the office of somebody',
      "what did Abara's office say?",
      'nobody: A spokesperson for Somnex said|Abara’s',
    ],
  ])('%s: %s', (_why, question, expected) => {
    expect(answerIn(PORT, question)).toMatch(new RegExp(`^(?:${expected.replace('|', '|nobody: ')})`));
  });

  test('an unnamed spokesman speaks for whom the paragraph is about', () => {
    const body = 'The CPS defended its decision. “The evidence was reviewed twice,” a spokesman said.';
    expect(answerIn(body, 'what did the CPS say about the evidence?')).toMatch(/^nobody: “The evidence/);
  });

  test('should NOT: a spokesman of another body', () => {
    const body =
      'Unions were wary. “We want it in writing,” the union’s head, Bo Reed, said. A Talvia spokesman said it was late.';
    expect(answerIn(body, 'what did the union say?')).toMatch(/^Bo Reed/);
  });

  test('should NOT: a possessive stands for another owner', () => {
    const body = 'Graumark lost. Their coach, Stefan Wirth, said the ball was the same. Perran lost too.';
    expect(answerIn(body, "what did Perran's coach say about the ball?")).toBe('never-quoted');
  });

  test('should NOT: whom somebody belongs to does not speak', () => {
    const body = 'Bo Reed watched. Reed’s ex-husband, the actor Rex Calder, said the port was lost.';
    expect(answerIn(body, 'what did Reed say about the port?')).toBe('never-quoted');
    expect(answerIn(body, 'what did the ex-husband say about the port?')).toMatch(/^Rex Calder/);
  });
});

describe('a sentence that calls its own speaker so is told by them', () => {
  test.each([
    [
      'in an aside',
      'what did the draft say about the roof?',
      'In the draft, they had written, “The roof leaks.” Two men left.',
    ],
    [
      'in an apposition',
      'what did the official on the ship say about tariffs?',
      'An Auverne official, on the ship home, said that tariffs were parked. Another official left.',
    ],
  ])('%s', (_why, question, body) => expect(answerIn(body, question)).toMatch(/^nobody/));

  test.each([
    ['in what is said', 'what did the draft say about the roof?', 'Ann Lee said the draft had no roof.'],
    [
      'who is known by name',
      'what did Bo Reed say about the roof?',
      'Ann Lee, of Reed’s firm, said the roof leaks.',
    ],
  ])('should NOT: %s', (_why, question, body) => {
    expect(answerIn(body, question)).toMatch(/^(?:never-quoted|unknown-name)$/);
  });
});

describe('a quotation is about what leads up to it', () => {
  test.each([
    ['the sentence before', 'what did Abara say about the pilot?', /^Lin Abara: “It was never/],
    ['a person whom it calls she', 'what did Marsh say about Imani Rusk?', /^Gail Marsh: “She listens/],
  ])('%s', (_why, question, expected) => expect(answerIn(PORT, question)).toMatch(expected));

  test('an interviewer’s question', () => {
    const body =
      'Ann Lee: Critics compare you to Bo Reed.\n\nIda Holt: I would be flattered if they read us.';
    expect(answerIn(body, 'what did Holt say about Reed?')).toMatch(/^Ida Holt: Ida Holt: I would/);
  });

  test.each([
    [
      'a person who is not named near',
      'Bo Reed left.\n\nIt rained. It snowed. It froze. Roads closed. Boats sank. “He is fine,” Ann Lee said of her son.',
      'Bo Reed',
    ],
  ])('should NOT: %s', (_why, body, topic) => {
    expect(answerIn(body, `what did Ann Lee say about ${topic}?`)).toBe('not-quoted');
  });
});

test('a pronoun that nothing before it explains is left out: the rest can be looked for', () => {
  expect(answerIn(PORT, 'what did she say about the cranes?')).toMatch(/cranes were safe/);
});

const TRIAL = [
  'A landlord ignored seven warnings, a court heard. Head teacher Judith Karam wept.',
  'Ida Holt, defending, said the flue was old. Judge Marian Foyle told him to wait outside.',
  'Prosecuting, Carla Moore KC said the boiler was broken. In mitigation, Bo Sims said he felt remorse.',
  'For the Crown, Dan Roe said the car was red. Defending Ashdown, barrister Fay Holm said the dog was lame.',
  'Opening the prosecution case, Gil Ames KC said the rope was new. Defending the plan, Lord Orr said rates were low.',
  'A survey put the Greens at 31 percent. It had 1,200 answers.',
  'The union’s national secretary, Wayne Kost, said he stood by the claim.',
  'Karam said Mr Ashdown was kind. Asked whether the pupils had belts, Kost said most had.',
  'Asked by a reporter if the tyres had failed, Kost said they were sound.',
  'Will I get compensation?',
  'Customers will receive £15 each. The town’s mayor, Jo Tarrant, called the sum “an insult”.',
].join('\n\n');

describe('who speaks, and about what, is found by what a reader would call it', () => {
  test.each([
    ['a side of a trial', 'what did the defence say about the flue?', /^Ida Holt/],
    [
      'a side that opens its sentence',
      'what did the prosecutor say about the boiler?',
      /^Carla Moore KC|^Carla Moore/,
    ],
    ['the Crown', 'what did the prosecutor say about the car?', /^Dan Roe/],
    ['a case that is opened', 'what did the prosecution say about the rope?', /^Gil Ames/],
    ['whoever defends somebody', 'what did the defence say about the dog?', /^Fay Holm/],
    ['another that does', 'what did the defence say about remorse?', /^Bo Sims/],
    ['whom a judge tells, called otherwise', 'what did the judge tell the witness?', /^Marian Foyle/],
    ['what is told to somebody about something', 'what did Holt tell the court about the flue?', /^Ida Holt/],
    ['what is written', 'what did the survey say about the Greens?', /A survey put the Greens/],
    ['a body that speaks through its officer', 'what did the union say about the claim?', /^Wayne Kost/],
    ['a word of the story for the one that is typed', 'what did the headteacher say?', /^Judith Karam/],
    ['a form of address', 'what did Karam say about Mrs Ashdown?', /^Judith Karam/],
    ['the line above', 'what did the mayor say about the compensation?', /^Jo Tarrant/],
    ['the reply, not what was asked', 'did the pupils have belts?', /^Wayne Kost/],
    ['the reply, not who asked', 'had the tyres failed?', /^Wayne Kost/],
  ])('%s: %s', (_why, question, expected) => expect(answerIn(TRIAL, question)).toMatch(expected));

  test.each([
    ['a topic that the story lacks', 'what did Karam say about vaccines?', 'not-mentioned'],
    ['a topic of others', 'what did Karam say about the flue?', 'not-quoted'],
    ['a landlord is no judge', 'what did the landlord say?', 'never-quoted'],
    ['who defends a plan', 'what did the defence say about rates?', 'not-quoted'],
    ['another line above', 'what did Karam say about the compensation?', 'not-quoted'],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerIn(TRIAL, question)).toBe(expected));
});

test.each([
  [
    'its officer, after what the union did',
    'But the drivers’ union, Tarq, disputed that. Its general secretary, Abel Kost, said the brakes had failed.',
    'the union',
    /^Abel Kost/,
  ],
  [
    'should NOT: the officer of another body',
    'The firm met the council, the mayor and the drivers’ union. Its chief executive, Abel Kost, said the brakes had failed.',
    'the union',
    /^never-quoted/,
  ],
])('%s', (_why, body, source, expected) => {
  expect(answerIn(body, `what did ${source} say about the brakes?`)).toMatch(expected);
});

test('whoever says nothing is called as the question does', () => {
  const body =
    'Norlink said it had stopped all sailings. Its chief executive, Ines Vold, refused to say whether the captain had slept.';
  const answer = ask('what did the boss say about the fares?', [analysisOf(body)]);
  expect(answer.answered ? undefined : answer.reason).toMatchObject({ name: 'the boss' });
});

describe('the topic stands there, and what is said is about something else', () => {
  const RACE = [
    'Freya Lund, a dentist from Dorton, won the race by three minutes and was cheered along the whole pier.',
    'It rained at noon and the streets were empty.',
    'The pier was shut at three.',
    'Marisol Vega, who is to run in Hale in August, said she had stopped “because I want to swim in August”.',
    'The mayor, Ida Holt, said the ferry would wait for the last runners.',
  ].join('\n\n');

  test('“she” is who speaks', () =>
    expect(answerIn(RACE, 'what did Vega say about Lund?')).toBe('not-quoted'));

  test('should NOT refuse what is about it', () =>
    expect(answerIn(RACE, 'what did Holt say about the ferry?')).toMatch(/^Ida Holt/));
});

test.each([
  ['whoever alone is called so, in all that he says', 'what did the manager say about Sarno?', /^Bo Diaz/],
  ['one who is called by the first name', 'what did Diaz say about Walden?', /^Bo Diaz/],
])('%s: %s', (_why, question, expected) => {
  const body = [
    'Bo Diaz took off Ivo Walden and Pep Sarno before the break.',
    '“They had run enough,” the Ulm manager said.',
    'The fans were not pleased. “Ivo has trained very hard,” Diaz said.',
    '“Sarno should not have played today,” Diaz added.',
    'It was late, said Ann Lee, who leads a club of fans.',
  ].join('\n\n');
  expect(answerIn(body, question)).toMatch(expected);
});
