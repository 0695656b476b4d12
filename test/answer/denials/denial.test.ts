import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

function denialIn(body: string, question: string): readonly string[] | undefined {
  const answer = ask(question, [analysisOf(body)]);
  if (!answer.answered || !answer.denial) return undefined;
  const { claim, denial } = answer.denial;
  return [claim, denial].map(({ story, sentence }) => textOf(story.body, sentence));
}

describe('a claim stands beside its denial', () => {
  it.each([
    [
      'a denial that points back',
      'Fisherman Tom Ortiz said the council had ignored three warnings. The council denied the claim.',
      'did the council ignore warnings?',
      /^Fisherman/,
      /denied the claim/,
    ],
    [
      '"no such"',
      'Union leader Maria Teodoro said 14 drivers had received letters warning of dismissal. "No such letters were sent," Piers Lindqvist said.',
      'who received letters warning of dismissal?',
      /^Union leader/,
      /^"No such letters/,
    ],
    [
      'an accusation that is turned down without the word',
      'Villagers had accused the company of opening the gates of the dam. "Nobody opened anything," director Stefan Brandt said.',
      'did the company open the gates of the dam?',
      /^Villagers had accused/,
      /^"Nobody opened/,
    ],
    [
      'a pronoun for the claim',
      'Rona Vail said the firm had been warned twice about the pipes. The chairman, Ola Brink, denied that.',
      'was the firm warned about the pipes?',
      /^Rona Vail/,
      /denied that/,
    ],
    [
      'a denier who stands as a pronoun too',
      'Lena Marsh claimed that the chairman had shredded files. He denied it.',
      'did the chairman shred files?',
      /^Lena Marsh/,
      /^He denied it/,
    ],
    [
      'the quotation by which the denier goes on',
      'Lena Marsh claimed that the chairman had shredded files. He denied it. “I own no shredder,” he said.',
      'who owns no shredder?',
      /^Lena Marsh/,
      /I own no shredder/,
    ],
    [
      'a reason behind the pronoun',
      'Rona Vail said the boats had fished inside the bay. Tom Ortiz rejected this, saying that they lay nine miles outside it.',
      'did the boats fish inside the bay?',
      /^Rona Vail/,
      /rejected this/,
    ],
    [
      'a verdict on the claim',
      'The museum said it had never been asked about the dome. Tom Ortiz said that was wrong, and that it had answered in May.',
      'was the museum asked about the dome?',
      /^The museum/,
      /that was wrong/,
    ],
    [
      'a name for the claim',
      'Rona Vail said the firm had hidden the letters. Ola Brink called the allegation a lie.',
      'did the firm hide the letters?',
      /^Rona Vail/,
      /a lie/,
    ],
    [
      'an ellipsis',
      'Rona Vail said the council had ignored the fire service. The council insisted it had not.',
      'did the council ignore the fire service?',
      /^Rona Vail/,
      /insisted it had not/,
    ],
    [
      'another form of the word',
      'Rona Vail said the certificate was a forgery. Ola Brink denied forging it.',
      'was the certificate a forgery?',
      /^Rona Vail/,
      /denied forging/,
    ],
    [
      'no such thing',
      'The mill said its tank had been cleaned and that records showed it. Inspectors said they had seen no such records.',
      'was the tank cleaned?',
      /^The mill/,
      /no such records/,
    ],
    [
      'any wrongdoing',
      'Prosecutors say Ola Brink paid the clerk for the permit. Brink denies any wrongdoing.',
      'did Brink pay the clerk for the permit?',
      /^Prosecutors/,
      /any wrongdoing/,
    ],
    [
      'news that nobody answers for',
      'It was reported on Sunday that the envoys had signed a truce. “No truce was signed,” Ola Brink said.',
      'did the envoys sign a truce?',
      /^It was reported/,
      /No truce/,
    ],
  ])('%s', (_, body, question, claim, denial) => {
    const found = denialIn(body, question);
    expect(found?.[0]).toMatch(claim);
    expect(found?.[1]).toMatch(denial);
  });

  it.each([
    [
      'negated, but about something else',
      'Villagers accused the company of opening the gates of the dam. "Nobody slept that night," farmer Ida Lunn said.',
      'who opened the gates of the dam?',
    ],
    [
      'negated, but the first is a claim of another thing',
      'Kyiv claims its soldiers continue to hold the town of Oster. "We cannot continue to wait," minister Aled Pryce said.',
      'who holds the town of Oster?',
    ],
    [
      'in the same sentence',
      'The company denied that it had left the talks, while the union said it had left the talks on Monday.',
      'did the company leave the talks?',
    ],
    [
      'a denial of what its own sentence claims',
      'The mayor said the bridge had been closed since March. The army said on Monday that it had taken the town, although rebels denied the claim.',
      'since when is the bridge closed?',
    ],
    [
      'a denial that says itself what it denies',
      '"Nobody here wants to leave the bank," union leader Ida Lunn said. The bank denied that it had walked away from the talks.',
      'did the bank walk away from the talks?',
    ],
    [
      'negated, but nobody was accused',
      'Villagers said the gates of the dam opened at nine. "Nobody opened the shops," farmer Ida Lunn said.',
      'when did the gates of the dam open?',
    ],
    [
      'neither a yes nor a no',
      'Rona Vail said the firm had been warned about the pipes. The ministry would neither confirm nor deny the report.',
      'was the firm warned about the pipes?',
    ],
    [
      'an offer turned down',
      'The mayor said the city would pay half of the strikers. The union rejected this.',
      'will the city pay half of the strikers?',
    ],
    [
      'entry that is denied',
      'Rona Vail said the firm had locked the mill. Inspectors were denied entry to the mill, the council said.',
      'did the firm lock the mill?',
    ],
    [
      'by the one who said it',
      'Rona Vail said the firm had been warned about the pipes. Vail denied it on Monday.',
      'was the firm warned about the pipes?',
    ],
    [
      'of something else than what nobody answers for',
      'It was reported on Sunday that the envoys had signed a truce. “Nobody keeps a truce here,” Ola Brink said.',
      'did the envoys sign a truce?',
    ],
    [
      'what the denier goes on to say',
      'Ola Brink denied the allegations of fraud. He called the claims a lie.',
      'who called the claims a lie?',
    ],
    [
      'another part of what was said before',
      'Ola Brink said: “To repeat an allegation of fraud does not make it true. That is false.”',
      'what is false?',
    ],
    [
      'a licence that is withheld',
      'Rona Vail said the firm had been warned about the pipes. The council denied it a licence.',
      'was the firm warned about the pipes?',
    ],
  ])('should NOT be where the second is %s', (_, body, question) => {
    expect(denialIn(body, question)).toBeUndefined();
  });
});

const WARNED =
  'Rona Vail said the firm had been warned twice about the pipes. The chairman, Ola Brink, denied that.';

it.each([
  ['who denied being warned about the pipes?', /denied that/],
  ['who said the firm was warned about the pipes?', /^Rona Vail/],
])('the answer is who is asked for: %s', (question, first) => {
  const answer = ask(question, [analysisOf(WARNED)]);
  const [best] = answer.answered ? answer.evidence : [];
  expect(best && textOf(best.story.body, best.sentence)).toMatch(first);
});

it('does not credit a denial to the one whose claim it is', () => {
  const answer = ask('who owns no shredder?', [
    analysisOf(
      'Lena Marsh claimed that the chairman had shredded files. He denied it. “I own no shredder,” he said.',
    ),
  ]);
  expect(answer.answered && answer.denial?.denial.attribution?.source?.name).not.toBe('Lena Marsh');
});
