import { describe, expect, it } from 'vitest';
import { askedAs } from '../../../../src/answer/abstain/clues/asked-as.ts';
import { parseQuestion } from '../../../../src/answer/question/question.ts';
import { matching } from '../../../../src/answer/ranking/matching.ts';
import { passageOf } from '../../../../src/answer/ranking/passage.ts';

describe('what is asked, from plain to fine', () => {
  it.each([
    ['How many roads were closed?', 'phrase how many', 'focus how 4'],
    ['which baker did Orr visit?', 'phrase which', 'focus which 18'],
    ['where did Orr go?', 'phrase where', 'focus where none'],
    ['Did Orr go?', 'phrase none', 'focus none none'],
    ['did somebody stay?', 'phrase none', 'focus none none'],
  ])('%s %s, %s', (text, phrase, focus) => {
    expect(askedAs(matching(parseQuestion(text), passageOf('', [])))).toMatchObject({ phrase, focus });
  });

  it('tells what is expected', () => {
    const { expected } = askedAs(matching(parseQuestion('where did Orr go?'), passageOf('', [])));
    expect(expected).toBe('expected where place');
  });
});
