import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

const whoSaidWhat = (body: string): readonly (readonly [string | undefined, string])[] =>
  saidIn(body).map(({ who, what }) => [who, what]);

describe('a report that holds what another report quotes', () => {
  test('stands beside it', () => {
    expect(
      whoSaidWhat(
        'According to the lawsuit, Diaz told the drivers that they were “a waste of money” in May.',
      ),
    ).toEqual([
      ['the lawsuit', 'Diaz told the drivers that they were “a waste of money” in May'],
      ['Diaz', 'they were “a waste of money” in May'],
    ]);
  });

  test.each([
    [
      'where it follows what it tells of',
      '“It is gone for good,” said the company, Reuters reported.',
      'the company',
      '“It is gone for good,”',
    ],
    [
      'of the words before a clause that it reports',
      'Ann Lee told reporters that Carlos Diaz had said “it is over.”',
      'Ann Lee',
      'Carlos Diaz had said “it is over.”',
    ],
  ])('NOT %s', (_, body, who, what) => {
    expect(whoSaidWhat(body)).toEqual([[who, what]]);
  });
});

describe('a participle behind a quoted term', () => {
  test.each([
    [
      'tells the clause besides',
      'Ann Lee dropped her “old plan,” saying that it was dear.',
      ['“old plan,”', 'it was dear'],
    ],
    [
      'tells what somebody promises besides',
      'Ann Lee talked up her “old plan,” promising to mend it.',
      ['“old plan,”', 'to mend it'],
    ],
    ['should NOT tell a thing', 'Ann Lee sold her “old plan,” telling the story of it.', ['“old plan,”']],
  ])('%s', (_, body, whole) => {
    expect(saidIn(body).map(({ what }) => what)).toEqual(whole);
  });
});

describe('a report within brackets or dashes', () => {
  test.each([
    [
      'tells what the bracket holds',
      'Many drivers (46 percent, according to the union) use the bridge.',
      '46 percent',
    ],
    [
      'tells what stands between the dashes',
      'The bridge – it is from 1930, Ann Lee said – fell on Monday.',
      'it is from 1930',
    ],
    [
      'should NOT, behind a bracket that is closed',
      'The bridge (from 1930) was shut, Ann Lee said (again).',
      'The bridge (from 1930) was shut',
    ],
    [
      'should NOT, behind two dashes',
      'The bridge – the oldest – was shut, Ann Lee said – and left.',
      'The bridge – the oldest – was shut',
    ],
  ])('%s', (_, body, what) => {
    expect(saidIn(body).map((said) => said.what)).toEqual([what]);
  });
});

describe('a participle joined to another', () => {
  test('is of the same speaker, whoever does what is said', () => {
    expect(
      saidIn('Ann Lee wrote a note saying she would not favour the plan and suggesting that it be dropped.'),
    ).toMatchObject([
      { who: 'Ann Lee', what: 'she would not favour the plan' },
      { who: 'Ann Lee', what: 'it be dropped' },
    ]);
  });
});

describe('a report that stands within a clause', () => {
  test.each([
    [
      'told with what shows it',
      'The documents indicate, she said in a telephone interview, that “the office hid it.”',
      'The documents indicate … “the office hid it.”',
    ],
    [
      'with no mark',
      'Papers show, Ann Lee said, that the firm hid it.',
      'Papers show … that the firm hid it',
    ],
  ])('%s', (_, body, whole) => {
    expect(saidIn(body).map(({ what }) => what)).toEqual([whole]);
  });
});

