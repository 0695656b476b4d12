import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const story = analysisOf(
  "The National Farmers' Union said prices had fallen by a third. The Coast Bank left in May, and Lena Holt said it was missed.",
);
const answerTo = (question: string) => ask(question, [story]);

test('letters that the story does not use ask for the body of that name', () => {
  const answer = answerTo('what did the NFU say about prices?');
  expect(answer.answered && textOf(story.story.body, answer.evidence[0].sentence)).toMatch(/^The National/);
});

test('a body asked for in full is the one of which the story has only the letters', () => {
  const coup = analysisOf(
    'The coup was condemned by the AU, which said it was unlawful. The UA said nothing.',
  );
  const told = (question: string): string => {
    const answer = ask(question, [coup]);
    return answer.answered ? textOf(coup.story.body, answer.evidence[0].sentence) : 'none';
  };
  expect(told('what did the African Union say about the coup?')).toMatch(/unlawful/);
  expect(told('what did the Arab League say about the coup?')).toBe('none');
});

test('letters of nobody in the story are an unknown name', () => {
  expect(answerTo('what did the NFX say about prices?')).toMatchObject({ reason: { kind: 'unknown-name' } });
});

test('letters of a body that says nothing are a name that is not quoted', () => {
  expect(answerTo('what did the CB say about prices?')).toMatchObject({ reason: { kind: 'never-quoted' } });
});

