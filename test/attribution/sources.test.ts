import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn, wordsOf } from './reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('two clauses that are set against each other are quoted apart', () => {
  test('by "while"', () => {
    const body =
      'Many were cross. The National Health Alliance called Lee’s move “shameful,” while the Nurses League accused her of “bad faith.”';
    expect(whoIn(body)).toEqual(['The National Health Alliance', 'the Nurses League']);
  });

  test('should NOT: where one of them is quoted for both', () => {
    expect(whoIn('“It was dark,” said Lee, while Roe waited, “and it was cold.”')).toEqual(['Lee']);
  });
});

describe('what somebody said', () => {
  test('is not told where “what” stands for it', () => {
    expect(whoIn('They left after what Ann Lee said, and it was over.')).toEqual([]);
    expect(whoIn('What Ann Lee said was wrong.')).toEqual(['Ann Lee']);
  });
});

describe('others who speak beside somebody', () => {
  test('are not where they are', () => {
    expect(whoIn('Ann Lee and other prominent backers in Ulm said it is old.')).toEqual([
      'Ann Lee and other prominent backers',
    ]);
  });
});

describe('those who are told of by what they do', () => {
  test.each([
    ['Those who live near the bridge said it is old.', 'Those who live near the bridge'],
    ['Those who say it is old are wrong.', 'Those who'],
  ])('%s', (body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });
});

describe('a relative with its cue right behind a quotation', () => {
  test('takes up the words of whom it names', () => {
    const body = 'Bo Diaz will end the “rigged race” that he says is run by a board.';
    expect(whoIn(body)).toEqual(['he', 'he']);
  });

  test('should NOT, where a comma parts them', () => {
    expect(whoIn('Ann Lee called it “a farce,” which Bo Diaz called untrue.')).toEqual(['Ann Lee']);
  });
});

