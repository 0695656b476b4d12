import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const MATCH = analysisOf(
  [
    'A late header from Daniel Okoro gave Harlow City a 2-1 win over Vale Rovers on Saturday.',
    'Rovers had led through a penalty by Luis Prado after 14 minutes.',
    'The attendance of 31,204 was the highest of the season.',
    'About 300 people later marched through the town.',
  ].join('\n\n'),
  { title: 'Late Okoro strike sinks Rovers' },
);

const TALKS = analysisOf(
  'Envoys met in Ulm on Monday for talks that lasted 4-5 hours. The crowd outside was small. Two drivers came late.',
);

const answerTo = (question: string, analysis = MATCH): string => {
  const answer = ask(question, [analysis]);
  return answer.answered ? textOf(answer.evidence[0].story.body, answer.evidence[0].sentence) : 'none';
};

it.each([
  ['by its outlets', 'A Vale Times/Ulm News survey put Lee ahead.', /Vale Times/],
  [
    'by who asked',
    'It rained on the day of the survey. Vale Research polled 800 drivers in Ulm.',
    /polled 800/,
  ],
  [
    'should NOT: by its headline',
    'Lee Leads In Survey. The Courier asked 800 drivers in a survey by Vale Research.',
    /by Vale Research/,
  ],
])('whoever did a survey is told %s', (_, body, expected) =>
  expect(answerTo('who carried out the survey?', analysisOf(body))).toMatch(expected),
);

it('those whom layoffs include are laid off', () =>
  expect(
    answerTo(
      'how many employees will Lumo lay off?',
      analysisOf('Layoffs at Lumo will include 4,000 employees. It has cut 12,300 jobs in two years.'),
    ),
  ).toMatch(/4,000/));

it.each([
  ['what was the score?', /2-1 win/],
  ['what was the final score', /2-1 win/],
  ['how many fans were there?', /31,204/],
  ['how many people watched the match', /31,204/],
  ['how big was the crowd?', /31,204/],
])('a report gives it in its own words: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['how many people marched?', /About 300 people/],
  ['how many people watched Lund play?', /^none$/],
])('should NOT take it for another figure: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each(['what was the score?', 'how many fans were there?'])(
  'should NOT find it elsewhere: %s',
  (question) => expect(answerTo(question, TALKS)).toBe('none'),
);

const ROUND = analysisOf(
  [
    'In the first game Ulm met Lisk at the Corn Arena.',
    'Ulm defeated Lisk 1 – 0, and Varn lost to Dorton by 3 to 2, on the last day of the round.',
    'Lisk had won a corner in the fourth minute.',
    'The council voted 14 to 9 for a new stadium.',
  ].join('\n\n'),
  { title: 'Ulm and Dorton win on last day' },
);

it.each([
  ['who won Ulm v Lisk?', /1 – 0/],
  ['what was the score in the Varn game?', /3 to 2/],
  ['who won the Lisk match', /1 – 0/],
])('one of several scores: %s', (question, expected) => expect(answerTo(question, ROUND)).toMatch(expected));

it('a petition is told by its signatures', () => {
  const petition = analysisOf(
    'The union has launched a petition, which has more than 11,000 signatures. It will send a letter to people in Ulm.',
  );
  expect(answerTo('how many people signed the petition?', petition)).toMatch(/11,000/);
});

const CRASH = analysisOf(
  [
    'Three people died when a small plane crashed near Ulm on Monday.',
    'The aircraft had taken off from Dorton and was bound for Eastport.',
    'Firefighters came late because the road was flooded.',
    'Investigators believe that ice brought the plane down.',
    'A bus to the airport broke down as well.',
  ].join('\n\n'),
  { title: 'Three die in plane crash' },
);

it.each([
  ['where was the plane going?', /bound for/],
  ['what was the plane’s destination?', /bound for/],
  ['where did the plane take off?', /taken off from/],
  ['where did the aircraft come from?', /taken off from/],
  ['why did the plane crash?', /ice/],
  ['what caused the crash?', /ice/],
  ['cause of the crash', /ice/],
  ['why crash', /ice/],
])('of an accident: %s', (question, expected) => expect(answerTo(question, CRASH)).toMatch(expected));

