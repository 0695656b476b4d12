import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['Sen. Ann Lee met Gov. Tom Lee. Sen. Lee said no. Gov. Lee said yes.', ['Ann Lee', 'Tom Lee']],
  ['Senator Ann Lee met Governor Tom Lee. Sen. Lee said no.', ['Ann Lee']],
  ['Dr Ann Lee met Professor Bo Lee. Dr Lee said no. Professor Lee said yes.', ['Ann Lee', 'Bo Lee']],
  ['PC Ann Lee and Sgt Tom Lee ran. PC Lee said no. Sgt Lee said yes.', ['Ann Lee', 'Tom Lee']],
  ['Ann Lee met Tom Lee. Ms Lee said no. Mr Lee said yes.', ['Ann Lee', 'Tom Lee']],
  // A title that nobody bears tells nothing.
  ['Ann Lee met Tom Lee. Sgt Lee said no.', ['Tom Lee']],
])('of one surname whoever bears the title: %s', (body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