describe('what the same speaker adds', () => {
  test.each([
    [
      'behind a quotation',
      'On the stage in Ulm, Ann Lee said that there is “only one bridge,” adding that it is why Bo Diaz “left town.”',
      ['there is “only one bridge,”', 'it is why Bo Diaz “left town.”'],
    ],
    [
      'past a verb of what was said',
      'In a talk on Monday, Ann Lee said holding the vote could be “hard,” adding, “It is late.”',
      ['holding the vote could be “hard,”', '“It is late.”'],
    ],
    [
      'behind a verb that it is joined to',
      'Ann Lee called the bridge “a ruin” and said the town was “broke.”',
      ['the bridge “a ruin”', 'the town was “broke.”'],
    ],
  ])('is a report of its own %s', (_, body, what) => {
    expect(whoSaidWhat(body)).toEqual(what.map((one) => ['Ann Lee', one]));
  });

  test('is a report of its own behind a paragraph of the story', () => {
    const body = [
      'Lions coach Ann Lee praised the players.',
      '“It was a good battle, we spoke about that, just trying to lift the team.',
      '“We played at their pace and we came out better in the second half.”',
      'Coach Lee shared the message of the day.',
      '“It was about the ball, and we were on the back foot.”',
    ].join('\n\n');
    expect(whoSaidWhat(body).slice(-2)).toEqual([
      [
        'Lions coach Ann Lee',
        '“It was a good battle, we spoke about that, just trying to lift the team. … “We played at their pace and we came out better in the second half.”',
      ],
      ['Lions coach Ann Lee', '“It was about the ball, and we were on the back foot.”'],
    ]);
  });

  test('should NOT: a quotation that its cue interrupts is one', () => {
    expect(whoSaidWhat('“It is old,” Ann Lee said. “It is late.”')).toEqual([
      ['Ann Lee', '“It is old,” … “It is late.”'],
    ]);
  });

  test('should NOT: what is said without quotation stays a report of its own', () => {
    expect(whoSaidWhat('Ann Lee said the bridge is old, adding that it is late.')).toEqual([
      ['Ann Lee', 'the bridge is old'],
      ['Ann Lee', 'it is late'],
    ]);
  });
});

describe('what is said beside a question or a colon', () => {
  test.each([
    [
      'a demand holds what it asks others to propose',
      'A bridge group is demanding that the councillors propose steps that would make it safe.',
      [['A bridge group', 'the councillors propose steps that would make it safe']],
    ],
    [
      'what is agreed holds a question that is asked in it',
      'Ann Lee agreed that she was not in the room when asked who should pay.',
      [['Ann Lee', 'she was not in the room when asked who should pay']],
    ],
    [
      'should NOT, of a noun that is a verb as well',
      '90. The number of deleted Lee emails that Bo Diaz asked the paper to find.',
      [['Bo Diaz', 'the paper to find']],
    ],
    [
      'the question stays the asker’s',
      'When Ann Lee was asked whether it was safe, she said, “It is old.”',
      [
        [undefined, 'whether it was safe'],
        ['she', '“It is old.”'],
      ],
    ],
    [
      'an “as” that ties the report is no part of it',
      'And, as Ann Lee said, the bridge is old.',
      [['Ann Lee', 'the bridge is old']],
    ],
    [
      'a lead before a colon stays the story’s',
      'Her last word: “It is old,” Ann Lee said.',
      [['Ann Lee', '“It is old,”']],
    ],
    [
      'a sentence after whom and when stands alone',
      'Ann Lee told the Courier on Monday, “It is old,” adding that “nobody” will miss it.',
      [
        ['Ann Lee', '“It is old,”'],
        ['Ann Lee', '“nobody” will miss it'],
      ],
    ],
    [
      'what leads to a quotation stays the story’s',
      'Ann Lee was blunt: “It is old,” she said.',
      [['she', '“It is old,”']],
    ],
    [
      'should NOT, of a sentence that goes on with “I”',
      'Sooner or later, “I think it will close,” Ann Lee said.',
      [['Ann Lee', 'Sooner or later, “I think it will close,”']],
    ],
    [
      'a cry stands alone',
      'Ann Lee yelled “You lie!” at the mayor during the vote.',
      [['Ann Lee', '“You lie!”']],
    ],
    [
      'what goes on behind whom it is told to',
      '“It is old,” Ann Lee told her crew over the radio, “and we will not go.”',
      [['Ann Lee', '“It is old,” … “and we will not go.”']],
    ],
    [
      'should NOT, of a clause that holds a quotation',
      '“It is old,” Ann Lee said, and her crew was “not sure.”',
      [['Ann Lee', '“It is old,” … and her crew was “not sure.”']],
    ],
    [
      'a source close to somebody',
      'The bridge will close, a source close to him said.',
      [['a source', 'The bridge will close']],
    ],
  ])('%s', (_, body, expected) => {
    expect(whoSaidWhat(body)).toEqual(expected);
  });
});