it.each([
  ['The ferry sank. It was leaving Ulm for the Reed Islands.', /Reed Islands/],
  ['The ferry sank. It had set sail for Dorton.', /Dorton/],
])('where a ferry left for: %s', (body, expected) =>
  expect(answerTo('where was the ferry going?', analysisOf(body))).toMatch(expected),
);

it.each([
  ['where was the bus going?', /^(?!.*bound for)/s],
  ['why were the firefighters late?', /^(?!.*ice)/s],
  ['what caused the fire?', /^none$/],
])('should NOT take it for another thing: %s', (question, expected) =>
  expect(answerTo(question, CRASH)).toMatch(expected),
);

const VOTE = analysisOf(
  [
    'The Greens won the election in Ulm on Sunday.',
    'Turnout was 71%, up from 64% four years ago.',
    'The port said that it would close a shipyard in May, with the loss of 640 jobs.',
    'Its union has 2,300 members.',
  ].join('\n\n'),
  { title: 'Greens win in Ulm' },
);

it.each([
  ['how many people voted?', /Turnout/],
  ['how many voters took part in the election?', /Turnout/],
  ['how many workers will be laid off?', /640 jobs/],
  ['how many people will lose their jobs?', /640 jobs/],
  ['how many redundancies', /640 jobs/],
])('of ballots and jobs: %s', (question, expected) => expect(answerTo(question, VOTE)).toMatch(expected));

it.each([
  ['how many people voted for the Greens?', /^(?!Turnout)/],
  ['how many workers are in the union?', /^(?!.*640)/s],
  ['how many people were laid off in Dorton?', /^none$/],
])('should NOT take it for what others did: %s', (question, expected) =>
  expect(answerTo(question, VOTE)).toMatch(expected),
);

const RULING = analysisOf(
  [
    'Dean Mallory was jailed in Ulm on Friday for a raid on a gallery.',
    'Mallory told police that he had wanted to pay off debts of £90,000.',
    'The judge ordered Mallory to pay the gallery £15,000.',
  ].join('\n\n'),
  { title: 'Mallory jailed over raid' },
);

it.each([
  ['how much must Mallory pay?', /£15,000/],
  ['how much does Mallory have to pay the gallery?', /£15,000/],
])('of what a court orders: %s', (question, expected) =>
  expect(answerTo(question, RULING)).toMatch(expected),
);

it.each([
  ['how much did Mallory owe?', /^(?!.*15,000)/s],
  ['how much must the driver pay?', /^none$/],
])('should NOT take it for another sum: %s', (question, expected) =>
  expect(answerTo(question, RULING)).toMatch(expected),
);

it('should NOT stop at a phrase that the report does not give: the result of a vote is no score', () =>
  expect(
    answerTo(
      'what was the result of the vote?',
      analysisOf(
        'The council of Ulm met on Monday. It passed the budget by 31 votes to 12. A second vote was put off.',
      ),
    ),
  ).toMatch(/31 votes to 12/));

const COUNCIL = analysisOf(
  [
    'Ulm council voted by 31 to 12 on Monday to close the lido.',
    'A motion by the Greens to sell the boathouse instead was defeated by 38 votes to 5.',
    'Three Liberal members stayed away.',
    'The lido lost 40 to 50 swimmers a week.',
  ].join('\n\n'),
  { title: 'Ulm to close lido' },
);

it.each([
  ['what was the result of the vote?', /31 to 12/],
  ['how did the council vote?', /31 to 12/],
  ['what was the vote on the council?', /31 to 12/],
  ['what did members vote for?', /to close the lido/],
  ['how close was the vote?', /31 to 12/],
  ['how many voted against?', /31 to 12/],
  ['how many councillors voted for the plan?', /31 to 12/],
  ['by how many votes was the motion to sell the boathouse defeated?', /38 votes to 5/],
  ['how many councillors supported it?', /31 to 12/],
  ['council vote result', /31 to 12/],
])('of a vote: %s', (question, expected) => expect(answerTo(question, COUNCIL)).toMatch(expected));

