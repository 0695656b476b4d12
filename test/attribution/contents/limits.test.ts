import { describe, expect, test } from 'vitest';
import { limitOf, limitRules } from '../../../src/attribution/contents/limits/limits.ts';
import { startsOf } from '../../../src/attribution/contents/starts.ts';
import { questionIn, textTo } from './question-of-text.ts';

/** The text up to the place that content from its first possible start on does not go past. */
const limitIn = (body: string): string => {
  const question = questionIn(body, held.has(body), second.has(body) ? 1 : 0);
  return textTo(question, limitOf(question, startsOf(question)[0]?.at ?? -1));
};

/** Whose content holds their quotation. */
const held: ReadonlySet<string> = new Set([
  'Drivers reported “a loud bang,” the records show.',
  'Ann Lee said they had “built a house of cards,” a reference to Bo Diaz.',
  'Ann Lee said “there could be” a line that Bo Diaz crosses.',
  'The two reached what Ann Lee called “a deal” in the early hours.',
  'Bo Diaz, whom Ann Lee called “a liar”, left in May.',
  'What Ann Lee calls “a lie” is the truth.',
  'Ann Lee called it “a farce” and walked out.',
  'Ann Lee shouted “Close it” as she went.',
  'Ann Lee, who called it “a farce,” resigned.',
  'Bo Diaz, described by Ann Lee as “a hero”, will resign.',
  'What Ann Lee called “a farce” ended.',
  'Ann Lee said it was “unsafe,” adding that it would close.',
  'Ann Lee called it “a ruin,” which Bo Diaz rejected.',
]);

/** Whose second cue is asked for. */
const second: ReadonlySet<string> = new Set([
  'Ann Lee said that drivers were told to wait for the next ferry at the old pier in the north of the lake near Ulm until six and that two had left.',
]);

