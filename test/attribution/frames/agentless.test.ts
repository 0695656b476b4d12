import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const askedIn = (body: string): readonly (readonly [who: string | undefined, what: string])[] =>
  saidIn(body).map(({ who, what }) => [who, what]);

describe('who asked is not named', () => {
  test.each([
    [
      'in the passive',
      'Ann Lee was asked whether the bridge is safe.',
      [[undefined, 'whether the bridge is safe']],
    ],
    ['should NOT: what follows a clause of when', 'When Ann Lee was told, the mayor left.', []],
    ['should NOT: by whom somebody was asked', 'Asked by drivers, the mayor left.', []],
    ['should NOT: what is interrupted', 'A talk was ordered on the bridge, and it went on.', []],
    [
      'taken for something',
      'The bridge fell, and the town was portrayed as grim and old.',
      [[undefined, 'the town … as grim and old']],
    ],
    [
      'told in so many words',
      'Ann Lee had been told to “stick to her own job”.',
      [[undefined, 'to “stick to her own job”']],
    ],
    [
      'told, beside another passive',
      'Ann Lee was taken in and told that the bridge was safe.',
      [[undefined, 'the bridge was safe']],
    ],
    [
      'told, with no hearer behind it',
      'Ann Lee was arrested and told she would be charged.',
      [[undefined, 'she would be charged']],
    ],
    [
      'put to a witness',
      'It was put to her that she had been happy to leave.',
      [[undefined, 'she had been happy to leave']],
    ],
    [
      'should NOT: told within what another claims',
      'Ann Lee rejected a claim by the union that crews had been told to serve meals.',
      [['the union', 'crews had been told to serve meals']],
    ],
    ['should NOT: put to the test', 'It was put to the test in May.', []],
    ['told to a court', 'The court heard that the bridge is old.', [[undefined, 'the bridge is old']]],
    [
      'told to a committee',
      'The committee heard that the bridge is old.',
      [[undefined, 'the bridge is old']],
    ],
    ['told to councillors', 'The bridge is old, councillors heard.', [[undefined, 'The bridge is old']]],
    [
      'told to a jury, at the end',
      'The bridge had been closed twice, the jury heard.',
      [[undefined, 'The bridge had been closed twice']],
    ],
    [
      'before the answer',
      'Asked whether the bridge is safe, Ann Lee said: “It is safe and sound.”',
      [
        [undefined, 'whether the bridge is safe'],
        ['Ann Lee', '“It is safe and sound.”'],
      ],
    ],
    [
      'before an answer in one word',
      'Asked whether the bridge is safe, Ann Lee said no.',
      [
        [undefined, 'whether the bridge is safe'],
        ['Ann Lee', 'no'],
      ],
    ],
    [
      'before two answers in one word',
      'Asked whether the bridge is safe, 26% said yes and 58% said no.',
      [
        [undefined, 'whether the bridge is safe'],
        ['26%', 'yes'],
        ['58%', 'no'],
      ],
    ],
    [
      'about a question',
      'Asked about why it fell, Ann Lee said: “It is safe and sound.”',
      [
        [undefined, 'why it fell'],
        ['Ann Lee', '“It is safe and sound.”'],
      ],
    ],
    [
      'should NOT: about a topic, on a day',
      'Asked Tuesday about the bridge, Ann Lee said: “It is safe and sound.”',
      [['Ann Lee', '“It is safe and sound.”']],
    ],
    [
      'should NOT: about that',
      'Asked about that on the call, Ann Lee said: “It is safe and sound.”',
      [['Ann Lee', '“It is safe and sound.”']],
    ],
    [
      'should NOT: about a topic, though “that” follows in the answer',
      'Asked about the memo, Ann Lee said that the bridge was “safe and sound”.',
      [['Ann Lee', 'the bridge was “safe and sound”']],
    ],
    [
      'before who answers, behind what he was asked',
      'Asked by Bo Diaz if she understood, Ann Lee nodded and said, “It is safe and sound.”',
      [
        ['Bo Diaz', 'if she understood'],
        ['Ann Lee', '“It is safe and sound.”'],
      ],
    ],
    [
      'after the answer',
      '“It is safe and sound,” Ann Lee said when asked how old the bridge was.',
      [
        ['Ann Lee', '“It is safe and sound,”'],
        [undefined, 'how old the bridge was'],
      ],
    ],
    [
      'of whom it is said, not by whom',
      'Ann Lee was said to be “furious and tired” about the bridge.',
      [[undefined, 'to be “furious and tired” about the bridge']],
    ],
    [
      'before an answer without a name behind the colon',
      'Bo Diaz leads the council. Asked about the bridge in Ulm: “It is safe and sound.”',
      [],
    ],
    [
      'right before the words that ask',
      'Asked: “Is it safe and sound?”, Ann Lee left.',
      [[undefined, '“Is it safe and sound?”']],
    ],
    [
      'behind where it was asked',
      'Asked on the radio who would pay, Ann Lee smiled.',
      [[undefined, 'who would pay']],
    ],
    [
      'should NOT: a topic is no question',
      '“It is safe and sound,” Ann Lee said when asked about the state of the bridge.',
      [['Ann Lee', '“It is safe and sound,”']],
    ],
  ])('%s', (_, body, expected) => {
    expect(askedIn(body)).toEqual(expected);
  });
});

describe('who asked is named', () => {
  test.each([
    ['by an agent', 'Ann Lee was asked by the Courier whether the bridge is safe.', 'the Courier'],
    ['by a subject', 'Ann Lee, the mayor, asked whether the bridge is safe.', 'Ann Lee'],
    [
      'by a subject of “informed”, without a hearer',
      'The minister informed that the road is shut.',
      'The minister',
    ],
    ['by a subject of “reminded”, without a hearer', 'Ann Lee reminded that the road is shut.', 'Ann Lee'],
    ['by a subject of “assured”, without a hearer', 'Ann Lee assured that the road will open.', 'Ann Lee'],
    ['by a subject, of a hearer', 'Ann Lee came back and told drivers that the bridge is safe.', 'Ann Lee'],
    ['NOT by what somebody heard', 'Ann Lee heard that the bridge will close.', undefined],
    ['NOT by the belief of nobody', 'The bridge is expected to close in May.', undefined],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).map((each) => each.who)).toEqual(who === undefined ? [] : [who]);
  });
});