it('tells by how many votes an election was won before another vote by its count', () =>
  expect(
    answerTo(
      'by how many votes did Lee win?',
      analysisOf(
        'Ann Lee was elected mayor of Ulm by 214 votes. The council passed a tax by 27 votes to 24.',
      ),
    ),
  ).toMatch(/214/));

it.each([
  'Ulm beat Selk 2-1 on Saturday in front of 23,118 fans.',
  'Ulm beat Selk 2-1 on Saturday before a sell-out crowd of 23,118.',
])('tells how many watched by whom it was played before: %s', (told) =>
  expect(
    answerTo('how many fans watched the match?', analysisOf(`${told} About 300 fans later marched.`)),
  ).toMatch(/23,118/),
);

it.each([
  ['how many Liberals voted against?', /^(?!.*31 to 12)/s],
  ['was the tax bill passed?', /^(?!.*40 to 50)/s],
])('should NOT take it for another vote: %s', (question, expected) =>
  expect(answerTo(question, COUNCIL)).toMatch(expected),
);

const PAINTER = analysisOf(
  [
    'Ida Holt, who painted the harbour of Skarra for sixty years, has died at the age of 91, her family said.',
    'She died on Monday after a short illness, her daughter Ann said.',
    'Holt had been turned down twice before she won a place at the academy in Ulm.',
    'Her brother Carl died in 2011.',
  ].join('\n\n'),
  { title: 'Ida Holt, painter of Skarra, dies at 91' },
);

it.each([
  ['how did Ida Holt die?', /short illness/],
  ['what was the cause of death?', /short illness/],
  ['what did she die of?', /short illness/],
  ['where did Holt study?', /academy/],
  ['which school did Holt go to?', /academy/],
  ['did Holt have children?', /daughter/],
])('of a life: %s', (question, expected) => expect(answerTo(question, PAINTER)).toMatch(expected));

it.each([
  ['how did Carl die?', /^(?!.*illness)/s],
  ['where did her daughter study?', /^(?!.*academy)/s],
  ['did Carl have children?', /^(?!.*daughter)/s],
])('should NOT take it for the life of another: %s', (question, expected) =>
  expect(answerTo(question, PAINTER)).toMatch(expected),
);

const STUDY = analysisOf(
  [
    'People who nap for an hour remember more, according to a paper published on Monday.',
    'Researchers at Ulm University followed 2,140 adults for nine years.',
    'Of those, 310 were shift workers.',
    'The authors said that the work did not show that naps help, because tired people may sleep badly.',
    'The paper appeared in the journal Sleep Letters.',
    'About 900 people walked past the institute with pillows on Sunday.',
  ].join('\n\n'),
  { title: 'Nap for an hour, study says' },
);

it.each([
  ['how many people took part in the study?', /2,140/],
  ['how many participants', /2,140/],
  ['how big was the study?', /2,140/],
  ['what did the study find?', /remember more/],
  ['main findings', /remember more/],
  ['how long did the study last?', /nine years/],
  ['for how long were they followed?', /nine years/],
  ['who carried out the research?', /Ulm University/],
  ['what are the limits of the study?', /did not show/],
  ['limitations of the research', /did not show/],
  ['where was the study published?', /Sleep Letters/],
  ['in which journal did it appear?', /Sleep Letters/],
])('of a piece of research: %s', (question, expected) => expect(answerTo(question, STUDY)).toMatch(expected));

it.each([
  ['how many women took part?', /^(?!.*2,140)/s],
  ['how many shift workers were in the study?', /^(?!.*2,140)/s],
  ['what is the speed limit?', /^none$/],
  ['what did the police find?', /^(?!.*remember more)/],
  ['how many people walked past the institute?', /900/],
])('should NOT take it for another figure or limit: %s', (question, expected) =>
  expect(answerTo(question, STUDY)).toMatch(expected),
);

