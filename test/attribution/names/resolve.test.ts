import { describe, expect, test } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('a source is the one whom its words stand for', () => {
  test.each([
    [
      'a name with its article',
      'The leader, Yusuf al-Nadir, said it was over. “It is over,” al-Nadir said.',
      ['Yusuf al-Nadir', 'Yusuf al-Nadir'],
    ],
    [
      'a surname with its particle',
      'Effie Nic a’ Phì left. Ms Nic a’ Phì said it was over.',
      ['Effie Nic a’ Phì'],
    ],
    ['no platform', 'Bo Diaz left. Responding on X, he said it was over.', ['Bo Diaz']],
    [
      'whose mother is another woman',
      'Marlon Okoth, whose mother died, spoke to Simon Achebe. Okoth wept. “It is over,” he said.',
      ['Marlon Okoth'],
    ],
    [
      'somebody is not his own spokesman',
      'Marat Abenov left. In a statement read by his spokesman, Bo Diaz, he said it was over.',
      ['Marat Abenov'],
    ],
    [
      'a body is nobody beside whom it stands',
      'Built in 1998 by Nils Halvor, the company makes robots. It was a bad year, the company said.',
      [undefined],
    ],
    ['a justice is the judge', 'Mr Justice Farn sat down. The judge said it was over.', ['Farn']],
    [
      'an office with its task',
      'The council’s head of planning, Stephen Rudge, said it was over.',
      ['Stephen Rudge'],
    ],
    [
      'a body for two things',
      'The Centre for Disease Prevention and Control warned of more cases. It said it was not over.',
      ['Centre for Disease Prevention and Control', 'Centre for Disease Prevention and Control'],
    ],
    ['a rank and a trade', 'The chief arbiter, Henk Dorsman, said it was over.', ['Henk Dorsman']],
    ['no rank before a time', 'The fire chief later said it was over.', [undefined]],
    ['a trade before a name', 'Their sponsor, the watchmaker Perrault, said it was over.', ['Perrault']],
    ['a trade of many', 'Their club, the champions of Ulm, said it was over.', [undefined]],
    [
      'the minister is not the prime minister',
      'The health minister, Ann Lee, left. The prime minister, Bo Diaz, slept. The minister said it was over.',
      ['Ann Lee'],
    ],
    [
      'one of two ministers',
      'The health minister, Ann Lee, left. The transport minister, Bo Diaz, slept. The minister said it was over.',
      [undefined],
    ],
    [
      'whoever wrote the letter',
      'Ann Lee left. Bo Diaz read a letter from Carla Moore in which she said it was over.',
      ['Carla Moore'],
    ],
    [
      'whoever wrote the letter, though nobody names her',
      'Ann Lee left. Bo Diaz read a letter from the head of the agency in which she said it was over.',
      [undefined],
    ],
    [
      'who wrote a letter from somewhere',
      'Bo Diaz left. Carl Roe wrote a letter from prison in which he said it was over.',
      ['Carl Roe'],
    ],
    [
      'whom a letter from a town is by',
      'Carl Roe sent a long letter from Ulm in which he said it was over.',
      ['Carl Roe'],
    ],
    [
      'who wrote a letter herself',
      'Bo Diaz left. Ann Lee wrote a letter, in which she said it was over.',
      ['Ann Lee'],
    ],
    ['a clause of its own', 'In Ulm, the mayor said, the war was over.', [undefined]],
    [
      'the title of whoever leads a party',
      'They were ahead of the ruling Conservatives of the prime minister, Henrik Maas, by a point. The prime minister said it was over.',
      ['Henrik Maas'],
    ],
    ['an office with what it is for', 'The minister for transport, Ann Lee, said it was over.', ['Ann Lee']],
    [
      'an office on what it speaks of, and a party',
      'Its spokesman on health and care, Bo Diaz (Con), said it was over.',
      ['Bo Diaz'],
    ],
    [
      'beside where the named one is from, not an earlier one of the office',
      '“It is over,” said the lead author, Dr. Ann Lee. Its author, Prof. Carla Diaz of the Rhine Institute, said it was not.',
      ['Ann Lee', 'Carla Diaz'],
    ],
    ['a list', 'Ann Lee, Bo Diaz and Evan Brook all said it was over.', ['Ann Lee, Bo Diaz and Evan Brook']],
    [
      'letters after a name',
      'Ann Lee MP went further. She said it was over. Bo Diaz QC said it was not.',
      ['Ann Lee', 'Bo Diaz'],
    ],
    ['the letters alone are an office', 'The Dorton West MP said it was over.', [undefined]],
    [
      'how many children somebody has',
      'Mum-of-three Kelly Smith was angry. She said it was over. The mum-of-three said no more.',
      ['Kelly Smith', 'Kelly Smith'],
    ],
    [
      'it is the company that spoke',
      'Pennard Water said it was sorry. It said it was over. “It is over,” the company said.',
      ['Pennard Water', 'Pennard Water', 'Pennard Water'],
    ],
    [
      'it is the company of the sentence before',
      'Pennard Water has apologised. It said it was over.',
      ['Pennard Water'],
    ],
    ['it may be the report', 'Pennard Water published the report. It said it was over.', [undefined]],
    [
      'the company, not named beside another',
      'Dorton Rail met Pennard Water. The company said it was over.',
      [undefined],
    ],
    [
      'not a company named later',
      'It was over, Northern Grid said. The company said it was sad.\n\nIt was over, according to Cirium, the data company.',
      ['Northern Grid', 'Northern Grid', 'Cirium'],
    ],
    [
      'the company that spoke last, not one described before',
      'Corvane, a Dorton company, left. Northern Grid lost. The company said it was over.',
      ['Northern Grid'],
    ],
    ['the force', 'Dorton Police found it. The force said it was over.', ['Dorton Police']],
    [
      'the agency',
      'The Food and Drug Administration met. In a review, the agency concluded it was over.',
      ['Food and Drug Administration'],
    ],
    ['two agencies', 'The Space Agency met the Drug Agency. The regulator said it was over.', [undefined]],
    ['they are who spoke', 'Campaigners say it is over. They say it was bad.', [undefined, 'Campaigners']],
    [
      'others between',
      'Campaigners say it is over. Residents wept. They say it was bad.',
      [undefined, undefined],
    ],
    ['he is no town', 'Marle Town lost. Their coach was angry. “It is over,” he said.', [undefined]],
    [
      'he is no place that others rule',
      'The king of Ateku, Ehize III, was glad. He said it was over.',
      ['Ehize III'],
    ],
    [
      'somebody without a name',
      'Pennard Water said it was sorry. A former colleague, who was afraid, wept. “It is over,” she said.',
      ['Pennard Water', 'A former colleague'],
    ],
    ['somebody without a name, an object', 'Ann Lee met a colleague. “It is over,” she said.', ['Ann Lee']],
    [
      'the comma within an apposition',
      'Ann Lee, director of Dorton Rail, Bristol, said it was over.',
      ['Ann Lee'],
    ],
    [
      'a people in the name of a company',
      'British Gas said it was over. It said no more.',
      ['British Gas', 'British Gas'],
    ],
    [
      'they are both',
      'Ann Lee and Bo Diaz said it was over. They said it was sad.',
      ['Ann Lee and Bo Diaz', 'Ann Lee and Bo Diaz'],
    ],
    [
      'another resident',
      'One resident said it was over. Another said it was not. “It is loud,” she said.',
      [undefined, undefined, undefined],
    ],
    [
      'somebody on the way',
      'Ann Lee was glad. Those who call a doctor, she said, may live long.',
      ['Ann Lee'],
    ],
    ['a player', 'Bo Diaz said it was over. “It is over,” said the centre-half.', ['Bo Diaz', 'Bo Diaz']],
    ['surname', 'Ann Lee said it was over. Lee said she had no choice.', ['Ann Lee', 'Ann Lee']],
    [
      'name beside a description, at the end',
      '“No such letters were sent,” said the company’s chief executive, Piers Marsh. “We would never do that.”',
      ['Piers Marsh'],
    ],
    [
      'surname with a hyphen',
      'Talia Okonedo-Reyes won. Okonedo-Reyes said she was glad.',
      ['Talia Okonedo-Reyes'],
    ],
    [
      'a chain of pronouns goes on',
      'It was Bo Diaz who spoke first. Ann Lee took her time. She had seen Cy Hall play. She smiled. “He is good,” she said.',
      ['Ann Lee'],
    ],
    ['name over an age', 'One of the pupils, nine-year-old Ann Lee, said the bridge is old.', ['Ann Lee']],
    ['name beside one of them', 'One of them, Ann Lee, said the bridge is old.', ['Ann Lee']],
    ['name beside one of many', 'One of the nine, Oskar Vinter, said he would wait.', ['Oskar Vinter']],
    [
      'letters after a name are no part of it',
      'Stephen Yarrow KC, defending, said he was ill. Mr Yarrow told the court that it was over.',
      ['Stephen Yarrow', 'Stephen Yarrow'],
    ],
    ['a paper called by a day', 'The Sunday Ledger reported that the bridge will close.', ['Sunday Ledger']],
    [
      'what opens a sentence is nobody',
      'Talia Reyes won. Next week Reyes will rise in the rankings. She said she was glad.',
      ['Talia Reyes'],
    ],
    [
      'the gender that the story shows',
      'Odalys Reed was late, and she was wet. Robin Calder laughed at himself. “He hid the bees,” she said.',
      ['Odalys Reed'],
    ],
    [
      'the gender of a role, not of whom it is to',
      'Robin Calder, an adviser to Mrs. Lee, was late. “It is over,” Mr. Calder said.',
      ['Robin Calder'],
    ],
    [
      'two with one surname, told apart by title',
      '“I agree with them,” Paula Marsh said. Peter Marsh said it was wrong. Mrs. Marsh said it was right.',
      ['Paula Marsh', 'Peter Marsh', 'Paula Marsh'],
    ],
    [
      'two with one surname, the title is of the one whose gender the story tells',
      'The clerk Sam Marsh said it was wrong. Councillor Peter Marsh said it was right. “I am sure,” Mr Marsh said. “I am not,” Ms Marsh said.',
      ['Sam Marsh', 'Peter Marsh', 'Peter Marsh', 'Sam Marsh'],
    ],
    [
      'two with one surname, the surname alone is of the one whom the story calls so',
      'Judith Marsh said it was over.\n\nMarsh said she was sorry.\n\n“Nobody told me,” said her son, Kyle Marsh.\n\nMarsh said she would pay.',
      ['Judith Marsh', 'Judith Marsh', 'Kyle Marsh', 'Judith Marsh'],
    ],
    [
      'a title in front of its name, between commas',
      'The UN secretary general, Amara Holt, flew to the quay on Monday. “Both sides must stop,” the secretary general said.',
      ['Amara Holt'],
    ],
    [
      'a long description in front of its name',
      'The head of the regional hospital, Dr Olek Mann, told reporters that it was full. “We need blood,” the head of the hospital said.',
      ['Olek Mann', 'Olek Mann'],
    ],
    [
      'an office in small letters before its name',
      'The US secretary of state Karen Holt flew to the quay on Monday. The secretary of state said she had no plans to return.',
      ['Karen Holt'],
    ],
    [
      'an office that is nearly over',
      'Mayor Frank Holt lost on Tuesday. “I made mistakes,” the outgoing mayor said.',
      ['Frank Holt'],
    ],
    [
      'the one in office, not the one before',
      'President Ann Lee closed the quay. Former president Lev Marsh said it was wrong. “It will stay closed,” the president said.',
      ['Lev Marsh', 'Ann Lee'],
    ],
    [
      'by an age right after the name',
      'Ann Lee, whose sons swim there, was angry. “They closed it,” the 36-year-old nurse said.',
      ['Ann Lee'],
    ],
    [
      'by what somebody is in a race',
      'Frank Holt spoke in Ulm. “It is over,” the presumptive Liberal nominee said.',
      ['Frank Holt'],
    ],
    [
      'should NOT: a candidate of many, brought in without a name',
      'Frank Holt spoke in Ulm. A candidate slept. “It is over,” the candidate said.',
      [undefined],
    ],
    [
      'should NOT: one of two in a race',
      'Frank Holt beat Carl Wirth in Ulm. “It is over,” the champion said.',
      [undefined],
    ],
    [
      'by a race, over whoever only owns what is spoken of',
      'Frank Holt opposed Carl Wirth’s bill. “It is over,” the candidate said.',
      ['Frank Holt'],
    ],
    [
      'should NOT: a broadcaster, which is a body',
      'Frank Holt lost his show. “It is over,” the broadcaster said.',
      [undefined],
    ],
    [
      'by party and place, beside another',
      'Frank Holt met Carl Wirth in Ulm. “It is over,” the Utah Republican said.',
      ['Frank Holt'],
    ],
    [
      'by party and place',
      'Jason Holt, a lawmaker, spoke. “No one knows,” the Utah Republican said.',
      ['Jason Holt'],
    ],
    [
      'named beside who has left',
      'The teacher who left, Cathal Holt, later told the Echo that it was over.',
      ['Cathal Holt'],
    ],
    [
      'named beside a description with a clause',
      'A driver who lost his home in the spring, Cathal Holt, later told Radio Lock that it was over.',
      ['Cathal Holt'],
    ],
    [
      'should NOT: named beside nobody',
      'A driver who lost his home in the spring told Radio Lock that it was over.',
      [undefined],
    ],
    [
      'a guild with its genitive',
      'The bridge will close, according to the Transport Workers’ Guild.',
      ['Transport Workers’ Guild'],
    ],
    [
      'it, of a body between a speaker and the pronoun',
      'The bridge will close, the Drivers’ Guild said. The council rejected that. It said the bridge would stay.',
      ['Drivers’ Guild', 'the council'],
    ],
    [
      'should NOT: it, of one of two bodies between',
      'The bridge will close, the Drivers’ Guild said. The council, which owns the company, rejected that. It said the bridge would stay.',
      ['Drivers’ Guild', undefined],
    ],
    [
      'it, of the speaker where the sentence between is about no body',
      'The bridge will close, the Drivers’ Guild said. Rain fell for days. It said the bridge was old.',
      ['Drivers’ Guild', 'Drivers’ Guild'],
    ],
    [
      'named beside one of a group',
      'But the daughter of one of them, Hazel Holt, told Health Dispatch that it was over.',
      ['Hazel Holt'],
    ],
    [
      'named beside a trade that no list has',
      'The firm’s salvage master, Pim Holt, said it was over.',
      ['Pim Holt'],
    ],
    [
      'named beside a body and its letters',
      'The head of the union (UBC), Bo Diaz, said it was over.',
      ['Bo Diaz'],
    ],
    ['a body named beside what it is', 'A volunteer hotline, SeaLine, said it was over.', ['SeaLine']],
    [
      'named beside a place',
      'But a colleague in the business school, Anita Holt, said it was over.',
      ['Anita Holt'],
    ],
    [
      'a lawyer for whom a pronoun tells',
      'Bo Diaz left. A lawyer for him, Rick Holt, said it was over.',
      ['Rick Holt'],
    ],
    ['a member of a party without a name', 'A senior Social Democrat said it was over.', [undefined]],
    ['a party', 'The Social Democrats said it was over.', ['Social Democrats']],
    [
      'one person described twice, under one article',
      'Sen. Ann Lee of Ohio spoke. The Ohio senator and Republican candidate said it was over.',
      ['Ann Lee'],
    ],
    [
      'should NOT: two who may be meant',
      'Sen. Ann Lee of Ohio spoke. The Ohio senator and Labour leader said it was over.',
      [undefined],
    ],
    ['one person described twice', 'Her manager and stepfather, Rick Holt, said it was over.', ['Rick Holt']],
    ['should NOT: two people, one of them named', 'A manager and a nurse said it was over.', [undefined]],
    [
      'should NOT: where somebody was is not who',
      'Doctors at the new clinic in Zeran said it was over.',
      [undefined],
    ],
    [
      'it, of the channel rather than of whom it quoted',
      '“All fine,” DCA quoted Voruun as saying. It said a statue would be built.',
      ['Voruun', 'DCA'],
    ],
    [
      'it, of a body described in the sentence before',
      'The council rejected that. In a statement, it said the quay would close.',
      ['the council'],
    ],
    [
      'should NOT: it, where another body stands between',
      'The council rejected that. At the Ulm Trust, it said the quay would close.',
      [undefined],
    ],
    [
      'no common noun that opens a sentence',
      'Tom Holt slept. Pressure on the bishop grew. “It is over,” he said.',
      ['Tom Holt'],
    ],
    ['no adverb that opens the sentence', 'Ann Lee paused. Sure, she said, it was over.', ['Ann Lee']],
    ['no adverb before “or”', 'Tom Holt paused. Sooner or later, he said, it would end.', ['Tom Holt']],
    ['no people', 'Rosa Diaz is a Hispanic woman. “It is over,” she said.', ['Rosa Diaz']],
    [
      'no name that tells of which kind something is',
      'Rosa Diaz watched. The Ulm plane left. “It is gone,” she wrote.',
      ['Rosa Diaz'],
    ],
    ['no site', 'Tom Holt was fired. Outfield.com called for it. “We go,” he wrote.', ['Tom Holt']],
    ['by an age alone', 'Emeka Holt scored twice. “I cried,” the 22-year-old said.', ['Emeka Holt']],
    [
      'by a trade or a people right after the name',
      'Tom Holt later apologised. “I let everyone down,” wrote the midfielder. Jordi Maas scored late. “We knew,” the Dutchman told reporters.',
      ['Tom Holt', 'Jordi Maas'],
    ],
    [
      'she, of the paragraph rather than of the speaker before',
      '“We listen,” Ann Lee said.\n\nChief executive Bo Abara was furious. “It was never a storm,” she said.',
      ['Ann Lee', 'Bo Abara'],
    ],
    ['he, who met somebody without a name', 'Tom Holt met a farmer. “It is closed,” he said.', ['Tom Holt']],
    [
      'she, of the owner of something',
      'Skarra is far. You can see the mainland from Ann Lee’s kitchen. “He swam it,” she says.',
      ['Ann Lee'],
    ],
    [
      'a ministry that spoke right before',
      'The quay is closed, the transport ministry said. Repairs will take six weeks, it added.',
      [undefined, 'the transport ministry'],
    ],
    [
      'the company that spoke right before',
      'Northgrid Ltd said the lines were down. The company said repairs would take a week.',
      ['Northgrid Ltd', 'Northgrid Ltd'],
    ],
    [
      'a given name that is a common word too',
      'Bill Marsh said it was wrong. Marsh said it again later.',
      ['Bill Marsh', 'Bill Marsh'],
    ],
    [
      'family name first',
      'Tran Van Minh said it was over. Tran said it again later.',
      ['Tran Van Minh', 'Tran Van Minh'],
    ],
    [
      'name after an office with its place',
      'Governor of Oregon Sam Hill said the storm was over. “We are fine,” Hill said.',
      ['Sam Hill', 'Sam Hill'],
    ],
    [
      'acronym by its letters',
      'The Harbour Safety Agency said the quay was closed. HSA said it would reopen.',
      ['Harbour Safety Agency', 'Harbour Safety Agency'],
    ],
    [
      'acronym in brackets',
      'The Ministry of Defence (MoD) said the quay was closed. MoD said it would reopen.',
      ['Ministry of Defence', 'Ministry of Defence'],
    ],
    [
      'a body by its kind',
      'The Harbour Safety Commission said the quay was closed. The Commission said it would reopen.',
      ['Harbour Safety Commission', 'Harbour Safety Commission'],
    ],
    [
      'title',
      'Minister of Education Lena Holt said schools would open. “We are ready,” the education minister said.',
      ['Lena Holt', 'Lena Holt'],
    ],
    [
      'apposition',
      'Lena Holt, the mayor of Elmsford, said schools would open. The mayor said books were ready.',
      ['Lena Holt', 'Lena Holt'],
    ],
    ['a body in apposition', 'The regulator, Ofgrid, said that it had failed.', ['Ofgrid']],
    ['NOT a place beside a description', 'The army, Moscow, said that it had failed.', [undefined]],
    ['NOT who reports it', '“It is gone for good,” said the company, Reuters reported.', [undefined]],
    ['a name in apposition', 'His spokeswoman, Lena Holt, denied that he had seen it.', ['Lena Holt']],
    [
      'one office in two wordings',
      'Finance minister Lena Holt said taxes would rise. “Nobody likes it,” the treasury secretary said.',
      ['Lena Holt', 'Lena Holt'],
    ],
    ['she, among men', 'Lena Holt met Peter Marsh on Monday. She said the talks went well.', ['Lena Holt']],
    [
      'the subject before the rest',
      'Peter Marsh met Tom Reed on Monday. He said the talks went well.',
      ['Peter Marsh'],
    ],
    ['by its owner', 'CNN’s Tara Sett said it was over. Sett said it again.', ['Tara Sett', 'Tara Sett']],
    ['with its owner’s description', 'Tunisia’s coach Nabil Marsh said it was over.', ['Nabil Marsh']],
    [
      'they, of a body',
      'Acme Corp. said sales fell. They said prices would rise.',
      ['Acme Corp.', 'Acme Corp.'],
    ],
    [
      'she, not a ship with an article',
      'Odalys Paris left the Skylarks. She said it was hard.',
      ['Odalys Paris'],
    ],
    [
      'he, of who leads those who spoke',
      'Bo Diaz left. Drivers led by Ulm MP Tom Hale said it was late. He said it was cold.',
      [undefined, 'Tom Hale'],
    ],
    ['it, of a body', 'Acme Corp. said sales fell. It said prices would rise.', ['Acme Corp.', 'Acme Corp.']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test('a caption names in full whom the text names in short', () => {
    expect(sourcesIn('Lena said schools would open.', ['Lena Holt at a school in Elmsford'])).toEqual([
      'Lena Holt',
    ]);
  });
});

describe('nobody is named where the story does not tell', () => {
  test.each([
    ['indefinite', 'Mayor Lena Holt left early. A mayor said roads were closed.', [undefined]],
    ['plural', 'Minister Lena Holt left early. Ministers said roads were closed.', [undefined]],
    ['another office', 'Mayor Lena Holt left early. The governor said roads were closed.', [undefined]],
    [
      'another portfolio',
      'Minister of Education Lena Holt left early. The transport minister said roads were closed.',
      [undefined],
    ],
    ['a man where only a woman is named', 'Lena Holt left early. He said roads were closed.', [undefined]],
    [
      'a list, not an apposition',
      'The mayor, Lena Holt and Peter Marsh left. A guard, Tom Reed and others said roads were closed.',
      [undefined],
    ],
    ['they, of a person', 'Ann Lee said sales fell. They said prices would rise.', ['Ann Lee', undefined]],
    [
      'an age that the story gave to somebody without a name',
      'A 17-year-old was held on Monday. Ann Lee watched. “I was scared,” the 17-year-old said.',
      [undefined],
    ],
    [
      'a trade of somebody without a name',
      'A local painter saw it. Ann Lee watched. “I was scared,” the painter said.',
      [undefined],
    ],
    [
      'a body of another kind than the one that spoke',
      'The Teachers’ Union said schools would close. The council said it was too late.',
      ['Teachers’ Union', undefined],
    ],
    [
      'a company where a ministry spoke',
      'The Ministry of Defence said it was over. The company said it was not.',
      ['Ministry of Defence', undefined],
    ],
    [
      'who wrote the story',
      'How an island fights for its boat. By Ann Lee\n\nShe said roads were closed.',
      [undefined],
    ],
    [
      'a place where a company has its seat',
      'The Austin, Texas-based company fell by 3%. The company said roads were closed.',
      [undefined],
    ],
    ['people of a country', 'Ukrainian officials said roads were closed.', [undefined]],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
