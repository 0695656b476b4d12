import { expect, it } from 'vitest';
import { pointingBack } from '../../../src/answer/denials/points-back.ts';

it.each([
  'Ola Brink denied that.',
  'Ola Brink denied that, saying nobody had called.',
  'The firm denied that and said it had paid.',
  'She denied it on Monday.',
  'The board disputed this.',
  "The ministry disputed the union's latest figures.",
  'Brink has repeatedly denied the allegations.',
  'She rejected this claim.',
  'Brink said that was untrue.',
  '“That is simply not true,” Brink said.',
  'Brink called it a lie.',
  'Brink dismissed the report as a fabrication.',
  'Brink called that “nonsense”.',
  'The firm insisted it had not.',
  'But Brink denied it.',
])('points back: %s', (text) => {
  expect(pointingBack(text)).toBeDefined();
});

it.each([
  'Brink denied that the pipes were old.',
  'Brink denied it had been warned.',
  'Brink denied the claim that the pipes were old.',
  'Brink rejected suggestions that he had lied.',
  'The firm did not deny that.',
  'He would neither confirm nor deny it.',
  'She was denied that report.',
  'The guards denied it entry.',
  'The bridge is unsafe, although the city denies it.',
  'Vail said the bridge was unsafe, but the city denied it.',
  'Brink said it was wrong to close the mill.',
  'Brink called the plan a mistake.',
  'The firm insisted it had not been warned.',
])('should NOT point back: %s', (text) => {
  expect(pointingBack(text)).toBeUndefined();
});
