import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('whom “who” stands for', () => {
  test.each([
    ['over whom somebody is set against', 'It was Ann Lee, not Bo Diaz, who said it was late.', 'Ann Lee'],
    ['the same with “rather”', 'It is Ann Lee rather than Bo Diaz who says it is late.', 'Ann Lee'],
    [
      'over a place that is known by no list',
      'Bo Diaz, the leader in North-Rhine Vale, who said that the bridge is old, left.',
      'the leader',
    ],
    [
      'over a university',
      'They met Bo Diaz, a professor at the University of Ulm at Vale who said that the bridge is old.',
      'a professor at the University of Ulm at Vale',
    ],
    [
      'over several places',
      'She helped the drivers in Ulm, Vale and Dorton who demanded that the bridge close.',
      'the drivers',
    ],
    [
      'over a council',
      'It angered Bo Diaz, the leader of the council, who said it was late.',
      'the leader of the council',
    ],
    [
      'over a school',
      'It angered a teacher at the school in Ulm, who said it was late.',
      'a teacher at the school',
    ],
    [
      'over where he is based',
      'It angered Bo Diaz, head of the Lake Society, based in London, who said it was late.',
      'Bo Diaz',
    ],
    ['should NOT: over a council alone', 'It angered the council, who said it was late.', 'the council'],
    [
      'over a whole',
      'The plan will please Democrats across the country, who said that it helps.',
      'Democrats',
    ],
    ['over a hill', 'The plan will please Democrats on Capitol Hill, who said that it helps.', 'Democrats'],
    [
      'over letters in brackets',
      'He met the Ulm Rail Union (URU), which said that it is old.',
      'the Ulm Rail Union',
    ],
    ['over an age', 'She met Bo Diaz, 41, who said that the bridge is old.', 'Bo Diaz'],
    ['behind a dash', 'Ann Lee – who said that the bridge is old – left.', 'Ann Lee'],
    ['in brackets', 'Ann Lee (who said that the bridge is old) left.', 'Ann Lee'],
    [
      'over an aside between dashes',
      'Drivers – like Ann Lee – who say that the bridge is old left.',
      'Drivers',
    ],
    [
      'over a trade that no mention holds',
      'They met Bo Diaz (D-Tex.), a gynecologist from Vale, Texas, who said that the bridge is old.',
      'Bo Diaz',
    ],
    [
      'over the name of a body beside its noun',
      'They met Bo Diaz, a scholar at the think tank Vale Enterprise Institute who said that the bridge is old.',
      'Bo Diaz',
    ],
    [
      'should NOT: a name behind whose comma nothing describes',
      'They met Bo Diaz, and in Ulm rose those who said that the bridge is old.',
      'those who',
    ],
    [
      'should NOT: a person beside a person',
      'She met a friend of Bo Diaz, who said that the bridge is old.',
      'Bo Diaz',
    ],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).map((one) => one.who)).toEqual([who]);
  });
});
