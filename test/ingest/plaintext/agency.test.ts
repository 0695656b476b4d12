import { expect, test } from 'vitest';
import { agencyOf } from '../../../src/ingest/plaintext/agency.ts';

test.each([
  ['a place and an agency', 'LONDON (Reuters) - The bank said', 'Reuters'],
  ['with its country', 'KYIV, Ukraine (AP) — The bank said', 'AP'],
  ['with a day', 'WASHINGTON, March 3 (AFP) -- The bank said', 'AFP'],
])('%s', (_, body, agency) => {
  expect(agencyOf(body)).toBe(agency);
});

test.each([
  ['no dash', 'LONDON (Reuters) The bank said'],
  ['a place without an agency', 'LONDON — The bank said'],
  ['an acronym in a sentence', 'The Bank (ECB) - the largest - said'],
  ['a party', 'Ann Lee (Labour) - who left - said'],
])('not %s', (_, body) => {
  expect(agencyOf(body)).toBeUndefined();
});