it.each([
  ['the brakes had failed', 'The driver of the bus said that its brakes had failed.'],
  ['a tyre had burst', 'A tyre of the bus had burst on the bridge, a passenger said.'],
])('what gave way is the cause: %s', (_, told) =>
  expect(
    answerTo(
      'why did the bus crash?',
      analysisOf(`Two people died when a bus crashed in Ulm on Monday. ${told} It was two years old.`, {
        title: 'Two die in bus crash',
      }),
    ),
  ).toBe(told),
);

it('should NOT take talks that failed for the cause of a crash', () =>
  expect(
    answerTo(
      'why did the bus crash?',
      analysisOf(
        'Two people died when a bus crashed in Ulm on Monday. Talks on a bypass have failed. A second accident was feared.',
      ),
    ),
  ).not.toMatch(/Talks/));

it.each([
  [
    'what was the vote?',
    'The plan drew a crowd of 40.\n\nThe council rejected the plan in a 5-to-2 vote.',
    /5-to-2/,
  ],
  [
    'what is the share price?',
    'A share in the firm is old.\n\nIts shares closed at 61 cents, down 17%.',
    /61 cents/,
  ],
  [
    'what was the closing price?',
    'The closing was late.\n\nThe stock rose to $141.30 in late trading.',
    /141/,
  ],
  ['who scored first?', 'Ulm beat Tarn 2-1.\n\nIda Roe tapped in to open the scoring.', /Ida Roe/],
])('in other words: %s', (question, body, expected) =>
  expect(answerTo(question, analysisOf(body))).toMatch(expected),
);

const FINAL = analysisOf(
  [
    'A late header by Ida Roe gave Tarn a 2-1 win over Ulm on Saturday.',
    'Ulm had gone ahead after nine minutes through Ann Lee.',
    'Eva Pell equalised before the break.',
    'Roe came on for the injured Liv Dahl in the 60th minute.',
    'Tarn last won the cup in 1987, and Dahl took the lead singer of a band to the ball.',
  ].join('\n\n'),
  { title: 'Tarn beat Ulm' },
);

it.each([
  ['who won?', /2-1/],
  ['who lost the match?', /2-1/],
  ['did Tarn win?', /2-1/],
  ['when was the match?', /Saturday/],
  ['who scored first?', /gone ahead/],
  ['who equalised?', /Pell/],
  ['who scored the equaliser?', /Pell/],
  ['who replaced Dahl?', /came on for/],
  ['whom did Roe replace?', /came on for/],
])('of a match: %s', (question, expected) => expect(answerTo(question, FINAL)).toMatch(expected));

it.each([
  ['did Lund win?', /^(?!.*2-1)/],
  ['who replaced Lee?', /^(?!.*came on for)/],
  ['when did Tarn last win the cup?', /1987/],
])('should NOT take it for another match or player: %s', (question, expected) =>
  expect(answerTo(question, FINAL)).toMatch(expected),
);

const COACH = analysisOf(
  [
    'Nine people died when a coach left the road near Ulm on Monday.',
    'The coach was carrying 46 students home from a ski trip.',
    'Police searched the offices of its operator, Tarn Tours.',
    'Six passengers are in hospital. The train to Ulm was late.',
  ].join('\n\n'),
  { title: 'Coach leaves road near Ulm' },
);

it.each([
  ['who was on the coach?', /46 students/],
  ['how many people were on the coach?', /46 students/],
  ['how many passengers were there?', /46 students/],
  ['how many people were on board?', /46 students/],
  ['how many were aboard?', /46 students/],
  ['who operated the coach?', /Tarn Tours/],
  ['which company ran the bus?', /Tarn Tours/],
])('of those aboard, and whose it is: %s', (question, expected) =>
  expect(answerTo(question, COACH)).toMatch(expected),
);

