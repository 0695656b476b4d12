import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { DOUBT_FEATURES, doubtFeatures } from '../../../src/answer/ranking/doubts.ts';
import { matching } from '../../../src/answer/ranking/matching.ts';
import { passageOf } from '../../../src/answer/ranking/passage.ts';

function doubtsOf(question: string, ...sentences: readonly string[]): readonly string[] {
  const m = matching(parseQuestion(question), passageOf('', sentences));
  const raised = doubtFeatures(m, 0);
  return DOUBT_FEATURES.filter((_, d) => raised[d] === 1);
}

describe('a doubt about a sentence that looks alike', () => {
  it.each([
    ['opposite word', 'Which club rejected the offer?', 'The union accepted the offer.'],
    ['only question negated', 'Which club did not sign the deal?', 'Every club signed the deal.'],
    ['only sentence negated', 'Which club signed the deal?', 'No club signed the deal.'],
    ['rank missing', 'What was the first port to close?', 'The port closed on Friday.'],
    ['to come, told as past', 'When is the next election?', 'The planning committee voted on Tuesday night.'],
    ['now, told as past', 'What does the port charge?', 'The port charged ten pounds a crate.'],
    ['past, told as to come', 'When did the port close?', 'The port will close in May.'],
    ['another occasion', 'When does the strike begin?', 'The last national strike began in May.'],
    ['another rank', 'When did the port close?', 'It was the last port to close.'],
    ['another number', 'Who scored 14 goals?', 'Adler scored 12 goals.'],
    ['another name', 'When did Lindqvist visit the port?', 'Pryce visited the port in May.'],
    ['names in another order', 'When did Norland invade Sudmark?', 'Sudmark invaded Norland in May.'],
  ])('%s: %s', (doubt, question, sentence) => {
    expect(doubtsOf(question, sentence)).toContain(doubt);
  });

  it.each([
    ['the sentence says just this', 'Which union accepted the offer?', 'The union accepted the offer.'],
    ['both are negated', 'Which club did not sign the deal?', 'Calder did not sign the deal.'],
    ['the same rank', 'What was the first port to close?', 'Calder was the first port to close.'],
    ['both look ahead', 'When is the next election?', 'The next election will be held in May.'],
    ['both are of now', 'What does the port charge?', 'The port charges ten pounds a crate.'],
    ['both are of that occasion', 'When did the last strike begin?', 'The last strike began in May.'],
    [
      'the word is with another thing',
      'When did the strike begin?',
      'The strike began before another ferry came.',
    ],
    ['the same number', 'Who scored 14 goals?', 'Adler scored 14 goals.'],
    ['the same order', 'When did Norland invade Sudmark?', 'Norland invaded Sudmark in May.'],
    ['"rest" is no superlative of ours', 'Where did the crew rest?', 'The crew slept on deck.'],
  ])('should NOT be raised where %s', (_, question, sentence) => {
    expect(doubtsOf(question, sentence)).toEqual([]);
  });

  it('should NOT miss a name that the sentence next door has', () => {
    expect(
      doubtsOf('When did Lindqvist visit the port?', 'He met Pryce there in May.', 'Lindqvist left.'),
    ).not.toContain('another name');
  });
});