describe('what opens the sentence of a quotation', () => {
  test.each([
    [
      'is one with it where the report interrupts it',
      'For many voters, Ann Lee said, the bridge had become “a symbol of waste.”',
      'For many voters … the bridge had become “a symbol of waste.”',
    ],
    ['is NOT said where it tells when', 'On Monday, Ann Lee said “it is over.”', '“it is over.”'],
  ])('%s', (_, body, what) => {
    expect(whoSaidWhat(body)).toEqual([['Ann Lee', what]]);
  });

  test('is NOT one with it where a stop parts them', () => {
    expect(whoSaidWhat('The bridge is old, Ann Lee said. “It has to close.”')).toEqual([
      ['Ann Lee', 'The bridge is old'],
      ['Ann Lee', '“It has to close.”'],
    ]);
  });
});

describe('a quotation that is a sentence of its own', () => {
  test.each([
    ['ends with its marks', 'Ann Lee vowed, “We will win,” to loud cheers.', '“We will win,”'],
    ['before its report as well', '“You lie!” Ann Lee yelled at the mayor during a speech.', '“You lie!”'],
    [
      'is NOT alone where a clause holds it',
      'Ann Lee said that the plan was “Too Late.”',
      'the plan was “Too Late.”',
    ],
  ])('%s', (_, body, what) => {
    expect(whoSaidWhat(body)).toEqual([['Ann Lee', what]]);
  });
});

test('what is said goes on after who the source is, where nothing before made a clause', () => {
  expect(
    whoSaidWhat('Rather than wait another year, said Ann Lee, the mayor of Ulm, the council wants it now.'),
  ).toEqual([['Ann Lee', 'Rather than wait another year … the council wants it now']]);
});

describe('a report that closes the sentence', () => {
  test.each([
    [
      'what somebody else is said to have shown',
      'Bo Diaz, 40, had shown “utter contempt” for his victims, the judge said.',
      [['the judge', 'Bo Diaz, 40, had shown “utter contempt” for his victims']],
    ],
    [
      'NOT what another’s report sets against it',
      'The virus spreads faster than many feared, researchers reported on Tuesday, though Ann Lee cautioned that the sample was small.',
      [
        ['researchers', 'The virus spreads faster than many feared'],
        ['Ann Lee', 'the sample was small'],
      ],
    ],
    [
      'what stands before it where the next sentence quotes the same source',
      'The bridge has been unsafe for three years, Ann Lee said on Monday. “It has to close.”',
      [
        ['Ann Lee', 'The bridge has been unsafe for three years'],
        ['Ann Lee', '“It has to close.”'],
      ],
    ],
  ])('%s', (_, body, said) => {
    expect(whoSaidWhat(body)).toEqual(said);
  });
});

describe('a clause that a report closes before its colon', () => {
  test.each([
    [
      'The road would stay shut, Ann Lee said: “It is not safe.”',
      'The road would stay shut … “It is not safe.”',
    ],
    ['But he was done, Ann Lee told reporters: “That is all.”', 'he was done … “That is all.”'],
  ])('is said with what follows: %s', (body, what) => {
    expect(whoSaidWhat(body)).toEqual([['Ann Lee', what]]);
  });

  test.each([
    ['what somebody was asked', 'Asked whether it was safe, Ann Lee said: “It is not safe.”'],
    ['a clause below another', 'When the road had closed, Ann Lee said: “It is not safe.”'],
    ['a time', 'The day it closed, Ann Lee said: “It is not safe.”'],
    ['what somebody did first', 'He shook his head, and Ann Lee said: “It is not safe.”'],
  ])('should NOT: %s', (_, body) => {
    expect(whoSaidWhat(body)).toContainEqual(['Ann Lee', '“It is not safe.”']);
  });
});
