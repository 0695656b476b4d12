import { expect, test } from 'vitest';
import { readingOf } from '../../../src/attribution/reading.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';
import { textOf } from '../../../src/story/span.ts';

/** The words of all mentions of a text. */
const mentionsIn = (body: string): readonly string[] =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions.map((mention) => textOf(body, mention));

test.each([
  ['a title before who is known by it', 'Then “Sea Wall” star Ann Lee left.', '“Sea Wall” star Ann Lee'],
  [
    'a title before a kind of work',
    'Then “Ulm Today” show host Bo Diaz left.',
    '“Ulm Today” show host Bo Diaz',
  ],
  ['a title behind an article', 'The “Sea Wall” actor left.', 'The “Sea Wall” actor'],
  ['a title with a pronoun', 'The “What You Are” singer left.', 'The “What You Are” singer'],
  ['over a word before the marks', 'The new “Sea Wall” actor left.', 'The new “Sea Wall” actor'],
  ['an owner', 'Then his “Sea Wall” director left.', 'his “Sea Wall” director'],
  ['what describes', 'A “very sad” man left.', 'A “very sad” man'],
])('words in marks that describe: %s', (_, body, mention) => {
  expect(mentionsIn(body)).toContain(mention);
});

test.each([
  ['what is said', '“Go home,” star Ann Lee said.', 'star Ann Lee'],
  ['what is said, with its own mark', '“Go Home!” star Ann Lee said.', 'star Ann Lee'],
  ['what is chanted', '“Go Home Now” protesters shouted.', 'protesters'],
  ['small words without an article', 'Then “very sad” director Ann Lee left.', 'director Ann Lee'],
])('should NOT hold %s', (_, body, mention) => {
  expect(mentionsIn(body)).toContain(mention);
});
