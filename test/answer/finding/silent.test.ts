import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The union has called for the transport minister, Ida Holt, to resign. Her office did not respond to a request for comment.',
      'The owner, Bo Reed, has not been seen since May. He could not be reached for comment.',
      'Carl Roe declined to comment.',
      'Customs officers were not immediately available to respond to the claims.',
      'Ostria, which sells arms to both, has been silent. The premier, Siv Dahl, did not mention the truce in her address.',
      '“Mara Quill did not return a single book,” said the librarian, Tom Voss.',
      'The airline’s director, Tove Lund, did not respond to requests for comment. Its plane was old.',
      'Dorton Ferries did not respond to the flood in time.',
    ].join('\n\n'),
  ),
);

describe('whoever was asked and said nothing', () => {
  it.each([
    ['by an office, in the next sentence', 'what did Ida Holt say?', /did not respond/],
    ['by a pronoun', 'what did Reed say?', /could not be reached/],
    ['by name', 'what did Roe say?', /declined to comment/],
    ['not at hand', 'what did the customs officers say?', /not immediately available/],
    ['by silence', 'what did Ostria say?', /has been silent/],
    ['by an office at an airline, which is no airliner', "what did the airline's director say?", /Tove Lund/],
    ['of a topic', 'what did Dahl say about the truce?', /did not mention the truce/],
    ['asked for a reaction', 'is there any reaction from the minister?', /did not respond/],
  ])('%s: %s', (_what, question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['a topic is asked for, which may never have been put', 'what did Roe say about the ferry?'],
    ['another topic', 'what did Dahl say about the ferry?'],
    ['another deed', 'what did Mara Quill say?'],
    ['no request', 'what did Dorton Ferries say?'],
    ['nobody named before', 'what did the union say about pay?'],
  ])('should NOT: %s: %s', (_what, question) => expect(answerTo(question)).toBe('none'));
});
