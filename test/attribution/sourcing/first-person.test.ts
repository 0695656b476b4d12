import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('who goes on in the first person', () => {
  test.each([
    ['Bo Diaz, who runs a bakery in Ulm, has lost half of his trade. “I had to close it.”', 'Bo Diaz'],
    ['For Bo Diaz, a baker, the closure came too soon. “We had to close it.”', 'Bo Diaz'],
    ['Not everyone agrees. Bo Diaz runs a bakery in Ulm. “It has cost me all I had.”', 'Bo Diaz'],
  ])('%s', (body, who) => {
    expect(saidIn(body)).toMatchObject([{ type: 'direct', who, cue: undefined }]);
  });

  test.each([
    ['two people', 'Bo Diaz lives by the river with Ann Lee. “I had to close it.”'],
    ['what somebody reads', 'Bo Diaz received a letter from the bank. “We are sorry for the delay.”'],
    ['nobody', 'The bridge fell in May. “I had to close it.”'],
    ['words that might be a sign’s', 'Bo Diaz runs a bakery in Ulm. “No bread today.”'],
    ['a paragraph further on', 'Bo Diaz runs a bakery in Ulm.\n\n“I would walk a mile.”\n\nThe song is old.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
