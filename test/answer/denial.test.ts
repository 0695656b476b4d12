import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { textOf } from '../../src/story/span.ts';
import { analysisOf } from './story.ts';

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
  ])('should NOT be where the second is %s', (_, body, question) => {
    expect(denialIn(body, question)).toBeUndefined();
  });
});