describe('the source is the head of its phrase', () => {
  test.each([
    [
      'a relative gives its antecedent',
      'Democrats across the region, who met on Monday, called it “a great step”.',
      'Democrats',
    ],
    [
      'the official, not “who”',
      'A senior official, who asked not to be named, denied that it sank.',
      'A senior official',
    ],
    ['without a comma too', 'An official who asked not to be named said the ship sank.', 'An official'],
    [
      'over an apposition with a town and its state',
      'Ann Lee, a salesman from Sumter, South Carolina, said the ship sank.',
      'Ann Lee',
    ],
    [
      'over a town and its state',
      'Ann Lee of Columbia, South Carolina said the ship sank.',
      'Ann Lee of Columbia',
    ],
    [
      'with what is known',
      'Two people with direct knowledge of the talks said the ship sank.',
      'Two people with direct knowledge of the talks',
    ],
    ['with whom they serve', 'Aides to Ann Lee said the ship sank.', 'Aides to Ann Lee'],
    ['should NOT: to do something', 'Drivers to the north said the ship sank.', 'Drivers'],
    ['with what it is of', 'The chamber of commerce said the ship sank.', 'The chamber of commerce'],
    [
      'with what it is of, after the words',
      'The ship sank, the ministry of defence said.',
      'the ministry of defence',
    ],
    [
      'with two that it is of',
      'The board of trade and tin said the ship sank.',
      'The board of trade and tin',
    ],
    [
      'of those who were named',
      'Ten men sued. A lawyer for nine of them said the ship sank.',
      'A lawyer for nine of them',
    ],
    [
      'over an age and a clause with a time',
      'Ann Lee, 71, a retired cook from Ulm who has lived there since her last heart attack, said the ship sank.',
      'Ann Lee',
    ],
    [
      'with the share it is',
      'Nearly 62 percent of drivers said the ship sank.',
      'Nearly 62 percent of drivers',
    ],
    [
      'with a share in words',
      'Three-quarters of the drivers said the ship sank.',
      'Three-quarters of the drivers',
    ],
    [
      'with a ratio',
      'About four in 10 local drivers say that the ship sank.',
      'About four in 10 local drivers',
    ],
    [
      'with a ratio that is hedged',
      'More than 6 in 10 Ulm drivers said that the ship sank.',
      'More than 6 in 10 Ulm drivers',
    ],
    [
      'with the word that counts it',
      'The ship sank, said one senior Rail Union lawyer.',
      'one senior Rail Union lawyer',
    ],
    ['with the word that counts what is written', 'One report said the ship sank.', 'One report'],
    ['should NOT: a name behind one who is left', 'Of the two, one told Ann Lee the ship sank.', 'one'],
    ['with those it is one of', 'Ten men met. One of them said the ship sank.', 'One of them'],
    ['should NOT: with what it thinks of them', 'Ten men met. One, of course, said the ship sank.', 'One'],
    [
      'who is familiar with it',
      'A driver familiar with the planning for Monday’s trip said the ship sank.',
      'A driver',
    ],
    [
      'with what it is one of',
      'As one of Mr. Lee’s advisers pointed out, the ship sank.',
      'one of Mr. Lee’s advisers',
    ],
    [
      'one of them, not they',
      'One of the drivers who signed the letter said the ship sank.',
      'One of the drivers',
    ],
    [
      'those who, not whom they back',
      'Those who back her rivals say the ship sank.',
      'Those who back her rivals',
    ],
    ['who runs a firm', 'Executives who run bus firms almost always say that the ship sank.', 'Executives'],
    [
      'never within a possessive',
      'A source familiar with Lee’s thinking said the ship sank.',
      'A source familiar with Lee’s thinking',
    ],
    ['not with what somebody says of himself', 'He’s saying that the ship sank.', 'He'],
    ['not with a claim', 'They heard of Lee’s claim that the ship sank.', 'Lee'],
    [
      'over a participle with commas in it',
      'Ann Lee, facing a hard race in Ohio, a swing state, said the ship sank.',
      'Ann Lee',
    ],
    [
      'over a participle, from the mark of what is said',
      'The ship sank. Ann Lee, citing the cost, left, and Bo Diaz, a guard, said it was old.',
      'Bo Diaz',
    ],
    [
      'not minutes later',
      'A few minutes later they changed the plan, left the ship and said it sank.',
      'they',
    ],
    [
      'not what a phrase between comma and participle holds',
      'Ulm Rail hid the losses, in many cases reporting that the ship sank.',
      'Ulm Rail',
    ],
    ['not with what is known of nothing', 'A man with knowledge said the ship sank.', 'A man'],
    ['over an age', 'Ann Lee, 35, said the ship sank.', 'Ann Lee'],
    ['over an address', 'Ann Lee, of Mill Lane, Dorton, said the ship sank.', 'Ann Lee'],
    [
      'over an age and an address',
      'Ann Lee, 57, of Mill Lane, Dorton, told police the ship sank.',
      'Ann Lee',
    ],
    [
      'a town alone is not an address',
      'Ann Lee met, in Paris, Carla Diaz, who said the ship sank.',
      'Carla Diaz',
    ],
    [
      'not the paper that it accompanies',
      'An editorial accompanying the paper argues that the ship sank.',
      'An editorial',
    ],
    ['not where it was published', 'A study published in the Lancet found that the ship sank.', 'A study'],
    ['not who signed it', 'A letter sent to staff and signed by Ann Lee said the ship sank.', 'A letter'],
    [
      'another clause describes nothing',
      'The ship was painted after the council voted for the plan, and Ann Lee said it sank.',
      'Ann Lee',
    ],
    [
      'over the adjectives of a name',
      'The landlord of the nearby Plough Inn said the ship sank.',
      'The landlord of the nearby Plough Inn',
    ],
    [
      'current and former',
      'Three other past and current employees said the ship sank.',
      'Three other past and current employees',
    ],
    [
      'of two lands',
      'Senior American and British officials said the ship sank.',
      'Senior American and British officials',
    ],
    ['of two kinds', 'Federal and local officials said the ship sank.', 'Federal and local officials'],
    [
      'of two kinds, counted',
      'Two military and diplomatic sources said the ship sank.',
      'Two military and diplomatic sources',
    ],
    [
      'should NOT: of a land where somebody was',
      'Nobody met her in Britain and American officials said the ship sank.',
      'American officials',
    ],
    ['should NOT: how it was before', 'It is old and local officials said the ship sank.', 'local officials'],
    ['many in letters', 'More than 40 MPs said the ship sank.', 'More than 40 MPs'],
    ['what many signed', 'A letter signed by 40 MPs said the ship sank.', 'A letter'],
    ['each of many', 'Each of the drivers said the ship sank.', 'Each of the drivers'],
    ['a wing of a party', 'The party’s left wing said the ship sank.', 'The party’s left wing'],
    [
      'two ways of holding one office',
      'Three other current and former employees said the ship sank.',
      'Three other current and former employees',
    ],
    ['a body with its place', 'Police Scotland say the ship sank.', 'Police Scotland'],
    ['police at a place', 'Police in Scotland say the ship sank.', 'Police'],
    [
      'with her colleagues',
      'Dr. Ann Lee and her colleagues say the ship sank.',
      'Dr. Ann Lee and her colleagues',
    ],
    ['both', 'Ann Lee and Carla Diaz both said the ship sank.', 'Ann Lee and Carla Diaz'],
    ['each', 'Ann Lee and Carla Diaz each said the ship sank.', 'Ann Lee and Carla Diaz'],
    ['all of a list', 'Ann Lee, Bo Diaz and Evan Brook all said it sank.', 'Ann Lee, Bo Diaz and Evan Brook'],
    ['both, after an auxiliary', 'The firms have both said the ship sank.', 'The firms'],
    ['both, alone', 'Both said the ship sank.', 'Both'],
    ['both, after a phrase of time', 'After the talks in Paris both said the ship sank.', 'both'],
    ['a noun without a capital', 'The talks failed, according to the state mediator.', 'the state mediator'],
    ['one among many', '“We lost it all,” wrote another.', 'another'],
    ['after a number and a verb', 'Hundreds died after 14 boats sank, Mayor Ann Lee said.', 'Mayor Ann Lee'],
    ['two words that report', '“We lost it all,” Ann Lee shot back.', 'Ann Lee'],
    ['two words, inverted', '“We lost it all,” fired back Ann Lee.', 'Ann Lee'],
    [
      'an office with a noun like a verb',
      'The secretary of state said the ship sank.',
      'The secretary of state',
    ],
    [
      'after a clause of another',
      'When Bo Dahl arrived, Ann Lee smiled and said, “We lost it all.”',
      'Ann Lee',
    ],
    ['after a dash', 'Not a fluke - Carl Bialik: “It was a simple thing to see.”', 'Carl Bialik'],
    [
      'described by a relative clause',
      'Two engineers who checked it, speaking on condition of anonymity, told Reuters they had urged repairs.',
      'Two engineers',
    ],
    ['met by whom', 'An official who met Bo Diaz said the ship sank.', 'An official'],
    ['a noun like a verb', 'The album is due in May, her label, Harbor Records, said.', 'her label'],
    [
      'relatives in a row',
      'Ann Lee, whose art stands in parks and who once said it “blushed”, died.',
      'Ann Lee',
    ],
    [
      'who gathered figures',
      'The harvest fell, according to data compiled by Harbor Research.',
      'Harbor Research',
    ],
    ['figures nobody gathered', 'The harvest fell, according to data from May.', 'data'],
    ['not who saw a paper', 'The ship sank, according to documents seen by Harbor News.', 'documents'],
    ['a headline’s topic', 'Ann Lee on the bridge: “It is closed for good.”', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });

  test.each([
    [
      'goes on',
      'The bridge is safe, Ann Lee said on Monday, adding that it was checked.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'goes on after a quotation',
      '“It is safe and sound,” Ann Lee said, noting that it was checked.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'NOT over the end of a sentence',
      'The bridge is safe, Ann Lee said. Bo Dahl resigned in May, noting that it was old.',
      ['Ann Lee', 'Bo Dahl'],
    ],
  ])('a participle after a comma %s', (_, body, who) => {
    expect(whoIn(body)).toEqual(who);
  });

  test('a relative keeps its place beside its antecedent', () => {
    const body = 'It was the mayor, who said the ship sank.';
    const [found] = attributionsIn(body);
    expect([wordsOf(body, found?.source), wordsOf(body, found?.source?.relative)]).toEqual([
      'the mayor',
      'who',
    ]);
  });

  test.each([
    ['anonymity asked for', 'A senior official asked not to be named.'],
    ['anonymity kept', 'The source declined to be identified.'],
    ['a reason cited', 'The store closed, citing a lack of staff.'],
    ['going on to do something', 'Ann Lee went on to win the seat.'],
    ['a topic without a quotation', 'Lee on Monday: rain.'],
  ])('nothing is said by %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('who stands for the source', () => {
  test('what is written speaks for its writer', () => {
    const [card] = attributionsIn('“You will come back,” read the card from Wade Tillman.');
    expect(card?.source?.name).toBe('Wade Tillman');
  });

  test('the owner of a claim is resolved as “he” and “she” are', () => {
    const [, claim] = attributionsIn(
      'Ann Lee said the bridge is old. The council heard of her claim that it is unsafe.',
    );
    expect(claim?.source?.name).toBe('Ann Lee');
  });

  test('who is named after the source is no part of what is said', () => {
    expect(saidIn('She denies it, according to her lawyer, Emil Stoica.')).toMatchObject([
      { who: 'her lawyer', what: 'She denies it' },
    ]);
    expect(saidIn('The ship sank, according to the operator, Halm Rail, which runs it.')).toMatchObject([
      { who: 'the operator', what: 'The ship sank' },
    ]);
  });
});

describe('what is said in the sentence of another’s words', () => {
  test.each([
    [
      'a crowd’s cries are not hers',
      'Amid shouts of “Shame”, Ann Lee said the ship sank.',
      [
        [undefined, '“Shame”'],
        ['Ann Lee', 'the ship sank'],
      ],
    ],
    [
      'but who responded with it is the crowd',
      'Drivers responded with chants of “Shame”, and Ann Lee said the ship sank.',
      [
        ['Drivers', '“Shame”'],
        ['Ann Lee', 'the ship sank'],
      ],
    ],
    [
      'nor is it hers who is greeted with it',
      'Ann Lee was greeted with chants of “Shame”.',
      [[undefined, '“Shame”']],
    ],
    [
      'nor is a chorus after boos',
      'Over boos and a chorus of “Shame”, Ann Lee said the ship sank.',
      [
        [undefined, '“Shame”'],
        ['Ann Lee', 'the ship sank'],
      ],
    ],
    [
      'what somebody calls it, in the sentence of another',
      'Bo Diaz paid for a boat and what drivers called “a mountain of tickets”.',
      [['drivers', '“a mountain of tickets”']],
    ],
    [
      'what a crowd chants as she speaks',
      '“We will stay,” Ann Lee said as the crowd chanted “Count them all!”',
      [
        ['Ann Lee', '“We will stay,”'],
        ['the crowd', '“Count them all!”'],
      ],
    ],
    [
      'cries that a vote draws are theirs from whom they come',
      'Councillors closed the school, a vote that drew cries of “Shame” from a packed gallery.',
      [['a packed gallery', '“Shame”']],
    ],
    [
      'someone in the crowd',
      '“I gave an answer,” said Ann Lee. “She has given none!” bellowed someone from the back.',
      [
        ['Ann Lee', '“I gave an answer,”'],
        ['someone', '“She has given none!”'],
      ],
    ],
    [
      'what they had done before they said so',
      'The bank said it had since tightened its checks and had apologised to the family.',
      [['The bank', 'it had since tightened its checks and had apologised to the family']],
    ],
    [
      'what a relative clause tells of, before the main verb',
      'The paper, which on Monday had described Ulm as a nest of vipers, carried the news.',
      [['The paper', 'Ulm as a nest of vipers']],
    ],
    [
      'who agrees in a sentence of its own, before the words',
      '“A horse is quicker,” Ann Lee said. Her neighbour agreed. “And it has a way home.”',
      [
        ['Ann Lee', '“A horse is quicker,”'],
        ['Her neighbour', '“And it has a way home.”'],
      ],
    ],
    [
      'both sides of a report that parts a subject from its verb',
      'Ulm, she warned, would now “look at other roads”.',
      [['she', 'Ulm … would now “look at other roads”']],
    ],
    [
      'a condition before a quotation that goes on with it',
      'If the bridge has closed, Ann Lee said, drivers will “wait for years”.',
      [['Ann Lee', 'If the bridge has closed … drivers will “wait for years”']],
    ],
    [
      'what others warned of behind “though”',
      'Owls may fall ill, a study has suggested, though experts not involved in the work warned against panic over it.',
      [
        ['a study', 'Owls may fall ill'],
        ['experts', 'panic over it'],
      ],
    ],
    [
      'another, who is described',
      'Another, who had left the room, blamed a “lack of trust”.',
      [['Another', 'a “lack of trust”']],
    ],
    [
      'what is called so in passing, before its sentence goes on',
      'Unions reached what both sides described as a “breakthrough” in the early hours of Monday.',
      [['both sides', 'a “breakthrough”']],
    ],
    [
      'what somebody has described it as, behind another who acts',
      'The ruling party has since backed the case against the union, in what the council has described as a “breakthrough”.',
      [['the council', 'a “breakthrough”']],
    ],
    [
      'who names it so, behind the quotation',
      'Drivers will strike over an offer branded “insulting” by their union.',
      [['their union', '“insulting”']],
    ],
    [
      'who turns it down with “as”, though another said what it is about',
      'Bo Diaz said the crew had slept, a remark that Ann Lee rejected as “cruel.”',
      [
        ['Bo Diaz', 'the crew had slept'],
        ['Ann Lee', 'as “cruel.”'],
      ],
    ],
    [
      'who is set against another by “but”',
      'The council said it was “a matter for the mayor”, but a source close to Ann Lee told the Courier she was “lost”.',
      [
        ['The council', 'it was “a matter for the mayor”'],
        ['a source close to Ann Lee', 'she was “lost”'],
      ],
    ],
    [
      'on whose own word it is taken',
      'Ann Lee left. Her speech was, by her own admission, “a mess.”',
      [['her', 'Her speech was … “a mess.”']],
    ],
    [
      'who turns down what another did, and says why',
      'Ann Lee denied that Bo Diaz had left the town, saying that he was ill.',
      [
        ['Ann Lee', 'Bo Diaz had left the town'],
        ['Ann Lee', 'he was ill'],
      ],
    ],
    [
      'should NOT: who names somebody, of what that one says',
      'Ann Lee praised Bo Diaz, who pleaded guilty and testified that it was old.',
      [
        ['Ann Lee', 'Bo Diaz'],
        ['Bo Diaz', 'it was old'],
      ],
    ],
    ['should NOT: the story, which asks', 'What does Ann Lee say about the bridge?', []],
    ['should NOT: the title of a note', 'Ann Lee sold a note titled “Ouch.”', []],
    [
      'whom a sentence is about that a colon ends',
      'Ann Lee left. She has no doubts: “It is over.”',
      [['She', '“It is over.”']],
    ],
    [
      'whose answer is named before a colon',
      'Ann Lee left. Her answer was short: “It is over.”',
      [['Her', '“It is over.”']],
    ],
    [
      'whose answer a sentence calls it',
      '“Certainly not,” was Ann Lee’s answer when he left.',
      [['Ann Lee', '“Certainly not,”']],
    ],
    ['another, who sent it', 'Ann Lee left. Another messaged: “It is over.”', [['Another', '“It is over.”']]],
    ['who put it so', '“It is over,” was how Ann Lee put it.', [['Ann Lee', '“It is over,”']]],
    [
      'from whom an answer came',
      '“It is over,” came the reply from Ann Lee.',
      [['Ann Lee', '“It is over,”']],
    ],
    ['should NOT: what stands on a wall', '“It is over,” was on the wall in Ulm.', []],
    [
      'should NOT: letters that head what follows',
      'Ann Lee told the rest. “It was short.”\n\nINJURIES\n\nTwo drivers left.',
      [['Ann Lee', '“It was short.”']],
    ],
    [
      'whose verdict is asked for',
      'Ann Lee left the court. Her verdict? “It was a farce.”',
      [['Her', '“It was a farce.”']],
    ],
    ['should NOT: a verdict of nobody', 'Ann Lee left the court. The verdict? “It was a farce.”', []],
    ['whose last words they were', '“It is old” were her last words.', [['her', '“It is old”']]],
    [
      'whose view it was, in the next sentence',
      '“It is old.” That was Ann Lee’s view.',
      [['Ann Lee', '“It is old.”']],
    ],
    [
      'whose words they were',
      '“It is old.” This is the message from Ann Lee.',
      [['Ann Lee', '“It is old.”']],
    ],
    [
      'should NOT: whose view it is too',
      '“It is late,” said Bo Diaz. “It is old.” That was Ann Lee’s view too.',
      [['Bo Diaz', '“It is late,” … “It is old.”']],
    ],
    ['should NOT: a view of nobody', '“It is old.” That is the plan for the town.', []],
    [
      'should NOT: a word that heads what follows',
      'Ann Lee told the rest. “It was short.”\n\nCorrection\n\nIt was 14 weeks.',
      [['Ann Lee', '“It was short.”']],
    ],
    ['should NOT: a sign, before a colon', 'The sign on the door was clear: “Keep out.”', []],
    [
      'should NOT: to whom it was said',
      'Ann Lee shouted “Get out” at a driver in the hall.',
      [['Ann Lee', '“Get out”']],
    ],
    [
      'should NOT: who turns it down, of what another says next',
      'Ann Lee rejected the plan as unfair, while Bo Diaz called it “cruel.”',
      [['Bo Diaz', 'it “cruel.”']],
    ],
    [
      'the chair of a body, not the body',
      '“It is a threat,” said the club’s chair, Ann Lee.',
      [['the club’s chair', '“It is a threat,”']],
    ],
    [
      'one who is described before she tells a paper',
      '“It is a threat,” one porter, who has worked at the dock for years, told the Courier.',
      [['one porter', '“It is a threat,”']],
    ],
    [
      'all that somebody would say',
      '“It is a long road,” is all she would reveal.',
      [['she', '“It is a long road,”']],
    ],
    [
      'the clause that holds the quotation, behind who told it',
      'According to Ann Lee, the area had two feet of rain in a day, “the most since 1961”.',
      [['Ann Lee', 'the area had two feet of rain in a day, “the most since 1961”']],
    ],
    [
      'who holds an office of which brackets tell more',
      '“It is old,” said Deputy Commissioner (North) Ann Lee.',
      [['Ann Lee', '“It is old,”']],
    ],
    [
      'who spoke on a day with its date in brackets',
      'The court on Monday (May 3, 2024) asked the council to wait.',
      [['The court', 'the council to wait']],
    ],
    [
      'the clause behind a day with its date in brackets',
      'Ann Lee said on Monday (May 3, 2024) the bridge is old.',
      [['Ann Lee', 'the bridge is old']],
    ],
    [
      'no date in brackets that closes the report',
      'The bridge is old, Ann Lee said on Monday (May 3, 2024).',
      [['Ann Lee', 'The bridge is old']],
    ],
    [
      'the clause behind a long description of who says it',
      'According to Bo Diaz, the minister for a region of nine towns governed by former guerrillas, at least 42 homes fell.',
      [['Bo Diaz', 'at least 42 homes fell']],
    ],
    [
      'what a thing does, by who tells of it',
      'According to Ann Lee, the shock of the storm reminds him to stay safe.',
      [['Ann Lee', 'the shock of the storm reminds him to stay safe']],
    ],
    [
      'what a rule says, behind its comma',
      'According to the rules, the bridge must close.',
      [['the rules', 'the bridge must close']],
    ],
    [
      'the clause behind what tells of who says it',
      'According to the report, published in May by the bank, the bridge is old.',
      [['the report', 'the bridge is old']],
    ],
    [
      'who is told by what no list has',
      '“It is old,” said the guide Ann Lee.',
      [['Ann Lee', '“It is old,”']],
    ],
    ['the same without marks', 'It was old, said the guide Ann Lee.', [['Ann Lee', 'It was old']]],
    ['“that” before its report', 'That, Ann Lee said, was a lie.', [['Ann Lee', 'That … was a lie']]],
    [
      'whoever asks by name, with the question',
      'Asked by the Courier why he had left, Bo Diaz replied: “I was ill.”',
      [
        ['the Courier', 'why he had left'],
        ['Bo Diaz', '“I was ill.”'],
      ],
    ],
    [
      '“that” as a subject',
      'That makes the ship older, the authors write.',
      [['the authors', 'That makes the ship older']],
    ],
  ])('%s', (_, body, said) => {
    expect(saidIn(body).map(({ who, what }) => [who, what])).toEqual(said);
  });
});
