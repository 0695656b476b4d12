import { expect, test } from 'vitest';
import { textOf } from '../../../../src/story/span.ts';
import { analysisOf } from '../../../answer/story.ts';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['what somebody is', 'Ann Lee is a nurse in Ulm. “It is late,” the nurse said.', 'Ann Lee'],
  [
    'what somebody is there',
    'Ann Lee chairs it. Bo Diaz is its treasurer. “No,” the treasurer said.',
    'Bo Diaz',
  ],
  ['what somebody is now', 'Ann Lee is now the mayor. “It is late,” the mayor said.', 'Ann Lee'],
  ['each of two', 'Ann Lee is a nurse and Bo Diaz is a baker. “It is late,” the baker said.', 'Bo Diaz'],
  ['what somebody works as', 'Ann Lee works as a nurse. “It is late,” the nurse said.', 'Ann Lee'],
  ['what somebody became', 'Ann Lee became mayor of Ulm. “It is late,” the mayor said.', 'Ann Lee'],
  ['what somebody was made', 'Ann Lee was elected as mayor. “It is late,” the mayor said.', 'Ann Lee'],
  ['an office of two words', 'Ann Lee was named chief executive. “No,” the chief executive said.', 'Ann Lee'],
  ['should NOT: who is not', 'Ann Lee is not a nurse. “It is late,” the nurse said.', undefined],
  ['should NOT: of two alike', 'Ann Lee is a nurse and Bo Diaz is a nurse. “No,” the nurse said.', undefined],
  [
    'should NOT: in a quotation',
    '“It rained. Ann Lee is a nurse in Ulm,” one said. “It is late,” the nurse said.',
    undefined,
  ],
  ['should NOT: no nurse', 'Ann Lee is no nurse. “It is late,” the nurse said.', undefined],
  ['should NOT: whose kin', 'Ann Lee is the mayor’s sister. “It is late,” the mayor said.', undefined],
  ['should NOT: a better one', 'Ann Lee is a better nurse than I. “It is late,” the nurse said.', undefined],
])('%s', (_, body, name) => {
  expect(sourcesIn(body).at(-1)).toBe(name);
});

test.each([
  ['Ann Lee is a nurse in Ulm. Lee said it was late.', 'a nurse'],
  ['Ann Lee was elected mayor of Ulm in May. Lee said it was late.', 'mayor of Ulm'],
  ['Ann Lee became the victim of a theft. Lee said it was late.', undefined],
  ['Air Lumo is the country’s largest airline. Air Lumo said it was late.', undefined],
  ['Ann Lee was a nurse. Lee said it was late.', undefined],
  ['Ann Lee is the leader among the young. Lee said it was late.', undefined],
  ['Ann Lee is the author of “Tides”. Lee said it was late.', undefined],
])('the role that a sentence tells: %s', (body, role) => {
  const { attributions, story } = analysisOf(body);
  const [told] = attributions.map(({ source }) => source?.role && textOf(story.body, source.role));
  expect(told).toBe(role);
});
