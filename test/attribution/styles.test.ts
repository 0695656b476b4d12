import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn, wordsOf } from './reading-of-text.ts';

test.each(['Noted chef Ann Lee spoke in Ulm.', 'Acknowledged expert Bo Diaz spoke in Ulm.'])(
  'should NOT: %s, where the word describes somebody',
  (body) => {
    expect(saidIn(body)).toEqual([]);
  },
);

describe('other styles than an American newspaper’s', () => {
  test.each([
    [
      'British single marks',
      '‘We will not wait,’ said Ann Lee. ‘The workers’ rights come first.’',
      'Ann Lee',
      '‘We will not wait,’ … ‘The workers’ rights come first.’',
    ],
    [
      'a transcript',
      'LEE: The government pays for the whole bridge.',
      'LEE',
      'The government pays for the whole bridge',
    ],
    ['a name and a colon', 'Dahl: “Nobody told us about it.”', 'Dahl', '“Nobody told us about it.”'],
    [
      'a verb with a capital before who speaks',
      'It rained. Added Ann Lee: “We are tired.”',
      'Ann Lee',
      '“We are tired.”',
    ],
    [
      'the same over a paragraph',
      'Replied Ann Lee:\n\n“We are tired of it all.”',
      'Ann Lee',
      '“We are tired of it all.”',
    ],
    [
      'who speaks last, though somebody was asked before',
      'The firms are asked to pay, but few are “happy to do so,” Ann Lee said.',
      'Ann Lee',
      'The firms are asked to pay, but few are “happy to do so,”',
    ],
    [
      'a former office',
      '“We are tired of it all,” said former Sen. Ann Lee.',
      'former Sen. Ann Lee',
      '“We are tired of it all,”',
    ],
    [
      'a description without an article',
      '“We are tired of it all,” said master of ceremonies Ann Lee.',
      'Ann Lee',
      '“We are tired of it all,”',
    ],
    [
      'what the speaker does between two pieces',
      '“I think,” Ann Lee said, pausing, “that we are tired.”',
      'Ann Lee',
      '“I think,” … “that we are tired.”',
    ],
    ['a headline', 'Lee Says Bridge Will Close.', 'Lee', 'Bridge Will Close'],
    [
      'a digest’s item with who wrote it',
      'NOW SHUT — “A Bridge Too Old,” by the Courier’s Ann Lee: “The bridge was shut on Monday after a crack was found.”',
      'the Courier’s Ann Lee',
      '“The bridge was shut on Monday after a crack was found.”',
    ],
    [
      'a digest’s item by two',
      'What that means for the bridge - More from Lee and Diaz: “The bridge carries more than it did.”',
      'Lee and Diaz',
      '“The bridge carries more than it did.”',
    ],
    [
      'words that could have come from another',
      'On Monday Bo Diaz responded with a line that could have come from Ann Lee herself: “The bridge carries more than it did.”',
      'Bo Diaz',
      '“The bridge carries more than it did.”',
    ],
    [
      'two names behind a dash',
      'BRIDGE SHUT - Ann Lee and Bo Diaz: “The bridge carries more than it did.”',
      'Ann Lee and Bo Diaz',
      '“The bridge carries more than it did.”',
    ],
    [
      'a digest’s item with its paper behind it',
      'HOW A TOWN LOST ITS BRIDGE “The river took the road and then the bridge.” [Dorton Courier.]',
      'Dorton Courier',
      '“The river took the road and then the bridge.”',
    ],
    [
      'should NOT: the paper behind what somebody else says',
      'Mayor Ann Lee said the bridge is in “serious trouble.” [Dorton Courier.]',
      'Mayor Ann Lee',
      'the bridge is in “serious trouble.”',
    ],
    [
      'should NOT: what an editor puts in',
      '“The bridge is safe.” [Laughter.] “It is,” Ann Lee said.',
      'Ann Lee',
      '“It is,”',
    ],
    [
      'signed below',
      '“The bridge was the pride of our town.” — Ann Lee',
      'Ann Lee',
      '“The bridge was the pride of our town.”',
    ],
    [
      'signed on the line below, with a place',
      '“Too narrow for two buses.”\nBo Dahl, 45, Harlow',
      'Bo Dahl',
      '“Too narrow for two buses.”',
    ],
    [
      'a counted description',
      'The bridge will close, according to one councillor.',
      'one councillor',
      'The bridge will close',
    ],
    [
      'a phrase as source',
      'A spokesman for the Department of Health said the bridge will close.',
      'A spokesman for the Department of Health',
      'the bridge will close',
    ],
    [
      'an agency’s dateline without a dash',
      'ULM, March 3 (UPI) The bridge has been closed, police said.',
      'police',
      'The bridge has been closed',
    ],
    [
      'a document that tells, in Indian English',
      'As per the charge sheet, the builder had used old steel.',
      'the charge sheet',
      'the builder had used old steel',
    ],
    [
      'a report of the police, not what they report',
      'According to the police report, the builder had used old steel.',
      'the police report',
      'the builder had used old steel',
    ],
    [
      'people at a place, who report',
      'Partners on the ground report that two schools have closed.',
      'Partners',
      'two schools have closed',
    ],
    [
      'a body whose name ends like an auxiliary',
      'Generation Let points out that rents rose in May.',
      'Generation Let',
      'rents rose in May',
    ],
    [
      'who tells, behind “per”',
      'The firm has left Ulm, per the Courier.',
      'the Courier',
      'The firm has left Ulm',
    ],
    [
      'a role of bare nouns before a name',
      '“He drew everyone,” said head of year Ann Lee.',
      'Ann Lee',
      '“He drew everyone,”',
    ],
    [
      'a trade that no list has, at a place',
      '“He drew everyone,” said Dorton wheeltapper Ann Lee.',
      'Ann Lee',
      '“He drew everyone,”',
    ],
    [
      'a trade',
      '“He drew everyone,” said Dorton harbourmaster Ann Lee.',
      'Dorton harbourmaster Ann Lee',
      '“He drew everyone,”',
    ],
    [
      'whose view it is',
      'In her view, the road had been shut too late.',
      'her',
      'the road had been shut too late',
    ],
    ['one of many', 'One old hand remarked that the road was shut.', 'One old hand', 'the road was shut'],
    [
      'one who remarked it to us',
      'In Ulm, as one old hand remarked to me in the hall, there is no bridge.',
      'one old hand',
      'In Ulm … there is no bridge',
    ],
    [
      'an office between the quotation and a name',
      '“It is a road without cars,” its housing lead, Ann Lee, told the Post.',
      'Ann Lee',
      '“It is a road without cars,”',
    ],
  ])('%s', (_, body, who, what) => {
    expect(saidIn(body)).toMatchObject([{ who, what }]);
  });
});

