import { expect, test } from 'vitest';
import { analyse } from '../../../src/attribution/analyse.ts';
import { textOf } from '../../../src/story/span.ts';
import type { Block, BlockKind } from '../../../src/story/story.ts';

type Line = readonly [kind: BlockKind, text: string];

const p = (text: string): Line => ['paragraph', text];
const quote = (text: string): Line => ['quote', text];
const item = (text: string): Line => ['item', text];

function storyOf(lines: readonly Line[]) {
  let body = '';
  const blocks = lines.map(([kind, text]): Block => {
    const start = body === '' ? 0 : body.length + 2;
    body = body === '' ? text : `${body}\n\n${text}`;
    return { kind, start, end: start + text.length };
  });
  return { id: 's', title: '', outlet: '', deduced: {}, captions: [], body, blocks };
}

const saidIn = (lines: readonly Line[]): readonly string[] => {
  const story = storyOf(lines);
  return analyse(story).attributions.map(
    ({ type, source, content }) =>
      `${type} ${source && (source.name ?? textOf(story.body, source))}: ${content.map((span) => textOf(story.body, span)).join(' … ')}`,
  );
};

const LETTER = 'In a letter read out at the meeting, the residents of Quay Street wrote:';

interface Case {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly said: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a post is signed below',
    lines: [
      p('Traders were quick to reply.'),
      quote('We have read it. Nobody asked us.'),
      quote('— Ann Lee (@annlee) November 19, 2026'),
      quote('Ask them, then.'),
      quote('— Bo Diaz (@bodiaz) November 20, 2026'),
    ],
    said: ['direct Ann Lee: We have read it. Nobody asked us.', 'direct Bo Diaz: Ask them, then.'],
  },
  {
    name: 'a post is signed with its handle, whatever the form of the day behind it',
    lines: [
      p('Traders were quick to reply.'),
      quote('We have read it. Nobody asked us.'),
      quote('— Ann Lee (@annlee) May 3, 2026'),
      quote('Ask them, then.'),
      quote('— Bo Diaz (@bodiaz.bsky.social) 2026-05-04T09:12:00Z'),
    ],
    said: ['direct Ann Lee: We have read it. Nobody asked us.', 'direct Bo Diaz: Ask them, then.'],
  },
  {
    name: 'in so many words what the sentence above reports',
    lines: [
      p('Mayor Ann Lee has just told reporters that the bridge will stay shut.'),
      quote('We will not take chances. The piers have been hit by three trees.'),
    ],
    said: [
      'indirect Ann Lee: the bridge will stay shut',
      'direct Ann Lee: We will not take chances. The piers have been hit by three trees.',
    ],
  },
  {
    name: 'the letters of a page, each signed by a name on a line of its own',
    lines: [
      p('Readers respond to our leading article'),
      p('I live beside the road. It is loud.'),
      p('Ann Lee'),
      p('Dorton, Norland'),
      p('My father built the bridge. “It will stand,” he used to say.'),
      p('Nobody asked me.'),
      p('Dr Bo Diaz'),
      p('We need no road.'),
      p('Carla Holt'),
      p('Have an opinion? Please email it.'),
    ],
    said: [
      'direct Ann Lee: I live beside the road. It is loud.',
      'direct Bo Diaz: My father built the bridge. … Nobody asked me.',
      'direct My father: “It will stand,”',
      'direct Carla Holt: We need no road.',
    ],
  },
  {
    name: 'Instagram tells who shared a post, and a handle who has no name',
    lines: [
      p('Fans were quick to reply.'),
      quote('I lost my voice. I am sorry.'),
      quote('A post shared by Ann Lee (@annlee)'),
      quote('I flew from Ulm for this.'),
      quote('— kari (@kari_sings) September 9, 2025'),
    ],
    said: ['direct Ann Lee: I lost my voice. I am sorry.', 'direct @kari_sings: I flew from Ulm for this.'],
  },
  {
    name: 'nothing but whose words follow',
    lines: [
      p('Here is some reaction.'),
      p('Ann Lee, the mayor:'),
      quote('The ferries have not arrived.'),
      p('From the union’s Bo Diaz'),
      quote('Islanders will be cheering today.'),
      p('And this is from the Harbour Post.'),
      quote('It had to end like this.'),
    ],
    said: [
      'direct Ann Lee: The ferries have not arrived.',
      'direct Bo Diaz: Islanders will be cheering today.',
      'direct Harbour Post: It had to end like this.',
    ],
  },
  {
    name: 'what somebody thinks, in so many words',
    lines: [p('Ann Lee, the editor of the Post, thinks he was pushed.'), quote('He was given until noon.')],
    said: ['indirect Ann Lee: he was pushed', 'direct Ann Lee: He was given until noon.'],
  },
  {
    name: 'the report behind what is quoted inside goes with it',
    lines: [p('Ann Lee writes:'), quote('I met a guard. “I will walk,” he told me. It rained.')],
    said: ['direct Ann Lee: I met a guard. … It rained.', 'direct he: “I will walk,”'],
  },
  {
    name: 'a post in plain text is the paragraph before its signature',
    lines: [
      p('Traders were quick to reply.'),
      p('We have read it. Nobody asked us.'),
      p('— Ann Lee (@annlee) November 19, 2026'),
    ],
    said: ['direct Ann Lee: We have read it. Nobody asked us.'],
  },
  {
    name: 'who signs has said what stands in marks too, whoever spoke before',
    lines: [
      p('Dan Holt said the plan was rushed.'),
      quote('“It needs a year of talks.”'),
      quote('Ann Lee, opposition leader'),
    ],
    said: ['indirect Dan Holt: the plan was rushed', 'direct Ann Lee: “It needs a year of talks.”'],
  },
  {
    name: 'a cue and a colon lead to what is set off, over several paragraphs',
    lines: [p(LETTER), quote('We have counted the lorries.'), quote('Our children do not sleep.')],
    said: ['direct the residents of Quay Street: We have counted the lorries. … Our children do not sleep.'],
  },
  {
    name: 'words between the cue and the colon',
    lines: [p('Mayor Ann Lee said in a statement on Monday:'), quote('We accept every word of this report.')],
    said: ['direct Ann Lee: We accept every word of this report.'],
  },
  {
    name: 'who has posted, written or issued something, before what is set off',
    lines: [
      p('Ann Lee, the director of the port, has posted her first reaction.'),
      quote('The sums add up, just about.'),
      p('The council issued a statement late on Friday.'),
      quote('We regret the delay.'),
    ],
    said: ['direct Ann Lee: The sums add up, just about.', 'direct The council: We regret the delay.'],
  },
  {
    name: 'a cue right before a colon leads to a plain paragraph',
    lines: [p('Ann Lee of the Echo writes:'), p('The film does not name the mayor.'), p('It rained.')],
    said: ['direct Ann Lee: The film does not name the mayor.'],
  },
  {
    name: 'what others say inside stays theirs',
    lines: [p(LETTER), quote('We waited. The mayor, Ann Lee, said, “It is late.” Nobody slept.')],
    said: [
      'direct the residents of Quay Street: We waited. The mayor, Ann Lee, said, … Nobody slept.',
      'direct Ann Lee: “It is late.”',
    ],
  },
  {
    name: 'a list that a cue leads to, in the reporter’s words for all we know',
    lines: [p('The inquiry recommended:'), item('Close the bridge.'), item('Train the inspectors.')],
    said: ['indirect The inquiry: Close the bridge. … Train the inspectors.'],
  },
  {
    name: 'a list that ends the reported clause',
    lines: [p('The report said the town should:'), item('close the bridge'), item('widen the road')],
    said: ['indirect The report: the town should … close the bridge … widen the road'],
  },
];

