import { describe, expect, test } from 'vitest';
import { attributionsIn, saidIn, wordsOf } from '../reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('who the subject of a cue is', () => {
  test.each([
    [
      'not the state that a town lies in',
      'After her rally in Vale, Texas the new candidate went a step further and denounced the plan.',
      'the new candidate',
    ],
    [
      'not the state that a town lies in, in short',
      'The day before, at a rally in Vale, Tex., Ann Lee was blunt, claiming that the bridge is old.',
      'Ann Lee',
    ],
    [
      'not what somebody sees at the beginning of the sentence',
      'Seeing the crowd, Ann Lee left the hall, but shared a note, claiming that the bridge is old.',
      'Ann Lee',
    ],
    [
      'who is accused of doing something',
      'A man accused of robbing a bank in Ulm said that it is old.',
      'A man',
    ],
    ['who acts for two', 'The lawyer representing Bo Diaz and his wife said that it is old.', 'The lawyer'],
    [
      'who acts for somebody, with a name behind',
      'The lawyer representing Bo Diaz, Ann Lee, said that it is old.',
      'The lawyer',
    ],
    ['who was with others', 'Players who spent a season under them said that it is old.', 'Players'],
    [
      'who comes from a place',
      'Scientists from Ulm who led the study said that it is old.',
      'Scientists from Ulm',
    ],
    [
      'whose son died, from a place',
      'A woman from Ulm whose son died said that it is old.',
      'A woman from Ulm',
    ],
    [
      'whose wife somebody is, and not who is described',
      'The wife of Bo Diaz who fell in May said that it is old.',
      'The wife of Bo Diaz',
    ],
    [
      'should NOT: who is described, where no other noun stands before',
      'Bo Diaz who fell in May said that it is old.',
      'Bo Diaz',
    ],
    ['what was read to a court', 'A statement read to the court said that it is old.', 'A statement'],
    ['who was caught in a storm', 'Drivers caught in the storm said that it is old.', 'Drivers'],
    ['what was left somewhere', 'A note left at the scene said that it is old.', 'A note'],
    [
      'should NOT: a name before such a past',
      'Ann Lee left the hall and Bo Diaz said that it is old.',
      'Bo Diaz',
    ],
    [
      'should NOT: somebody behind the town of a clause before',
      'After the flood in Vale, Diaz went to Ulm and denounced the plan.',
      'Diaz',
    ],
    [
      'not who does what the verb before is about',
      'Bo Diaz was met by Ann Lee but insisted that the bridge is old.',
      'Bo Diaz',
    ],
    [
      'who does it beside the main clause',
      'Fans paid tribute to the singer with Bo Diaz claiming that it was late.',
      'Bo Diaz',
    ],
    [
      'over an age and an address',
      'Ann Lee, aged 40 and from Mill Lane, Dorton, said that it is old.',
      'Ann Lee',
    ],
    ['of a story that opens in capitals', 'A WOMAN from Dorton said that it is old.', 'A WOMAN from Dorton'],
    ['people by their trade', 'Council planning officers said that it is old.', 'Council planning officers'],
    [
      'a part of those before it',
      'Ann Lee sat with 95 drivers, most of whom had said that the bridge is old.',
      '95 drivers',
    ],
    [
      'a part of several who are told of others',
      'Ann Lee sat with relatives of the drivers, many of whom say that the bridge is old.',
      'relatives of the drivers',
    ],
    [
      'behind what opens the sentence with a participle',
      'Meeting drivers who had no work, Ann Lee spoke up and promised that the bridge would close.',
      'Ann Lee',
    ],
    ['what came out on a day', 'New polls out Monday show that the bridge is popular.', 'New polls'],
    [
      'over when in the day',
      'Chairman Bo Diaz (R-Vale) earlier in the day said that the bridge is old.',
      'Chairman Bo Diaz',
    ],
    [
      'who devotes a speech to it',
      'In towns where drivers back her, Ann Lee devotes much of her speech to praising the old bridge.',
      'Ann Lee',
    ],
    [
      'over semicolons between its verbs',
      'Bo Diaz was met by Ann Lee; walked on; and declared that the bridge is old.',
      'Bo Diaz',
    ],
    [
      'not whom the main clause has as its object',
      'The court freed a man who had spent ten years in prison, ruling 5-4 that the bridge is old.',
      'The court',
    ],
    [
      'who closes a sentence that “if” opens',
      'If the mayor signs, the firm could leave next spring, said Ann Lee.',
      'Ann Lee',
    ],
    [
      'whom a clause is about that a second verb goes on with',
      'It closed after a juror resigned and claimed that the bridge is old.',
      'a juror',
    ],
    [
      'who does something to those whom a pronoun stands for',
      'Drivers are on strike, but the union representing them said that the bridge is old.',
      'the union',
    ],
    [
      'not what those have made who stand before the comma',
      'Introducing a report from a panel of scientists, Ann Lee said that the bridge is old.',
      'Ann Lee',
    ],
    [
      'over the nouns of its relative clause, and where they are',
      'The union that represents drivers, guards and cooks at the Ulm ports said that the bridge is old.',
      'The union',
    ],
    [
      'behind a clause, of an office in three words',
      'A driver drowned, said emergency management official Ann Lee.',
      'emergency management official Ann Lee',
    ],
    [
      'several by their office',
      'Presidents of the three clubs said that the bridge is old.',
      'Presidents of the three clubs',
    ],
    [
      'from a town in a state in short',
      'The Ulm, Calif.-based company said that the bridge is old.',
      'The Ulm, Calif.-based company',
    ],
    ['over an adjective behind it', 'Bo Diaz is in Ulm, another person familiar told CNN.', 'another person'],
    [
      'not the institute of a university that somebody is of',
      'Ann Lee of Ulm University’s Institute for Sea Studies said that the bridge is old.',
      'Ann Lee of Ulm University’s Institute for Sea Studies',
    ],
    [
      'a report by the name of whoever wrote it, and not what it is on',
      'The Ulm Council report on the fire said that the bridge is old.',
      'The Ulm Council report',
    ],
    [
      'not how somebody took part',
      'Drivers who voted by letter and in person said that the bridge is old.',
      'Drivers',
    ],
    [
      'should NOT: over the clause that opens behind its relative one',
      'There is one bridge that crosses the river and drivers from Ulm say that it is old.',
      'drivers from Ulm',
    ],
    ['should NOT: in a relative', 'Ann Lee, who is late, said the bridge is old.', 'Ann Lee'],
    [
      'the nearer of two that “who” may stand for, by name',
      'Police held a lawyer who represented Bo Diaz who said the bridge is old.',
      'Bo Diaz',
    ],
    [
      'should NOT: a thing right before “who”',
      'Police held a woman who saw the crash who said the bridge is old.',
      'a woman',
    ],
    ['what owns a mine', 'The firm that owns the mine said it was late.', 'The firm'],
    ['what bears a name', 'The fund which bears his name said it was late.', 'The fund'],
    ['what speaks for drivers', 'A group that represents drivers said it was late.', 'A group'],
    ['who found a dog', 'The woman who found the dog said it was late.', 'The woman'],
    ['what was hired to do something', 'The firm hired to clear the site said it was late.', 'The firm'],
    ['who was the first to see it', 'The first person to see the dog said it was late.', 'The first person'],
    ['most of them', 'Most of them said it was late.', 'Most of them'],
    ['some in a crowd', 'Some in the crowd said it was late.', 'Some'],
    ['two of three', 'Two of the three judges said it was late.', 'Two of the three judges'],
    ['one as well as another', 'Ann Lee as well as Bo Diaz said it was late.', 'Ann Lee'],
    [
      'who stands for the person, not the body',
      'A nurse at the hospital who treated the boy said it was late.',
      'A nurse at the hospital',
    ],
    ['whose children attend', 'Parents whose children attend the school said it was late.', 'Parents'],
    ['should NOT: whose lawyer speaks', 'A woman whose lawyer said it was late left.', 'whose lawyer'],
    ['a people in a town', 'Ukrainians in Kyiv said it was late.', 'Ukrainians'],
    ['a people told of', 'Peruvians interviewed by AFP in Lima said it was late.', 'Peruvians'],
    [
      'an office in small words',
      'UN human rights chief Bo Diaz said it was late.',
      'UN human rights chief Bo Diaz',
    ],
    ['should NOT: what a claim is about', 'The claim that the mayor said it was late is old.', 'the mayor'],
    ['a man of whom “Will” is a name', 'The fund’s Will Lee said it was late.', 'The fund’s Will Lee'],
    [
      'who opens the clause behind an aside',
      'When it rains on the roof - a frequent complaint - toll firms are quick to point out that it leaks.',
      'toll firms',
    ],
    [
      'should NOT: what stands behind an aside to the subject',
      'Ann Lee - a friend of the drivers - left the room and denounced the plan.',
      'Ann Lee',
    ],
    [
      'who is quick to say it',
      'On Monday, toll firms were right to note that the bridge is old.',
      'toll firms',
    ],
    ['a quantity beside a base form', '26 percent say the bridge should close.', '26 percent'],
    [
      'what several made together',
      'A study by Ann Lee of Dorton University and Bo Diaz found that the bridge is old.',
      'A study',
    ],
    [
      'whom the last of a list is an example of',
      'Several engineers, including Ann Lee (Ohio), Bo Diaz and Carla Holt (Iowa) have denounced the plan.',
      'Several engineers',
    ],
    [
      'should NOT: a list of its own',
      'On Monday, Ann Lee and Bo Diaz denounced the plan.',
      'Ann Lee and Bo Diaz',
    ],
    [
      'not where a company is listed',
      'Harlow Works (LSE: HRW), a maker of tools, today announced that it will close the plant.',
      'Harlow Works',
    ],
    [
      'not how often something was shared',
      'A post shared more than 30,000 times on Facebook claims that the bridge is old.',
      'A post',
    ],
    [
      'who can be heard saying it',
      'In the recording of May, Ann Lee, who left later, can be heard saying that the bridge is old.',
      'Ann Lee',
    ],
    ['who was filmed saying it', 'Ann Lee was filmed telling drivers that the bridge is old.', 'Ann Lee'],
    [
      'a person in brackets behind a party, before a second verb',
      'Sen. Ann Lee (I-Vt.) left the hall in May, saying the bridge is old.',
      'Sen. Ann Lee',
    ],
    ['who is in a part of a place', 'Police in central London said that the bridge is old.', 'Police'],
    [
      'who is of a place nearby',
      'The mayor of nearby Elmsford said that the bridge is old.',
      'The mayor of nearby Elmsford',
    ],
    [
      'should NOT: who stands in front of others',
      'In front of builders Bo Diaz said the bridge is old.',
      'Bo Diaz',
    ],
    [
      'whose description “then” parts from its owner',
      'The firm’s then chief executive, Ann Lee, said that the bridge is old.',
      'Ann Lee',
    ],
    ['what somebody heads', 'A bench headed by Bo Diaz said that the bridge is old.', 'A bench'],
    ['a service of a land', 'Ulmian intelligence says that the bridge is old.', 'Ulmian intelligence'],
    ['a service of an army', 'Military intelligence said that the bridge is old.', 'Military intelligence'],
    [
      'should NOT: the service alone',
      'The Ulmian intelligence chief said that the bridge is old.',
      'The Ulmian intelligence chief',
    ],
    ['who broadcasts for a state', 'State television said that the bridge is old.', 'State television'],
    [
      'whom a relative goes on about',
      'Bo Diaz met the mayor, who afterwards described the bridge as “a wall”.',
      'the mayor',
    ],
    ['who spends time on it', 'Ann Lee spent much of the run-up to the vote praising the bridge.', 'Ann Lee'],
    [
      'who cannot resist it',
      'The board’s report is short, but in the end they could not resist pointing out that the bridge is old.',
      'they',
    ],
    [
      'not the state of the town where it was',
      'At a rally in Beaumont, Tex., Ann Lee was just as blunt, claiming that the bridge would fall.',
      'Ann Lee',
    ],
    [
      'not the state of a town, without a comma',
      'After a rally in San Jose, California the deputy mayor went further and portrayed drivers as lazy.',
      'the deputy mayor',
    ],
    [
      'not those whom somebody is one of',
      'In line with most of her fellow Americans, Ann Lee was critical of it, telling Bo Diaz that it was old.',
      'Ann Lee',
    ],
    [
      'who stands before a description between dashes',
      'Ann Lee — named by the Courier as the next mayor of Ulm — told Bo Diaz of Dorton Rail that it is old.',
      'Ann Lee',
    ],
    [
      'who stands behind a colon',
      'Even people who had built it sounded unsure: Mayor Ann Lee called it a shame.',
      'Mayor Ann Lee',
    ],
    [
      'those who are named as examples, not the last of them',
      'In Ohio, candidates like Ann Lee and Bo Diaz are vowing to close the bridge.',
      'candidates',
    ],
    [
      'those who are named as examples, in a list',
      'Some officials such as Ann Lee, Bo Diaz and Carla Holt have denounced the plan.',
      'Some officials',
    ],
    ['should NOT: whom somebody is like', 'Ann Lee, like Bo Diaz, denounced the plan.', 'Ann Lee'],
    [
      'who is described by what no second comma closes',
      'Senator Ann Lee (D-NY), a supporter of the bridge told Bo Diaz that it is old.',
      'Senator Ann Lee',
    ],
    [
      'should NOT: who is named before another',
      'According to Ann Lee, a driver said the road was shut.',
      'a driver',
    ],
    [
      'all for whom a relative stands with a plural verb',
      'She has more time than Ann Lee and Bo Diaz, who say that the bridge is old.',
      'Ann Lee and Bo Diaz',
    ],
    [
      'should NOT: both, with a verb in the singular',
      'She has more time than Ann Lee and Bo Diaz, who says that the bridge is old.',
      'Bo Diaz',
    ],
    ['whom a relative is of', 'Surveyors who worked on the dam told the inquiry it was late.', 'Surveyors'],
    [
      'people of a body in two places',
      'Members of the Ulm Union (UU) in Dorton and Velonia said it was late.',
      'Members of the Ulm Union',
    ],
    [
      'people of a body without a name in two places',
      'Members of the union in Dorton and Velonia said it was late.',
      'Members of the union',
    ],
    [
      'should NOT: a place behind who was met in another',
      'Lee met the minister in Dorton and Norland said it was late.',
      'Norland',
    ],
    ['joined to people', 'Hydrologists and planners said it was late.', 'Hydrologists and planners'],
    ['should NOT: a name in -s', 'Ann Williams left. Williams, who left, said it was late.', 'Williams'],
    ['who is stressed', 'But the drivers themselves said the road was shut.', 'the drivers'],
    [
      'not what is recalled',
      'Ann Lee — like Holt, a friend of Diaz — recalled Diaz giving her the same line.',
      'Ann Lee',
    ],
    [
      'not a word that judges the sentence',
      'Worse, the firms have hidden it all, in many cases reporting different numbers.',
      'the firms',
    ],
    [
      'not what is its own',
      'This week, the trade group for the mills, which run in many towns, spelled out its concerns.',
      'the trade group for the mills',
    ],
    [
      'after a dateline of a day alone',
      'Dec 29 (Reuters) - U.S. minister Ann Lee on Tuesday said that the bridge is old.',
      'U.S. minister Ann Lee',
    ],
    ['a body after a clause with “who”', 'A man who was shot on Monday has died, police said.', 'police'],
    [
      'whom a clause with “who” describes, not its last name',
      'A driver who lives in Columbia, South Carolina, said the bridge is old.',
      'A driver',
    ],
    [
      'should NOT: the last alone of several who are described one by one',
      'Two people, Ann Lee, 67, a nurse, and Bo Diaz, 50, a driver, said the bridge is old.',
      'Two people',
    ],
    [
      'who is described by an age after a clause of its own',
      'The road flooded, and Ann Lee, 67, a nurse, said the bridge is old.',
      'Ann Lee',
    ],
    [
      'not when it was done',
      'A Dorton University poll released this week found that most drivers wait.',
      'A Dorton University poll',
    ],
    [
      'nor the year it was done in',
      'A legal opinion drafted in May 2012, and obtained by Yonhap, concluded that the bridge is old.',
      'A legal opinion',
    ],
    [
      'over a state in short',
      'Ann Lee, speaking at a rally in Dorton, N.C., warned that the bridge is old.',
      'Ann Lee',
    ],
    [
      'whom a clause with “who” describes, over what they like',
      'Even economists who favor bridge taxes agree that the bridge is old.',
      'economists',
    ],
    [
      'what a clause with “that” describes',
      'The report from the group that released the plan wrongly said the bridge is old.',
      'The report from the group',
    ],
    [
      'the subject of the nearest clause',
      'It has a reputation for leaks, but Judge Lee is an expert and has suggested that the bridge is old.',
      'Judge Lee',
    ],
    [
      'the same without a comma',
      'Ann Lee has closed the ferry and Bo Diaz has left the council, and vowed to close the bridge.',
      'Bo Diaz',
    ],
    [
      'who does it by telling, not what the clause ends with',
      'Ann Lee pitched herself to drivers by telling them the bridge is old.',
      'Ann Lee',
    ],
    [
      'who does it, saying so',
      'Ann Lee, a lawyer from Ulm, spoke of her fears for the town, saying the bridge is old.',
      'Ann Lee',
    ],
    [
      'who does it behind “but”',
      'Holt talked of his time as mayor, but Lee brought him back to the ferry, asking how old it was.',
      'Lee',
    ],
    [
      'who does it after such a clause',
      'The water rose so fast that the council closed the road, warning that the bridge is old.',
      'the council',
    ],
    [
      'a letter from somebody says it',
      'The network released a letter from the bank, saying the bridge is old.',
      'a letter from the bank',
    ],
    [
      'whom a relative clause describes that goes on so far',
      'The town is tired of the man who opened his talk by saying the bridge is old.',
      'the man',
    ],
    ['the media of a state', 'The bridge is old, state media reported.', 'state media'],
    [
      'an agency by its name',
      'The state news agency KCNA said the bridge is old.',
      'The state news agency KCNA',
    ],
    ['those close to somebody', 'Those close to him say the bridge is old.', 'Those close to him'],
    ['another', 'Another said the bridge is old.', 'Another'],
    ['a share', 'On the economy, 42% say the bridge should close.', '42%'],
    ['a share with what opens it', 'Another 22% said the bridge should close.', 'Another 22%'],
    ['a mere share', 'A mere 9% said the bridge should close.', 'A mere 9%'],
    ['a ratio with its hedge', 'More than six in 10 said the bridge should close.', 'More than six in 10'],
    ['all', 'All agreed that the bridge should close.', 'All'],
    ['a noun like a verb', 'The state reported that the bridge is old.', 'The state'],
    ['over an adverbial', 'Ferry companies, for instance, argue that the bridge is old.', 'Ferry companies'],
    [
      'an office with two nouns',
      'The head of bridge planning said the bridge is old.',
      'The head of bridge planning',
    ],
    ['a verb between two', 'The Marle Union opened its gate and says the bridge is old.', 'The Marle Union'],
    ['a letter that warns', 'A letter warning of long delays reached the council.', 'A letter'],
    ['half of them', 'Nearly half said the bridge should close.', 'Nearly half'],
    ['companies', 'Ferry companies say the bridge should close.', 'Ferry companies'],
    [
      'of a participle, over “since”',
      'Her successor has since dropped the plan, arguing that the bridge should close.',
      'Her successor',
    ],
    [
      'who knows of what somebody owns',
      'Lee wants to sell the unit, a person with knowledge of her plans said.',
      'a person with knowledge of her plans',
    ],
    [
      'a firm by its town and state',
      'Sales will be weaker than last year, the Vale, Texas-based company said on Tuesday.',
      'the Vale, Texas-based company',
    ],
    [
      'who a relative with a name in it describes, behind “but”',
      'But one juror, who gave only her first name, Carol, said that the bridge should close.',
      'one juror',
    ],
    [
      'a rank in small letters that describes who speaks',
      'The speaker, Bo Diaz, a lieutenant colonel, in a statement on Monday, said that it should close.',
      'Bo Diaz',
    ],
    [
      'who is close to her',
      'Ann Lee declined to speak, but a person close to her said that it should close.',
      'a person',
    ],
    [
      'who is named behind “with”',
      'The bank changed its plans, with its head, Ann Lee, telling drivers that it should close.',
      'Ann Lee',
    ],
    [
      'should NOT: what stands behind “with”',
      'The bank changed its plans, with 40 vans on the road, telling drivers that it should close.',
      'The bank',
    ],
    [
      'the body of those who sit in it',
      'A panel of Judges Ann Lee, Bo Diaz and Carl Muir ruled that the bridge should close.',
      'A panel of Judges Ann Lee',
    ],
    [
      'a part of those who were asked, behind another figure',
      'Of 71 drivers polled between June 2 and 6, 38 said that the bridge should close.',
      '38',
    ],
    [
      'letters that open a sentence, before a day',
      'FARO on Friday scrapped its plan to fly a balloon, blaming a storm.',
      'FARO',
    ],
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
      'over an age and a trade in a town with its state',
      'Ann Lee, 67, a retired nurse in Columbia, South Carolina, said the bridge is old.',
      'Ann Lee',
    ],
    [
      'a name, not what its description ends with',
      'The inspector who found the fault, Ann Lee, said the bridge is old.',
      'Ann Lee',
    ],
    [
      'should NOT, a description of somebody before a name',
      'The head of the hospital, Ann Lee, said the bridge is old.',
      'The head of the hospital',
    ],
    [
      'who wrote a letter, not to whom',
      'Dorton Rail wrote a letter to Ulm’s president, Ann Lee, calling the bridge unsafe.',
      'Dorton Rail',
    ],
    [
      'a role whose second comma is left out',
      'Ann Lee, president and chief executive of Dorton Rail said the bridge is old.',
      'Ann Lee',
    ],
    [
      'should NOT, a role with its article',
      'After Ann Lee, the mayor of Dorton said the bridge is old.',
      'the mayor of Dorton',
    ],
    [
      'over a noun without an article',
      'Three people with direct knowledge of the talks said the bridge will close.',
      'Three people with direct knowledge of the talks',
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
    [
      'several people, who are of two places',
      'The ministers of Norland and Velonia agreed on Friday to open the bridge.',
      'The ministers of Norland and Velonia',
    ],
    [
      'people over a time',
      'Several drivers over the last few weeks said the bridge is old.',
      'Several drivers',
    ],
    [
      'people over some weeks',
      'Several drivers over the last couple of weeks said the bridge is old.',
      'Several drivers',
    ],
    ['who was first to do it', 'The bridge is old, the Courier first reported.', 'the Courier'],
    [
      'those who work for two',
      'Aides to Ann Lee and Bo Diaz said the bridge is old.',
      'Aides to Ann Lee and Bo Diaz',
    ],
    [
      'whom a relative clause describes that holds another',
      'Torkaa, who left on Monday when he met a group of drivers at the Old House, Ulm, said that it is old.',
      'Torkaa',
    ],
    [
      'what a relative clause describes that names somebody',
      'The union, which hired Ann Lee, a nurse, said that it is old.',
      'The union',
    ],
    [
      'the many, of whom one is named',
      'The family of the fourth driver, Bo Diaz, 93, said that the bridge is old.',
      'The family of the fourth driver',
    ],
    [
      'the relatives, of whom one is named',
      'Relatives of the dead driver, Bo Diaz, 40, said that the bridge is old.',
      'Relatives of the dead driver',
    ],
    [
      'should NOT: one of whom somebody is',
      'The boss of the driver, Ann Lee, 40, said that the bridge is old.',
      'Ann Lee',
    ],
    [
      'whom a relative with “whose” describes',
      'A woman whose son fell from a closed bridge says that it is old.',
      'A woman',
    ],
    [
      'whom a relative with “whose” between commas describes',
      'Bo Diaz, 40, whose father, Tom, 84, fell from a closed bridge, says that it is old.',
      'Bo Diaz',
    ],
    [
      'should NOT: who opens the sentence, where “whose” has not had its verb',
      'Bo Diaz, whose father, Tom Diaz, says that it is old, left.',
      'whose father',
    ],
    [
      'should NOT: whom a relative describes whose verb it is',
      'The woman whose son said that it is old was right.',
      'whose son',
    ],
    [
      'should NOT: who opens the sentence, where the verb has a clause of its own',
      'Torkaa, who left on Monday, smiled when Diaz, the mayor, said that it is old.',
      'Diaz',
    ],
    [
      'behind what a participle opens',
      'Born in Ulm in 1934, the third of six children, Tenn left school at 15 and often said that it is old.',
      'Tenn',
    ],
    [
      'whom the main clause is about, not what it came after',
      'The council sued after Ulm closed the pool, saying that it is old.',
      'The council',
    ],
    [
      'whom the main clause is about, over where something went on',
      'The ministry cut the tax after a week of rain in the capital, saying it is old.',
      'The ministry',
    ],
    [
      'should NOT: a thing, where somebody acted before it',
      'The strike ended after Ann Lee entered the hall, saying that it is old.',
      'Ann Lee',
    ],
    [
      'who briefed others, and not they',
      'Chief of staff Bo Diaz briefed reporters on Monday, saying it is old.',
      'Chief of staff Bo Diaz',
    ],
    ['who plans, not a plan', 'Bo Diaz cut its training plans, saying that it is old.', 'Bo Diaz'],
    ['who wrote', 'Ann Lee has written to the mayor asking her to wait.', 'Ann Lee'],
    ['who phoned', 'Ann Lee phoned Bo Diaz warning him that the bridge is old.', 'Ann Lee'],
    ['who thanked', 'Ann Lee thanked Bo Diaz saying it was late.', 'Ann Lee'],
    ['who paid tribute', 'Ann Lee paid tribute to Bo Diaz saying it was late.', 'Ann Lee'],
    ['who hit out', 'Ann Lee hit out at Bo Diaz saying it was late.', 'Ann Lee'],
    ['should NOT: whom another phoned', 'She was phoned by a man saying that it is old.', 'a man'],
    ['should NOT: who sent what says it', 'The club emailed an article saying that it is old.', 'an article'],
    ['a pronoun', 'According to him, at least two ships sank.', 'him'],
    ['should NOT: whose it is', 'According to her lawyer, two ships sank.', 'her lawyer'],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });

  test('is NOT what somebody denounced behind a quotation', () => {
    const body = 'Bo Diaz summed it up as “poor,” denounced her plan and said that it is old.';
    expect(whoIn(body)).not.toContain('her plan');
  });

  test('is NOT in what somebody calls it, behind whose comma the main clause goes on', () => {
    const body = 'Ann Lee attacked what Bo Diaz called a flaw, saying that the bridge is old.';
    expect(whoIn(body).at(-1)).toBe('Ann Lee');
  });

  test('is NOT with whom somebody spoke', () => {
    expect(whoIn('Ann Lee left a meeting with Bo Diaz claiming that it was late.')).not.toContain('Bo Diaz');
  });

  test.each([
    [
      'a town and an agency',
      'ELMSFORD (AP) — Lee Tool on Monday cut jobs and said it will close.',
      'Lee Tool',
    ],
    [
      'a town, a state and a day',
      'ELMSFORD, Ohio, May 3 — The firm on Monday said it will close.',
      'The firm',
    ],
    ['a town and a colon', 'KOCHI: The state told the court that the bridge will close.', 'The state'],
    ['a town, a day and an agency', 'KOCHI, Nov 3 (PTI): The firm said it will close.', 'The firm'],
    ['a place in small letters', 'New Delhi: The firm on Monday said it will close.', 'The firm'],
    ['a town in small letters and a day', 'Ulm, 3 Nov (PTI): The firm said it will close.', 'The firm'],
    ['a town with its land in brackets', 'Ulm [Ohio], May 3 (ANI): The firm said it will close.', 'The firm'],
    ['a town in small letters and May', 'Ulm, May 3 (PTI) The firm said it will close.', 'The firm'],
    ['a town, its land and an agency', 'Ulm, North Norland (CNN) -- Ann Lee said it was late.', 'Ann Lee'],
    ['an agency in brackets before its town', '(AP/UPI) ULM - Ann Lee said it was late.', 'Ann Lee'],
    ['a town, its state and a dash', 'Dorton, Ohio – Ann Lee on Sunday said it was late.', 'Ann Lee'],
    ['a speaker called like a place is none', 'Jordan: We will wait.\n\nAnn Lee: …', 'Jordan'],
    ['a speaker is none', 'LEE: The bridge will close.\n\nROE: …', 'LEE'],
    ['an outlet is none', 'AP: The bridge will close', 'AP'],
    ['a body with an apposition is none', 'YONHAP — the agency — said the bridge will close.', 'YONHAP'],
  ])('after a dateline: %s', (_, body, who) => {
    expect(whoIn(body)).toEqual([who]);
  });

  test.each([
    ['the report before', '“It is old,” Ann Lee said before adding that it is safe.', ['Ann Lee', 'Ann Lee']],
    [
      'the main clause, after a subordinate one',
      'The council said it would not comment while the inquiry was going on, but added that the road was safe.',
      ['The council', 'The council'],
    ],
    [
      'who reports what another said, and adds to it behind a comma',
      'Ann Lee said Bo Diaz had claimed it was late, and added that the road was safe.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'should NOT: who spoke in a clause before',
      'Ann Lee said it was late, but Bo Diaz replied it was early, and added that the road was safe.',
      ['Ann Lee', 'Bo Diaz', 'Bo Diaz'],
    ],
    [
      'should NOT: who acts in what was said before',
      'Ann Lee said the mayor had left the room, adding that the bridge is old.',
      ['Ann Lee', 'Ann Lee'],
    ],
    ['a headline', 'Ann Lee Announces Plans For A New Bridge', ['Ann Lee']],
    [
      'not of whom somebody is asked',
      'Asked whether Quint had left, she paused and said that the bridge is old.',
      [undefined, 'she'],
    ],
    [
      'whose tale is told, beside who recalls it',
      'The town recalls a driver who tried to close a road in Vale’s Old Town, claiming the bridge is old.',
      ['The town', 'a driver'],
    ],
    [
      'should NOT: of the cue before, where another clause opens between',
      'The clerk sought a hearing on Friday, but the mayor fixed it on Monday, saying the road was safe.',
      ['the mayor'],
    ],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual(who);
  });
});