describe('what is told, and no more', () => {
  test.each([
    [
      'an opening beside a quotation over two paragraphs',
      'After the match, Ann Lee, the coach, said, "We have learned a lot.\n\nIt was a long day."',
      [['Ann Lee', '"We have learned a lot. … It was a long day."']],
    ],
    [
      'a relative clause, not what it hangs on',
      'They turn away boats which, according to Yonhap, the council and the union have both criticised.',
      [['Yonhap', 'the council and the union have both criticised']],
    ],
    [
      'what follows without a comma',
      'According to the council over 340 drivers have left the town.',
      [['the council', 'over 340 drivers have left the town']],
    ],
    [
      'nothing before a semicolon',
      'Police put the crowd at 400; organisers said 500 had come.',
      [
        ['Police', 'the crowd at 400'],
        ['organisers', '500 had come'],
      ],
    ],
    [
      'not who the speaker is',
      'The bridge is unsafe, said Ann Lee, a driver who crosses it daily.',
      [['Ann Lee', 'The bridge is unsafe']],
    ],
    [
      'not when it was said',
      'The bridge is unsafe, the council declared, two days after the fire.',
      [['the council', 'The bridge is unsafe']],
    ],
    [
      'not who hears it',
      'The bridge is unsafe, drivers told me this week.',
      [['drivers', 'The bridge is unsafe']],
    ],
    [
      'after who hears it',
      'Ann Lee told me they believed the bridge was safe.',
      [['Ann Lee', 'they believed the bridge was safe']],
    ],
    [
      'what a described speaker said last week',
      'The bridge is unsafe, frontman Ann Lee said last week.',
      [['Ann Lee', 'The bridge is unsafe']],
    ],
    [
      'what a described speaker said as he left',
      'The bridge is unsafe, frontman Ann Lee told reporters as he left.',
      [['Ann Lee', 'The bridge is unsafe']],
    ],
    [
      'around a described speaker',
      'About 60 drivers, frontman Ann Lee said on Monday, were in the hall.',
      [['Ann Lee', 'About 60 drivers … were in the hall']],
    ],
    [
      'whom and what it was reported of',
      'The driver was reported to be hurt.',
      [[undefined, 'The driver … to be hurt']],
    ],
    [
      'around two speakers',
      'The source of the trouble, drivers and guards say, is the bank.',
      [['drivers and guards', 'The source of the trouble … is the bank']],
    ],
    [
      'what was confirmed to somebody',
      'Ann Lee confirmed to Reuters the sale of the bridge.',
      [['Ann Lee', 'the sale of the bridge']],
    ],
    [
      'what a longer phrase of hearers was asked',
      'Ann Lee asked the drivers of the town if they would wait.',
      [['Ann Lee', 'if they would wait']],
    ],
    [
      'a name in -ly, not how it was said',
      'Ann Lee blamed Italy for the delay.',
      [['Ann Lee', 'Italy for the delay']],
    ],
    [
      'what was said where somebody stood',
      'People inside said smoke filled the hall.',
      [['People', 'smoke filled the hall']],
    ],
    [
      'what a firm said that somebody works for',
      'The company he worked for said drivers were paid on time.',
      [['The company', 'drivers were paid on time']],
    ],
    [
      'a memo with a mark on it, which warns somebody',
      'A memo marked “secret” warned the board that the pumps would fail.',
      [['A memo', 'the pumps would fail']],
    ],
    ['an answer that goes on', 'Ann Lee said no driver was hurt.', [['Ann Lee', 'no driver was hurt']]],
    [
      'a share in two words, and of whom',
      '71 per cent of those who voted said that the pool should stay open.',
      [['71 per cent', 'the pool should stay open']],
    ],
    [
      'a share behind where it was asked',
      'In a poll on our website 71 per cent of drivers said the bridge is old.',
      [['71 per cent of drivers', 'the bridge is old']],
    ],
    [
      'a share that is described',
      'A mere 9 percent say the bridge is old.',
      [['A mere 9 percent', 'the bridge is old']],
    ],
    ['a small share', 'One in 10 said the bridge should close.', [['One in 10', 'the bridge should close']]],
    [
      'how somebody puts it, behind “but”',
      'But as my mother put it, the bridge is old.',
      [['my mother', 'the bridge is old']],
    ],
    [
      'a quotation behind a semicolon',
      'When he did, he wept on the bridge; “I had forgotten the light,” he explained.',
      [['he', '“I had forgotten the light,”']],
    ],
    [
      'two who are quoted in one sentence',
      '“It is late,” said Ann Lee, and “it is early,” said Bo Diaz.',
      [
        ['Ann Lee', '“It is late,”'],
        ['Bo Diaz', '“it is early,”'],
      ],
    ],
    ['the desk’s own words', 'Correction: The bridge will close on May 4, not May 14.', []],
  ])('%s', (_, body, expected) => {
    expect(saidIn(body).map(({ who, what }) => [who, what])).toEqual(expected);
  });
});

describe('several at once', () => {
  test.each([
    ['before the cue', 'Carla Diaz and Evan Brook said the bridge was unsafe.', 'Carla Diaz and Evan Brook'],
    [
      'after the cue',
      '“The bridge was unsafe all along,” said Carla Diaz and Evan Brook.',
      'Carla Diaz and Evan Brook',
    ],
  ])('%s', (_, body, name) => {
    const [found] = attributionsIn(body);
    expect(found?.source?.name).toBe(name);
    expect(wordsOf(body, found?.source)).toBe(name);
  });

  test('an object joined to a subject is not its partner', () => {
    const body = 'Carla Diaz met Evan Brook and Ann Lee said the bridge was unsafe.';
    expect(attributionsIn(body)[0]?.source?.name).toBe('Ann Lee');
  });
});