test.each(CASES)('$name', ({ lines, said }) => {
  expect(saidIn(lines)).toEqual(said);
});

const NOBODYS: readonly (Omit<Case, 'said'> & { readonly said?: readonly string[] })[] = [
  {
    name: 'what is set off with no lead and no signature',
    lines: [p('The council met on Monday.'), quote('The harbour road was built in 1911.')],
  },
  {
    name: 'what the sentence above reports of a document, or below another clause',
    lines: [
      p('The report says the road is old.'),
      quote('The harbour road was built in 1911.'),
      p('The road was shut when Ann Lee said it was old.'),
      quote('The harbour road was built in 1912.'),
    ],
    said: ['indirect The report: the road is old', 'indirect Ann Lee: it was old'],
  },
  {
    name: 'names that head what people say below them',
    lines: [
      p('They were asked about the road.'),
      p('Ann Lee'),
      p('I live beside it.'),
      p('Bo Diaz'),
      p('My father built it.'),
      p('Carla Holt'),
      p('We need none.'),
      p('Dan Reyes'),
      p('I walk.'),
    ],
  },
  {
    name: 'names that head what a page tells of them',
    lines: [
      p('The town has three candidates.'),
      p('Ann Lee'),
      p('She has been mayor since May.'),
      p('Bo Diaz'),
      p('He drives a bus.'),
      p('Carla Holt'),
      p('She owns a shop.'),
    ],
  },
  {
    name: 'from where something came',
    lines: [p('And water fell from the roof.'), quote('The harbour road was built in 1911.')],
  },
  {
    name: 'who only did something before it',
    lines: [p('Ann Lee left the port on Monday.'), quote('The harbour road was built in 1911.')],
  },
  {
    name: 'a name after a dash in plain text, which may be the writer’s',
    lines: [p('The Senate met on Monday.'), p('— Ann Lee')],
  },
  {
    name: 'a lead that reports nobody',
    lines: [p('Here are four reasons:'), p('The road is narrow.')],
  },
  {
    name: 'a list that a lead without a cue opens',
    lines: [p('Among the findings of Ann Lee:'), item('The cables had rusted.')],
  },
  {
    name: 'words between the cue and the colon before a plain paragraph',
    lines: [p('Ann Lee said the plan has two parts:'), p('The road is closed in May.')],
    said: ['indirect Ann Lee: the plan has two parts'],
  },
  {
    name: 'a cue that denies or supposes',
    lines: [p('Ann Lee did not write:'), p('The road is closed in May.')],
  },
  {
    name: 'a sentence that begins with a name below what is set off',
    lines: [p('It was late.'), quote('The harbour road was built in 1911.'), p('— Ann Lee walked there.')],
  },
];

test.each(NOBODYS)('should NOT: $name', ({ lines, said = [] }) => {
  expect(saidIn(lines)).toEqual(said);
});