test.each([
  ['Russia', /^The Russian foreign ministry/],
  ['the US', /^none/],
])('a country speaks through its ministries, and through nobody else: %s', (country, expected) => {
  const talks = analysisOf(
    'The Russian foreign ministry said it was ready to mediate. The American skater Lena Holt said she was glad.',
  );
  const answer = ask(`what did ${country} say?`, [talks]);
  expect(answer.answered ? textOf(talks.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

test('a capital that is named alone speaks for its country', () => {
  const talks = analysisOf(
    'Copenhagen condemned the drills as “highly provocative”. The Oslo baker said it was shut. The Stockholm skater Lena Holt said she was glad.',
  );
  const told = (question: string): string => {
    const answer = ask(question, [talks]);
    return answer.answered ? textOf(talks.story.body, answer.evidence[0].sentence) : 'none';
  };
  expect(told('what did Denmark say about the drills?')).toMatch(/^Copenhagen/);
  expect(told('what did Norway say?')).toBe('none');
  expect(told('what did Sweden say?')).toBe('none');
});

test('an office is of a country, by its name or its adjective', () => {
  const talks = analysisOf(
    'Denmark’s prime minister said it was late. The Swedish premier said it was early.',
  );
  const told = (question: string): string => {
    const answer = ask(question, [talks]);
    return answer.answered ? textOf(talks.story.body, answer.evidence[0].sentence) : 'none';
  };
  expect(told('what did the Danish prime minister say?')).toMatch(/^Denmark/);
  expect(told('what did Sweden’s premier say?')).toMatch(/^The Swedish/);
  expect(told('what did Danish bakers say?')).toBe('none');
});

test('the US is the United States', () => {
  const talks = analysisOf('The United States said it was concerned by the strike. Lena Holt said no more.');
  const answer = ask('what did the US say about the strike?', [talks]);
  expect(answer.answered && textOf(talks.story.body, answer.evidence[0].sentence)).toMatch(/^The United/);
});

test.each([
  ['the mayor', /^Water will come/],
  ['the bishop', /^none/],
  ['the governor', /^“It is late/],
])('an office speaks for whom it is of, who says nothing: %s', (who, expected) => {
  const flood = analysisOf(
    'Water will come by lorry, the mayor’s office said. The bishop’s head office is shut. “It is late,” the governor said. The governor’s office said that he was ill.',
  );
  const answer = ask(`what did ${who} say?`, [flood]);
  expect(answer.answered ? textOf(flood.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

const TRIAL = analysisOf(
  [
    'Margaret Dole, who took the money, wept. Her barrister, Lucy Brandt, said she was deeply ashamed.',
    "The hospice's chief executive, Nia Bowen, said three posts had been lost.",
    "The library's cleaner, Tom Reed, said he had seen nothing.",
    'Alan Reid, of Harlow Police, said the thefts were brazen.',
    'Det Con Ann Holt said the money was gone.',
    'President Carl Roe was silent. President Roe’s budget director, Eva Lind, said it was late.',
    'Jo Berg, of the Royal Academy of Arts, said she was not surprised.',
  ].join('\n\n'),
);

test.each([
  ['the hospice', /^The hospice's chief executive/],
  ['Harlow Police', /^Alan Reid/],
  ['the police', /^(?:Alan Reid|Det Con)/],
  ['the library', /^none/],
  ['the Royal Academy', /^none/],
  ['Margaret Dole', /^none/],
  ['Roe', /^none/],
])('a body speaks through who leads it, the police through any of them: %s', (body, expected) => {
  const answer = ask(`what did ${body} say?`, [TRIAL]);
  expect(answer.answered ? textOf(TRIAL.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

describe('what somebody’s campaign says', () => {
  const race = analysisOf(
    'Hannah Lee said taxes on beer would fall. The Lee campaign said taxes on cider would rise. Bo Diaz left.\n\nDiaz’s campaign said taxes on wine would fall. His campaign said it was over.',
  );
  const answered = (question: string): readonly string[] => {
    const answer = ask(question, [race]);
    return answer.answered ? answer.evidence.map(({ sentence }) => textOf(race.story.body, sentence)) : [];
  };

  test.each([
    'what did the Lee campaign say about taxes?',
    'what did Hannah Lee’s campaign say about taxes?',
  ])('is asked for by either name: %s', (question) => {
    expect(answered(question)[0]).toMatch(/^The Lee campaign/);
  });

  test('is all of it told, however the story calls the campaign', () => {
    expect(answered('everything the Diaz campaign said')).toHaveLength(2);
  });

  test.each(['everything Hannah Lee said', 'what did Hannah Lee say about taxes on cider?'])(
    'is not said by them: %s',
    (question) => {
      expect(answered(question)).not.toContain('The Lee campaign said taxes on cider would rise.');
    },
  );

  test('is not said by one who says nothing', () => {
    expect(ask('what did Bo Diaz say about taxes?', [race])).toMatchObject({
      reason: { kind: 'never-quoted' },
    });
  });
});

test.each([
  ['the landlords', /^Landlords’ groups/],
  ['the tenants', /^none/],
  ['the children', /^none/],
])('those of a kind speak through their groups: %s', (who, expected) => {
  const rents = analysisOf(
    'Landlords’ groups said that they would go to court. The tenants moved out. The children’s author Ida Holt said it was late.',
  );
  const answer = ask(`what did ${who} say?`, [rents]);
  expect(answer.answered ? textOf(rents.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

test.each([
  ['what did the Port Authority say?', /^The Ulm Port Authority|^Ann Lee/],
  ['what did the Port Authority say about the crane?', /^Ann Lee/],
  ['what did the Port Authority say about the pier?', /^The Ulm/],
])('a body speaks through its spokesperson too: %s', (question, expected) => {
  const port = analysisOf(
    'The Ulm Port Authority said the pier was shut. Ann Lee, a spokeswoman for the Port Authority, said the crane had stood still since May.',
  );
  const answer = ask(question, [port]);
  expect(answer.answered ? textOf(port.story.body, answer.evidence[0].sentence) : 'none').toMatch(expected);
});

test('all that a body said has what its spokesperson said; should NOT: what a spokesman of a person says', () => {
  const port = analysisOf(
    'The Ulm Port Authority said the pier was shut. Ann Lee, a spokeswoman for the Port Authority, said the crane had stood still since May. Bo Diaz said he was glad. Diaz’s spokesman, Carl Roe, said he was ill.',
  );
  const said = (question: string) => {
    const answer = ask(question, [port]);
    return answer.answered ? [answer.evidence.length, answer.namesakes] : 'none';
  };
  expect(said('everything the Port Authority said')).toEqual([2, undefined]);
  expect(said('everything Bo Diaz said')).toEqual([1, undefined]);
});

test('a section of a body goes by the letters of the whole', () => {
  const story = analysisOf(
    'The Ulm Section of the International Commission of Bakers said the oven was old. Ann Lee left.',
  );
  expect(ask('what did the ICB say?', [story]).answered).toBe(true);
  expect(ask('what did the ICL say?', [story]).answered).toBe(false);
});