it.each([
  ['how many passengers are in hospital?', /Six/],
  ['who owns the plane?', /^(?!.*Tarn Tours)/],
])('should NOT take it for another: %s', (question, expected) =>
  expect(answerTo(question, COACH)).toMatch(expected),
);

const OUTAGE = analysisOf(
  [
    'Card payments failed across Tarn on Friday after an update at the firm Corvo went wrong.',
    'The outage lasted six hours.',
    'The watchdog has given Corvo until 30 November to explain it.',
    'Corvo has had shops by the sea since 2006.',
  ].join('\n\n'),
  { title: 'Payments outage hits Tarn' },
);

it.each([
  ['what caused the outage?', /update/],
  ['what is the deadline for Corvo?', /30 November/],
  ['deadline', /30 November/],
])('of a failure, and the time to explain it: %s', (question, expected) =>
  expect(answerTo(question, OUTAGE)).toMatch(expected),
);

it('should NOT take any day for a deadline', () =>
  expect(answerTo('what is the deadline?', VOTE)).toBe('none'));

const TOUR = analysisOf(
  [
    'The tour is leaving Ulm for Lisk, a town of 4,200 people.',
    'News of the move was first reported by the Vale Herald.',
    'Ann Lee of the tour reported it to the mayor.',
  ].join('\n\n'),
);

it.each([
  ['who broke the news?', /Vale Herald/],
  ['who reported it first?', /Vale Herald/],
  ['how many people live in Lisk?', /4,200/],
  ['what is the population of Lisk?', /4,200/],
])('of the report and its place: %s', (question, expected) =>
  expect(answerTo(question, TOUR)).toMatch(expected),
);

it('should NOT take who reported it to somebody for who told it first', () =>
  expect(answerTo('who reported it to the mayor?', TOUR)).toMatch(/Ann Lee/));

const POLL = analysisOf(
  [
    'Nobody but Lee or Diaz could win more than 50% of the vote.',
    'Ann Lee was elected mayor of Ulm on Sunday with 52.6% of the vote, while Bo Diaz received 44%.',
    'Officers arrested 41 people during the vote.',
    'Tom Reed became the fourth councillor to leave the Greens since May.',
    'The Greens won a third of the seats in Tarn.',
  ].join('\n\n'),
  { title: 'Lee elected in Ulm' },
);

it.each([
  ['a share of the vote', 'Diaz share of the vote', /52\.6%/],
  ['a share of the vote, as a question', 'what percentage did Lee get?', /52\.6%/],
  ['so many by now', 'how many councillors have left since May?', /fourth councillor/],
])('of a poll, %s: %s', (_what, question, expected) => expect(answerTo(question, POLL)).toMatch(expected));

it('should NOT take those arrested for all who voted', () =>
  expect(answerTo('how many people voted?', POLL)).toBe('none'));

it('should NOT take the fourth of one kind for another', () =>
  expect(answerTo('how many officers have left since May?', POLL)).not.toMatch(/fourth/));

const BRIEF = analysisOf(
  [
    'Nurses at the Ulm clinic walked out on Monday, and the strike goes on.',
    'Lightning ignited dozens of blazes in the hills.',
    'A walker was found dead at home on Tuesday, apparently due to natural causes.',
  ].join('\n\n'),
  { title: 'News in brief' },
);

it.each([
  ['how a strike starts', 'when did the strike start?', /walked out on Monday/],
  ['how fires start', 'what caused the fires?', /Lightning/],
  ['a death', 'how did the walker die?', /natural causes/],
])('%s: %s', (_what, question, expected) => expect(answerTo(question, BRIEF)).toMatch(expected));

const OBITUARY = analysisOf(
  [
    'The novelist Ida Holt, who was with the Ulm Review for ten years, died on Friday at her home in Lisk.',
    'She was 94.',
    'She died “at home in Lisk surrounded by friends”, her agent Bo Diaz said.',
    'A boy who fell ill at her home cannot be identified under the Youth Act.',
    'Her last paper has been accepted for publication in Lisk Letters.',
    'Her dog has not been named.',
  ].join('\n\n'),
  { title: 'Ida Holt dies at 94' },
);