describe('an auxiliary that is run into its pronoun', () => {
  test.each([
    ['The bridge is old, they’ve suggested.', 'they', undefined],
    ['Ann Lee left. She’d argued that the bridge is old.', 'She', 'Ann Lee'],
    ['Bo Diaz won. He’s predicted more wins.', 'He', 'Bo Diaz'],
    ['Bo Diaz won. He’s said the bridge is old.', 'He', 'Bo Diaz'],
  ])('%s', (body, who, name) => {
    const [source] = attributionsIn(body).map((one) => one.source);
    expect([wordsOf(body, source), source?.name]).toEqual([who, name]);
  });

  test('should NOT: of whom it is said', () => {
    expect(whoIn('Bo Diaz won. He’s said to be furious.')).toEqual([undefined]);
  });
});

describe('what is no cue', () => {
  test.each([
    ['a noun after a number', 'The council lost 10 report pages.'],
    ['a noun after an owner', 'Ann Lee’s claim was old.'],
    ['what is wished', 'Ann Lee wants to say that the bridge will close.'],
    ['what is likely', 'Ann Lee is likely to argue that the bridge will close.'],
    ['a noun after an adjective', 'The city lifted its red warning for wind.'],
    ['what an office is for', 'The city has a new head of bridge planning.'],
    ['a mark on a scale', 'The bank kept a “hold” rating on Lee Tool.'],
    ['what is rated', 'The bank rated Lee Tool “buy” in May.'],
    ['a noun after “to”', 'It led to report after report.'],
    ['a warning that is described twice', 'The city issued a severe storm warning for the coast.'],
    ['a name that is kept back', 'A woman, who asked that her name not be used, left.'],
    ['what people are not', 'They left as witnesses, not suspects.'],
    ['what is in view', 'In her view of the town there were no roads.'],
    ['somebody whose name is Per', 'The chair, Per Lind, left the room in May.'],
    ['how somebody speaks', 'Ann Lee asked for anonymity because she works there.'],
    ['a topic that is asked about by email', 'Asked by email about the plan, Ann Lee left.'],
    ['what somebody has a right to', 'Drivers will have a right to ask why it is shut.'],
    ['when one day is', 'The bridge may one day report for itself.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