const cases: readonly (readonly [rule: string, body: string, to: string])[] = [
  ['no verb to join', 'Ann Lee called it “a farce” and walked out.', 'Ann Lee called it “a farce”'],
  ['words said whole', 'Ann Lee shouted “Close it” as she went.', 'Ann Lee shouted “Close it”'],
  [
    'main verb after an aside',
    'Ann Lee, who called it “a farce,” resigned.',
    'Ann Lee, who called it “a farce,”',
  ],
  [
    'main verb after an aside',
    'Bo Diaz, described by Ann Lee as “a hero”, will resign.',
    'Bo Diaz, described by Ann Lee as “a hero”',
  ],
  ['main verb after an aside', 'What Ann Lee called “a farce” ended.', 'What Ann Lee called “a farce”'],
  [
    'another report behind the mark',
    'Ann Lee said it was “unsafe,” adding that it would close.',
    'Ann Lee said it was “unsafe,”',
  ],
  ['report', 'The bridge will close, Ann Lee said.', 'The bridge will close,'],
  [
    'another’s report',
    'Ann Lee said it was safe even though Bo Diaz said it was not.',
    'Ann Lee said it was safe',
  ],
  [
    'what is said of it next',
    'Ann Lee called it “a ruin,” which Bo Diaz rejected.',
    'Ann Lee called it “a ruin,”',
  ],
  ['when asked', 'Ann Lee said it was safe when asked about it.', 'Ann Lee said it was safe'],
  ['when asked', 'Ann Lee said it was safe when pressed by a reporter.', 'Ann Lee said it was safe'],
  [
    'on condition of anonymity',
    'Ann Lee confirmed the deal on the condition of anonymity because she may not speak.',
    'Ann Lee confirmed the deal',
  ],
  [
    'on condition of anonymity',
    'A driver said it was old on condition of anonymity.',
    'A driver said it was old',
  ],
  [
    'next report',
    'Ann Lee praised the drivers while warning that fares would rise.',
    'Ann Lee praised the drivers',
  ],
  ['main clause after a participle', 'Noting that it is old, Ann Lee smiled.', 'Noting that it is old'],
  [
    'main clause after a subordinate one',
    'Despite Ann Lee saying it was safe, drivers stayed away.',
    'Despite Ann Lee saying it was safe',
  ],
  [
    'main clause after a subordinate one',
    'While Ann Lee insisted that it was safe, drivers stayed away.',
    'While Ann Lee insisted that it was safe',
  ],
  [
    'main clause after a subordinate one',
    'Asked whether the bridge is safe, Ann Lee smiled.',
    'Asked whether the bridge is safe',
  ],
  [
    'main clause after a subordinate one',
    'While Ann Lee says it is safe, the town council carves out a way around it.',
    'While Ann Lee says it is safe',
  ],
  [
    'main clause after a subordinate one',
    'After all, while Ann Lee insisted that it was safe, that was in doubt.',
    'After all, while Ann Lee insisted that it was safe',
  ],
  [
    'main clause after a subordinate one',
    'When Ann Lee announced her candidacy in June, he praised the end of tolls, as had Bo.',
    'When Ann Lee announced her candidacy in June',
  ],
  [
    'main clause after a subordinate one',
    'The bridge is old, and while Ann Lee said it was safe, it fell.',
    'The bridge is old, and while Ann Lee said it was safe',
  ],
  [
    'main verb after a relative',
    'A letter from Ulm, which urged a vote on the dam, reflected that.',
    'A letter from Ulm, which urged a vote on the dam',
  ],
  [
    'outer verb',
    'A man claiming allegiance to the group attacked two drivers.',
    'A man claiming allegiance to the group',
  ],
  [
    'main verb after a relative',
    'Ann Lee, whose lawyer said she was ill, resigned.',
    'Ann Lee, whose lawyer said she was ill',
  ],
  [
    'main verb after a relative',
    'The bridge, which, Ann Lee said, was old, fell in May.',
    'The bridge, which, Ann Lee said, was old',
  ],
  [
    'main verb after a relative',
    'Ann Lee, who said the bridge was old, resigned.',
    'Ann Lee, who said the bridge was old',
  ],
  [
    'next report',
    'Ann Lee said the bridge will close and urged drivers to wait.',
    'Ann Lee said the bridge will close',
  ],
  ['next report', 'Her aides say it is too early but noted her win in May.', 'Her aides say it is too early'],
  [
    'next report',
    'Ann Lee smiled, noting that it was safe but warning that it was old.',
    'Ann Lee smiled, noting that it was safe',
  ],
  [
    'next report',
    'Ann Lee said it was safe after seeing the plan and suggested that it open.',
    'Ann Lee said it was safe after seeing the plan',
  ],
  [
    'main verb after a relative',
    'The bridge vote, which Ann Lee said was a mistake, was a blow.',
    'The bridge vote, which Ann Lee said was a mistake',
  ],
  [
    'occasion',
    'Ann Lee said the dam has held in a phone interview with the Courier.',
    'Ann Lee said the dam has held',
  ],
  ['occasion', 'Ann Lee said it was safe on Friday’s broadcast of Ulm Today.', 'Ann Lee said it was safe'],
  [
    'comment on what was said',
    'Ann Lee said the dam leaks — something every farmer knows.',
    'Ann Lee said the dam leaks',
  ],
  [
    'from one to another',
    'Ann Lee went from saying that the dam is safe to closing it.',
    'Ann Lee went from saying that the dam is safe',
  ],
  [
    'another’s report',
    'Farmers have said they will wait and others have said they cannot.',
    'Farmers have said they will wait',
  ],
  [
    'another share',
    'Half said they want the dam and about the same number would rather not.',
    'Half said they want the dam',
  ],
  [
    'another share',
    'Already 20 farmers say they will sell and 16 have not said what they want.',
    'Already 20 farmers say they will sell',
  ],
  [
    'outer verb',
    'Farmers who say the dam is safe in most years were evenly split on Monday.',
    'Farmers who say the dam is safe in most years',
  ],
  [
    'outer verb',
    'A driver who had accused the firm of fraud resigned on Monday.',
    'A driver who had accused the firm of fraud',
  ],
  [
    'outer verb',
    'The ferry that Ann Lee said she would have sold is back.',
    'The ferry that Ann Lee said she would have sold',
  ],
  [
    'outer verb',
    'Farmers who say the plan drafted last year was bad are few.',
    'Farmers who say the plan drafted last year was bad',
  ],
  [
    'closing dash',
    'The report -- which notes that the dam leaks, if slowly -- should wake the council.',
    'The report -- which notes that the dam leaks, if slowly',
  ],
  [
    'closing bracket',
    'It is shut. (Ann Lee said the bridge is old.)',
    'It is shut. (Ann Lee said the bridge is old',
  ],
  [
    'closing bracket',
    'The bridge (Ann Lee said it had a crack (or two) in May) is shut.',
    'The bridge (Ann Lee said it had a crack (or two) in May',
  ],
  [
    'comment on what was said',
    'Ann Lee said they had “built a house of cards,” a reference to Bo Diaz.',
    'Ann Lee said they had “built a house of cards,”',
  ],
  [
    'concession',
    'Ann Lee said the bridge was safe, though official maps showed a crack.',
    'Ann Lee said the bridge was safe',
  ],
  [
    'occasion',
    'Ann Lee described the figures as poor in an interview with Bo Diaz.',
    'Ann Lee described the figures as poor',
  ],
  [
    'main clause after a subordinate one',
    'Asked whether the bridge was safe, Ann Lee, speaking in Ulm, said no.',
    'Asked whether the bridge was safe',
  ],
  [
    'next report',
    'Ann Lee conceded that the bridge was old but rejected the claim that it shook.',
    'Ann Lee conceded that the bridge was old',
  ],
  ['last report', 'Drivers reported “a loud bang,” the records show.', 'Drivers reported “a loud bang,”'],
  [
    'occasion',
    'Ann Lee described the figures as poor in an interview with Bo Diaz, but cautioned against haste.',
    'Ann Lee described the figures as poor',
  ],
  [
    'comment on what was said',
    'Ann Lee said she was never told of it, something drivers have disputed.',
    'Ann Lee said she was never told of it',
  ],
  ['aside', 'Ann Lee said the drivers had left, naming two of them.', 'Ann Lee said the drivers had left'],
  [
    'what the words amount to',
    'Ann Lee said the bridge was safe, brushing aside a report by Bo Diaz.',
    'Ann Lee said the bridge was safe',
  ],
  [
    'what the words amount to',
    'Ann Lee said the bridge was “my baby,” ruling out a sale.',
    'Ann Lee said the bridge was “my baby,”',
  ],
  [
    'what came of the words',
    'The ferry firm warned that profit would fall, sending its shares down.',
    'The ferry firm warned that profit would fall',
  ],
  [
    'what came of the words',
    'Ann Lee vowed to close the dam, drawing boos from farmers.',
    'Ann Lee vowed to close the dam',
  ],
  [
    'without more',
    'Ann Lee said that two drivers had left, without giving a reason.',
    'Ann Lee said that two drivers had left',
  ],
  [
    'quotation after a colon',
    'Ann Lee swore that the bridge is lost: “It is over,” she said.',
    'Ann Lee swore that the bridge is lost',
  ],
  [
    'time of the report',
    'Ann Lee said on Monday that the bridge was safe, two days before it fell.',
    'Ann Lee said on Monday that the bridge was safe',
  ],
  [
    'time of the report',
    'Ann Lee last night denied that she left, hours after the mayor spoke.',
    'Ann Lee last night denied that she left',
  ],
  [
    'another’s report',
    'Ann Lee says the bridge is old, although Carla Diaz denied it.',
    'Ann Lee says the bridge is old,',
  ],
  [
    'another’s report',
    'Ann Lee said the plan was weak, to which Bo Diaz said it was late.',
    'Ann Lee said the plan was weak,',
  ],
  ['another’s report', 'Ann Lee said it has none; Carla Diaz said it has 43.', 'Ann Lee said it has none'],
  [
    'what was not said',
    'Ann Lee confirmed that the bridge had closed but declined to say why.',
    'Ann Lee confirmed that the bridge had closed',
  ],
  [
    'what was not said',
    'Ann Lee said the talks had failed and gave no details.',
    'Ann Lee said the talks had failed',
  ],
  [
    'closing report',
    'Ann Lee denies that it is safe, according to her lawyer.',
    'Ann Lee denies that it is safe,',
  ],
  [
    'comment on what was said',
    'Ann Lee said the vote had been rigged, a claim for which there is no evidence.',
    'Ann Lee said the vote had been rigged',
  ],
  [
    'aside',
    'Ann Lee said the bridge would close, referring to the old one.',
    'Ann Lee said the bridge would close',
  ],
  ['last report', 'Ann Lee asked whether it was safe, records show.', 'Ann Lee asked whether it was safe'],
  [
    'last report',
    'Ann Lee said the bridge would close, the Elmsford Courier reported on Monday.',
    'Ann Lee said the bridge would close',
  ],
  [
    'comment on what was said',
    'Ann Lee said the vote had been rigged, claims which nobody could prove.',
    'Ann Lee said the vote had been rigged',
  ],
  [
    'concession',
    'Ann Lee said the bridge was safe, even though it fell in May.',
    'Ann Lee said the bridge was safe',
  ],
  [
    'concession',
    'Ann Lee says the bridge is safe, despite the crack in it.',
    'Ann Lee says the bridge is safe',
  ],
  [
    'another share',
    'A third said the bridge was safe, while 13 percent were unsure.',
    'A third said the bridge was safe',
  ],
  [
    'phrase',
    'It rained as her promise to build a bridge would please the town.',
    'It rained as her promise to build a bridge',
  ],
  [
    'phrase',
    'Ann Lee won with her promise to build a bridge and her plan for cars.',
    'Ann Lee won with her promise to build a bridge',
  ],
  ['phrase', 'Ann Lee called the bridge a shame and resigned in May.', 'Ann Lee called the bridge a shame'],
  [
    'without proof',
    'Ann Lee called the drivers thieves without offering proof.',
    'Ann Lee called the drivers thieves',
  ],
  ['phrase', 'Ann Lee denied all the charges, but a jury convicted her.', 'Ann Lee denied all the charges,'],
  ['phrase', 'Drivers demanded a new road, causing long jams.', 'Drivers demanded a new road,'],
  ['phrase', 'Vale reported a rise in sales and raised its outlook.', 'Vale reported a rise in sales'],
  ['phrase', 'Ann Lee conceded defeat on Monday and phoned Bo Diaz.', 'Ann Lee conceded defeat on Monday'],
  ['phrase', 'Ann Lee praised the bridge, and she had none.', 'Ann Lee praised the bridge,'],
  ['phrase', 'Ann Lee condemned the vote, even though drivers wanted it.', 'Ann Lee condemned the vote,'],
  ['phrase', 'Ann Lee urged drivers to wait and then walked to the bridge.', 'Ann Lee urged drivers to wait'],
  [
    'what is said of somebody',
    'Ann Lee is said to favour a bridge; the mayor wants none.',
    'Ann Lee is said to favour a bridge',
  ],
  [
    'comment on what was said',
    'Ann Lee said the bridge was safe, only to close it two days later.',
    'Ann Lee said the bridge was safe',
  ],
  [
    'next report',
    'Counsel submitted that the bridge had been closed and sought an order.',
    'Counsel submitted that the bridge had been closed',
  ],
  [
    'phrase',
    'Ann Lee admitted robbing a bank in May and was given a fine.',
    'Ann Lee admitted robbing a bank in May',
  ],
  [
    'what the speaker did',
    'Ann Lee said she would close the bridge and moved to the hills.',
    'Ann Lee said she would close the bridge',
  ],
  [
    'what the speaker did',
    'Ann Lee said it had been checked in May, and produced a note.',
    'Ann Lee said it had been checked in May,',
  ],
  [
    'what was not said',
    'Ann Lee said the firm is at work on a bridge but couldn’t give a date.',
    'Ann Lee said the firm is at work on a bridge',
  ],
  [
    'what was not said',
    'Ann Lee said the drivers would wait and did not rule out a strike.',
    'Ann Lee said the drivers would wait',
  ],
  [
    'what the speaker has done',
    'Ann Lee said she closed the bridge in May, and has regretted it since.',
    'Ann Lee said she closed the bridge in May',
  ],
  [
    'next report',
    'Drivers say the dam is old, and have asked the court to close it.',
    'Drivers say the dam is old,',
  ],
  [
    'outer “that”',
    'Ann Lee said that drivers were told to wait for the next ferry at the old pier in the north of the lake near Ulm until six and that two had left.',
    'Ann Lee said that drivers were told to wait for the next ferry at the old pier in the north of the lake near Ulm until six',
  ],
  ['yes or no', 'Ann Lee said no and walked to the bridge.', 'Ann Lee said no'],
  [
    'named in passing',
    'The two reached what Ann Lee called “a deal” in the early hours.',
    'The two reached what Ann Lee called “a deal”',
  ],
  [
    'named in passing',
    'Bo Diaz, whom Ann Lee called “a liar”, left in May.',
    'Bo Diaz, whom Ann Lee called “a liar”',
  ],
  ['named in passing', 'What Ann Lee calls “a lie” is the truth.', 'What Ann Lee calls “a lie”'],
  [
    'what is said of it next',
    'Ann Lee said the town had lost a bridge, which she blamed on the dam.',
    'Ann Lee said the town had lost a bridge',
  ],
  [
    'what is said of it next',
    'Ann Lee praised the bridge, which the mayor has called a ruin.',
    'Ann Lee praised the bridge',
  ],
  [
    'but another said',
    'Ann Lee said she had waited, but the man in the car behind, Bo Diaz, a clerk, said she had not.',
    'Ann Lee said she had waited',
  ],
  [
    'but another said',
    'Ann Lee said the two had agreed to a truce, but some of the key players denied it.',
    'Ann Lee said the two had agreed to a truce',
  ],
  [
    'behind a semicolon',
    'Farmers called for a lower toll; the mayor wants a new bridge.',
    'Farmers called for a lower toll',
  ],
  [
    'behind a semicolon',
    'Ann Lee praised the crew as brave; and said no more.',
    'Ann Lee praised the crew as brave',
  ],
  [
    'behind a semicolon',
    'A driver said that six cars had sunk; another put it at nine.',
    'A driver said that six cars had sunk',
  ],
  [
    'after what',
    'Ann Lee vowed to go to court after the town closed the bridge.',
    'Ann Lee vowed to go to court',
  ],
  ['after what', 'Ann Lee demanded a vote after two drivers died.', 'Ann Lee demanded a vote'],
  [
    'after what',
    'Ann Lee urged drivers to wait after the river burst its banks.',
    'Ann Lee urged drivers to wait',
  ],
  [
    'while others did',
    'Vale said its sales had doubled, while its rival Lumo closed six shops.',
    'Vale said its sales had doubled',
  ],
  [
    'fronted claim',
    'On Ann Lee’s claim that the bridge is old, Bo Diaz said it was new.',
    'On Ann Lee’s claim that the bridge is old',
  ],
  [
    'quotation after a colon',
    'Ann Lee said that the bridge is lost: “It is over.”',
    'Ann Lee said that the bridge is lost',
  ],
];

