import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('who the subject of a cue is', () => {
  test.each([
    ['a quantity beside a base form', '26 percent say the bridge should close.', '26 percent'],
    ['a share', 'On the economy, 42% say the bridge should close.', '42%'],
    ['a ratio with its hedge', 'More than six in 10 said the bridge should close.', 'More than six in 10'],
    ['all', 'All agreed that the bridge should close.', 'All'],
    ['a noun like a verb', 'The state reported that the bridge is old.', 'The state'],
    ['over an adverbial', 'Ferry companies, for instance, argue that the bridge is old.', 'Ferry companies'],
    ['half of them', 'Nearly half said the bridge should close.', 'Nearly half'],
    ['companies', 'Ferry companies say the bridge should close.', 'Ferry companies'],
    ['over “since”', 'She has since said that the bridge should close.', 'She'],
    ['a contraction', 'He’s suggesting that the bridge will close.', 'He'],
    [
      'a verb joined to one that reports nothing',
      'Ann Lee runs the ferry and says the bridge should close.',
      'Ann Lee',
    ],
    ['“but” after one that reports nothing', 'Ann Lee likes it, but says the bridge is old.', 'Ann Lee'],
    [
      'a clause between subject and verb',
      'A court document filed on Monday says the bridge is unsafe.',
      'A court document',
    ],
    [
      'over a noun without an article',
      'Three people with direct knowledge of the talks said the bridge will close.',
      'Three people',
    ],
    [
      'the clause that “after” opens',
      'The files came to light after a former clerk, Bo Diaz, told the newspaper Courier that the bridge is old.',
      'a former clerk',
    ],
    ['what went on', 'Ann Lee went on to say that the bridge will close.', 'Ann Lee'],
    ['the agent of a participle', 'The bridge will close, as reported by the Courier.', 'the Courier'],
    [
      'described before it is named',
      'The bridge will close, according to early, unofficial counts by Yonhap.',
      'Yonhap',
    ],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });

  test.each([
    ['the report before', '“It is old,” Ann Lee said before adding that it is safe.', ['Ann Lee', 'Ann Lee']],
    [
      'the main clause, after a subordinate one',
      'The council said it would not comment while the inquiry was going on, but added that the road was safe.',
      ['The council', 'The council'],
    ],
    ['a headline', 'Ann Lee Announces Plans For A New Bridge', ['Ann Lee']],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual(who);
  });
});

describe('what is no cue', () => {
  test.each([
    ['a noun after a number', 'The council lost 10 report pages.'],
    ['a noun after an owner', 'Ann Lee’s claim was old.'],
    ['what is wished', 'Ann Lee wants to say that the bridge will close.'],
    ['what is likely', 'Ann Lee is likely to argue that the bridge will close.'],
    ['a noun after “to”', 'It led to report after report.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
