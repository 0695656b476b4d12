import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const MATCH = analysisOf(
  [
    'After a 1-2 defeat against Ulm in the league on Sunday, Dorton FC head coach Ann Lee said that the visitors had some fine players.',
    'Interim coach Bo Diaz of Lisk was there, and so was the German coach Carl Roe.',
    'Outspoken owner Gil Ames is selling Senn United.',
    'Eva Orr, the Republican mayor of Port Ulm, Green governor Max Vey of Lisk and the Dorton-trained captain of Senn were asked too.',
    '“We are late,” chief executive and founder Ida Holt said.',
  ].join('\n\n'),
  { title: 'Dorton lose to Ulm' },
);

const answerTo = answerIn(MATCH);

describe('an office is held where its holder’s own body stands before it', () => {
  it.each(['who is the coach of Ulm?', "who is Ulm's coach?", 'who coaches Ulm?'])('NOT %s', (question) =>
    expect(answerTo(question)).not.toMatch(/Ann Lee/),
  );

  it.each([
    ['who is the coach of Dorton?', /Ann Lee/],
    ['who coaches Dorton?', /Ann Lee/],
    ['who owns Senn United?', /Gil Ames/],
    ["who is Dorton FC's head coach?", /Ann Lee/],
    ['who is the coach of Lisk?', /Bo Diaz/],
    ['who is the mayor of Port Ulm?', /Eva Orr/],
    ['who is the governor of Lisk?', /Max Vey/],
    ['who is the CEO of Dorton?', /Ida Holt/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));
});

describe('an office may have capitals', () => {
  const answerTo = answerIn(
    analysisOf(
      'Dorton Mills Chief Executive Ann Lee said a deal would join two firms, as Corvex has half of its sales in Ulm. Prime Minister Bo Diaz of Lisk was glad.',
    ),
  );

  it.each(['who is the chief executive of Corvex?', 'who is the CEO of Corvex?'])('NOT %s', (question) =>
    expect(answerTo(question)).toBe('none'),
  );

  it.each([
    ['who is the chief executive of Dorton Mills?', /Ann Lee/],
    ['who is the prime minister of Lisk?', /Bo Diaz/],
  ])('%s', (question, expected) => expect(answerTo(question)).toMatch(expected));
});

it('whose it is may stand ahead of it', () => {
  const unions = analysisOf(
    'GMB regional organiser Peter Holt said the offer was poor. Unite had no comment.',
  );
  expect(answerIn(unions)('who is the Unite regional organiser?')).toBe('none');
  expect(answerIn(unions)('who is the GMB regional organiser?')).toMatch(/Peter Holt/);
});