it.each([
  ['who was there', 'who was with her when she died?', /surrounded by friends/],
  ['what the law forbids to tell', 'why can’t the boy be named?', /Youth Act/],
  ['where it will be read', 'where will the findings be published?', /Lisk Letters/],
])('of a life, %s: %s', (_what, question, expected) =>
  expect(answerTo(question, OBITUARY)).toMatch(expected),
);

it.each([
  ['who was with the Ulm Review?', /ten years|none/],
  ['why has the dog not been named?', /^(?!.*Youth)/],
])('should NOT take it for another end or reason: %s', (question, expected) =>
  expect(answerTo(question, OBITUARY)).toMatch(expected),
);

it('should NOT take the start of a strike for another', () =>
  expect(answerTo('when did the match start?', BRIEF)).not.toMatch(/walked out/));

it('should NOT take long before for the cause', () =>
  expect(
    answerTo(
      'what was the cause of death?',
      analysisOf(
        'The singer Ida Holt has died at the age of 54, two years after suffering a stroke. The clinic did not give the cause of her death.',
      ),
    ),
  ).toMatch(/did not give/));

const COURT = analysisOf(
  [
    'Ann Lee had pleaded guilty in May to four counts of fraud, the court heard.',
    'Bo Diaz denied handling stolen goods.',
    'Lee is survived by Tom, two daughters and seven grandchildren.',
    'Born in Ulm, the second of five children, she died in her sleep on Saturday.',
    'Substitute Carl Roe headed the winner for Dorton three minutes from time.',
    'The Greens took the seat. Ida Holt won 15,207 votes, 1,160 more than the Tory.',
    'Rex Dahl lost his deposit after winning 611 votes.',
    'More than 530m adults worldwide have diabetes. People who walk are 17 per cent less likely to get diabetes.',
  ].join('\n\n'),
  { title: 'Lee dies' },
);

it.each([
  ['a charge', 'what is Ann Lee accused of?', /four counts of fraud/],
  ['a plea', 'how did Lee plead?', /pleaded guilty/],
  ['a plea denied', 'how did Bo Diaz plead?', /denied handling/],
  ['children', 'how many children did Ann Lee have?', /two daughters/],
  ['a death', 'how did Lee die?', /in her sleep/],
  ['the goal that decides', 'who scored the winner?', /headed the winner/],
  ['a majority', 'by how many votes did Ida Holt win?', /1,160 more/],
  ['those who have something', 'how many people have diabetes?', /530m adults/],
])('%s: %s', (_what, question, expected) => expect(answerTo(question, COURT)).toMatch(expected));

it.each([
  ['no charge', 'what is Carl Roe accused of?', /^none$/],
  ['no plea', 'how did Carl Roe plead?', /^none$/],
])('should NOT be %s: %s', (_what, question, expected) =>
  expect(answerTo(question, COURT)).toMatch(expected),
);

const TIE = analysisOf(
  [
    'Ulm, a goal down, rallied to score a late winner against Dorton on Monday.',
    'Dorton scored first through Rex Dahl.',
    'Substitute Carl Roe scored the goal that tied the game and then, with seconds left, hit another to seal all three points.',
    'Ulm will meet Lisk, who beat Tarn by a try.',
  ].join('\n\n'),
);

it.each([
  ['a goal to seal it', 'who scored the winning goal?', /Carl Roe/],
  ['a goal that ties', 'who scored the equaliser?', /Carl Roe/],
])('%s: %s', (_what, question, expected) => expect(answerTo(question, TIE)).toMatch(expected));

const FOUND = analysisOf(
  'Ulm beat Dorton 2-1 on Monday. Bo Diaz found the winner late in extra time. Dorton wept.',
);

it('a winner is found', () => expect(answerTo('who scored the winning goal?', FOUND)).toMatch(/Bo Diaz/));
