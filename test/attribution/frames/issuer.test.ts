import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../reading-of-text.ts';

const nameIn = (body: string): string | undefined => attributionsIn(body).at(-1)?.source?.name;

describe('who issues what speaks', () => {
  test.each([
    ['a statement', 'The Ulm Embassy issued a statement saying that it is old.', 'Ulm Embassy'],
    ['a note that warns', 'Ulm Bank sent a warning note to drivers saying: “It is old.”', 'Ulm Bank'],
    ['put out', 'The Ulm Embassy put out a statement saying that it is old.', 'Ulm Embassy'],
    ['read out', 'Ann Lee, the clerk, read out a note at the door demanding that it close.', 'Ann Lee'],
    ['should NOT: only read', 'Ann Lee read a statement saying that it is old.', undefined],
    ['fired back', 'Mayor Bo Diaz fired back a response saying he would not go.', 'Bo Diaz'],
    [
      'what another made',
      'Ann Lee read a statement Bo Diaz issued on Monday saying that it is old.',
      'Bo Diaz',
    ],
    ['what another made, with “that”', 'Ann Lee read remarks that Bo Diaz made saying it is old.', 'Bo Diaz'],
    [
      'what a body sent whom',
      'Ann Lee read a letter the Ulm Bank sent the council saying it is old.',
      'Ulm Bank',
    ],
    ['should NOT: made of a thing', 'Ann Lee left the room Bo Diaz made ready saying it is old.', 'Ann Lee'],
    [
      'should NOT: put out by another',
      'The Ulm Embassy was put out by a letter from Ann Lee saying that it is old.',
      'Ann Lee',
    ],
    ['forced to', 'Mayor Bo Diaz felt compelled to issue a memo telling drivers to wait.', 'Bo Diaz'],
    [
      'should NOT: passed on',
      'The Ulm Embassy released a letter from Ann Lee saying that it is old.',
      'Ann Lee',
    ],
  ])('%s', (_, body, name) => {
    expect(nameIn(body)).toBe(name);
  });
});

describe('how somebody stands in a poll', () => {
  test.each([
    ['leading', 'A new poll shows Ann Lee leading by six points.', 'Ann Lee leading by six points'],
    ['up', 'A new poll shows Ann Lee up by six points.', 'Ann Lee up by six points'],
    [
      'with a share',
      'The survey showed Ann Lee with 49 percent of the vote.',
      'Ann Lee with 49 percent of the vote',
    ],
  ])('%s', (_, body, what) => {
    const [said] = attributionsIn(body);
    expect(said && body.slice(said.content[0].start, said.content[0].end)).toBe(what);
  });
});
