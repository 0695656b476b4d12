import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  ['who was told', '“It is late,” Mary Lee told Ann Roe. “It is not,” she replied.', ['Mary Lee', 'Ann Roe']],
  [
    'who was asked',
    'Mary Lee asked Ann Roe if it was late. “It is not,” she answered.',
    ['Mary Lee', 'Ann Roe'],
  ],
  [
    'who was asked a question',
    '“Is it late?” Mary Lee asked Ann Roe. “No,” she said.',
    ['Mary Lee', 'Ann Roe'],
  ],
  ['who was asked if', 'Mary Lee asked Ann Roe if it was late. “No,” she said.', ['Mary Lee', 'Ann Roe']],
  [
    'should NOT: who was asked in a clause of what is told',
    'It began, Mary Lee said, on a day when a man asked Ann Roe why it was late. “I left,” she said.',
    ['Mary Lee', 'Mary Lee'],
  ],
  [
    'should NOT: who asks for something',
    'Mary Lee asked Ann Roe to leave. “It is late,” she said.',
    ['Mary Lee', 'Mary Lee'],
  ],
  [
    'should NOT: who goes on',
    '“It is late,” Mary Lee told Ann Roe. “It is very late,” she added.',
    ['Mary Lee', 'Mary Lee'],
  ],
  [
    'should NOT: of the other sex',
    '“It is late,” Mary Lee told Tom Roe. “It is very late,” she replied.',
    ['Mary Lee', 'Mary Lee'],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
