import { describe, expect, test } from 'vitest';
import { continuation } from '../../../src/attribution/contents/continuation.ts';
import { questionIn, textFrom } from './question-of-text.ts';

/** The text from where content that opens its sentence goes on behind the report. */
const restIn = (body: string): string | undefined => {
  const question = questionIn(body);
  const opened = continuation(question, question.unit.from);
  return opened && textFrom(question, opened.start);
};

describe('what is said before its report', () => {
  test.each([
    ['behind its condition', 'If the dam leaks, experts say the town will flood.', 'the town will flood.'],
    ['past a “that”', 'Unless it rains, Ann Lee said that it will close.', 'it will close.'],
    ['past a relative', 'Gone, according to farmers who saw it, is the dam.', 'is the dam.'],
    ['behind an aside that opens no condition', 'The dam, as Ann Lee said, is old.', 'is old.'],
    ['past a hearer and a comma', 'It was late, a clerk told police, and it rained.', 'and it rained.'],
    ['with what somebody is accused of', 'Bo Diaz was accused by Ann Lee of theft.', 'of theft.'],
    ['with what somebody is said to be', 'Bo Diaz is said by Ann Lee to be ill.', 'to be ill.'],
    ['with at what it is put', 'The losses were put by Ann Lee at 40 euros.', 'at 40 euros.'],
    ['with what somebody is blamed for', 'Bo Diaz was blamed by Ann Lee for the delay.', 'for the delay.'],
    ['with what it is taken for', 'The plan was condemned by Ann Lee as a farce.', 'as a farce.'],
    ['past a hearer', 'If it leaks, Ann Lee told reporters the dam will close.', 'the dam will close.'],
  ])('goes on %s', (_, body, rest) => {
    expect(restIn(body)).toBe(rest);
  });

  test.each([
    ['into where somebody was accused', 'Bo Diaz was accused by Ann Lee at a meeting in Ulm.'],
    ['when a court heard it', 'The dam was unsafe, the court heard on Friday.'],
    ['behind when it was said', 'When it leaked, experts said the town would flood.'],
    ['after who is given', 'The dam is gone, according to farmers who saw it, an old pair.'],
    [
      'into what the body runs that confirmed it',
      'The deal was confirmed by the council, which runs the ferry.',
    ],
    ['into where somebody sang', 'Her death was announced by the Ulm Opera, where she sang for years.'],
    ['into what a body did', 'The ferry had sunk, said the coastguard, which sent two boats.'],
    ['through whom it came', 'The dam will close, Ann Lee said, Yonhap reported.'],
    ['where no clause follows', 'If the dam leaks, it will close, Ann Lee said on Monday.'],
    ['behind an aside on the condition', 'If the dam leaks, as some farmers hope, the town will go.'],
    ['at an occasion', 'If it leaks the dam will close, Ann Lee told a meeting.'],
    [
      'into what tells of who is given',
      'The dam will close, according to minutes of the talks, which came out in May.',
    ],
    [
      'into what describes the last name of who is given',
      'The dam will close, according to a report by the Herald, the paper of Ulm.',
    ],
  ])('does NOT go on %s', (_, body) => {
    expect(restIn(body)).toBeUndefined();
  });
});
