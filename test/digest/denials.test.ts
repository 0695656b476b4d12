import { expect, test } from 'vitest';
import { denialsIn } from '../../src/digest/denials.ts';
import { textOf } from '../../src/story/span.ts';
import { analysed } from './stories.ts';

const said = 'The ferry company said its captain had followed every rule.';
const denied = 'The port authority denied that the captain had followed every rule.';
const other = 'Mayor Ann Lee said the market would open on Friday.';
const plain = ['Rain fell on the quay.', 'The wall was wet.', 'Boats lay in rows.', 'Gulls sat on the roof.'];

const claimsIn = (...paragraphs: readonly string[]) =>
  denialsIn(analysed('ferry', 'A ferry hits a quay', paragraphs)).map(
    ({ claim }) => claim && textOf(claim.story.body, claim.span),
  );

test.each<[why: string, paragraphs: readonly string[], claim: string | undefined]>([
  ['the attributed sentence before it', [said, denied], said],
  ['the one that shares most with it, not the nearest', [said, other, denied], said],
  ['over a few sentences', [said, ...plain.slice(0, 3), denied], said],
])('a denial answers %s', (_, paragraphs, claim) => {
  expect(claimsIn(...paragraphs)).toEqual([claim]);
});

test.each<[why: string, paragraphs: readonly string[]]>([
  ['what was said long before', [said, ...plain, denied]],
  ['what was said only after it', [denied, said]],
  ['what nobody is credited with', ['The captain had followed every rule.', denied]],
  ['another denial', ['The crew denied that the captain had slept.', denied]],
])('a denial does not answer %s', (_, paragraphs) => {
  expect(claimsIn(...paragraphs).at(-1)).toBeUndefined();
});

test('where nobody denies there is no denial', () => {
  expect(claimsIn(said, other)).toEqual([]);
});