describe('where content has to end', () => {
  test.each(cases)('%s: %s', (_, body, to) => {
    expect(limitIn(body)).toBe(to);
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(limitRules.map(({ name }) => name)));
  });
});

describe('where it may NOT have to', () => {
  const whole: readonly (readonly [name: string, body: string])[] = [
    [
      'what happened at its own time',
      'Ann Lee said on Monday that the man was found on Sunday, two days after he vanished.',
    ],
    ['what was done then', 'Ann Lee said last night that Bo Diaz quit, a month before his term ended.'],
    ['what was reported follows the clause', 'As Ann Lee reported, it will close, and drivers will wait.'],
    ['a comma in a list', 'While it rained, Ann Lee said the bridge was old, worn and wet.'],
    ['a clause set between commas', 'While it rained Ann Lee said that the bridge, old and worn, was safe.'],
    [
      'the sentence has its verb before the relative',
      'It was Ann Lee who said it was old, was worn and leaked.',
    ],
    ['a list of verbs', 'The act, which Ann Lee said let them check papers, reduce hours and close.'],
    ['a verb of another form, joined by “and”', 'Ann Lee said he was ill and wants him to go.'],
    ['what another refused to do', 'Police say he was armed and refused to drop the gun.'],
    ['what else is said after a semicolon', 'Ann Lee said the bridge was old; it had to close.'],
    ['an apposition to a thing', 'Ann Lee said she would close the bridge, a symbol of the town.'],
    ['a subject with a relative', 'Ann Lee said the bridge, which Bo Diaz called a ruin, was safe.'],
    ['what she adds after a semicolon', 'Ann Lee said the bridge was old; another bridge was new.'],
    ['what is told of then', 'Ann Lee described the town after the river burst its banks.'],
    ['the last of its subjects', 'Ann Lee confirmed that buses in Ulm, Linz, and Graz will stop.'],
    ['a concession within it', 'Ann Lee said it fell as the road, though it was old, was full.'],
    ['what was done without it', 'Ann Lee said the charges were made without proof.'],
    ['until when', 'Ann Lee vowed to wait until after the town closed the bridge.'],
    ['what is to come', 'Ann Lee vowed to go to court after the town closes the bridge.'],
    ['what has a past of its own', 'Ann Lee said she went to court after the town closed the bridge.'],
    ['what it brings', 'Ann Lee said the dam would leak, taking the road with it.'],
    ['what somebody draws', 'Ann Lee said the drivers were drawing a map.'],
    ['what is so now', 'Ann Lee said the bridge is old, and has cracked in two places.'],
    ['what she hopes', 'Ann Lee said the firm was glad and hoped to open it in May.'],
    ['what was mended', 'Ann Lee said she would bring wide roads and mended bridges.'],
    ['what was done before', 'Ann Lee said he had closed the bridge and moved to the hills.'],
    ['what will be done', 'Ann Lee said it would be closed and moved to the hills.'],
    ['what others had done', 'Vale said its sales had doubled, while its rival Lumo had closed six shops.'],
    ['her own “but”', 'Ann Lee said she had waited, but the man in the car behind had not.'],
    ['a comparison without a figure', 'Ann Lee said it was old, compared with the new one.'],
    ['her own concession', 'Ann Lee says the bridge is safe, though it shakes.'],
    ['when somebody is asked to do something', 'Ann Lee said the driver left when asked to go.'],
    ['what a mayor does meanwhile', 'Ann Lee said the mayor smiled while warning that it was old.'],
    ['an aside without a subject', 'Ann Lee said the bridge would fall, though not soon.'],
    ['figures that one survey found', 'A survey said 40 percent walk, and 12 percent drive.'],
    ['what goes on after its report', 'The end, Ann Lee wrote, came in May, though it was warm.'],
    ['an infinitive that opens a clause', 'It fell as her claim that to build a bridge would cost more.'],
    ['a clause with a verb of its own', 'Ann Lee complained that it shook and left her ill.'],
    ['what goes on behind a quotation', 'Ann Lee said “there could be” a line that Bo Diaz crosses.'],
    ['what she wants as well', 'Ann Lee said they had no food, something to drink or beds.'],
    ['what others do in it', 'Ann Lee said the drivers had left, taking the keys with them.'],
    ['what is done without something', 'Ann Lee said he left without paying for it.'],
    ['a clause that a noun opens', 'Vale reported a rise in sales was near and raised hopes.'],
    [
      'a report parted from the clause by a dash',
      'When it rains - a lot - Ann Lee said that it floods, and it did.',
    ],
    ['an adjective in “-ed” behind a joint', 'Ann Lee called for a fair and balanced debate.'],
    ['two who share a verb', 'Ann Lee recalled the day she and Bo Diaz met.'],
    ['two infinitives', 'Ann Lee urged drivers to stop and wait.'],
    ['a number of what is said', 'Half said they want the dam and 12 new wells that would feed it.'],
    ['others who do not speak', 'Ann Lee said three were hurt and others had left.'],
    ['an infinitive', 'Ann Lee warned drivers, from seeing it leak to hearing it.'],
    ['an occasion to come', 'Ann Lee said she would explain it in a phone interview.'],
    ['speech that is told of', 'Ann Lee said she had denied it in an interview.'],
    ['an occasion that is no speech', 'Ann Lee said three were hurt at a rally.'],
    ['a sentence that has its verb', 'Ann Lee met farmers who say the dam they built was safe.'],
    ['a second clause of what is said', 'Farmers who say the dam is old and the road was bad.'],
    ['a relative inside what is said', 'Farmers who say the dam that fell is theirs.'],
    ['a question that names somebody', 'Asked if the mayor, Ann Lee, would step in.'],
    ['a list behind a last clause', 'It fell, though Ann Lee said it was safe, dry and new.'],
    ['a bracket of what is said', 'Ann Lee said the bridge is old (and ugly) in May.'],
    ['a bracket that numbers a list', 'Ann Lee said 1) it was old and 2) it was ugly.'],
    ['a colon before a list', 'Ann Lee said that three are closed: two bridges and a road.'],
  ];
  test.each(whole)('%s: %s', (_, body) => {
    expect(limitIn(body)).toBe(body.slice(0, -1));
  });
});
