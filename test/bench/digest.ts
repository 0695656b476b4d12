/** `npm run bench:digest`: how long the digest of a day with 500 stories takes to compose: processor time, by the median. */
import { analyse } from '../../src/attribution/analyse.ts';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { compose } from '../../src/digest/compose.ts';
import { ledgerOf } from '../../src/digest/ledger.ts';
import { digestMessages } from '../../src/slack/digest/pages.ts';
import { blocksOf } from '../../src/story/blocks.ts';

const STORIES = 500;
const EARLIER = 100;
const PARAGRAPHS = 15;
const ROUNDS = 7;

/** A story of its own words: names, things and numbers differ from story to story, the shapes of news do not. */
function storyOf(n: number): Analysis {
  const pick = (words: readonly string[], salt: number) => words[(n * 7 + salt * 13) % words.length] ?? '';
  const places = ['Westport', 'Eastport', 'Norwick', 'Harlow', 'Danby', 'Selby', 'Milford', 'Ashby'];
  const things = ['boats', 'houses', 'schools', 'bridges', 'trains', 'farms', 'ships', 'trees', 'buses'];
  const deeds = ['close', 'reopen', 'repair', 'sell', 'inspect', 'rebuild', 'insure', 'move'];
  const names = ['Ann Lee', 'Tom Reyes', 'Ada Lund', 'Bob Moss', 'Cara Nunn', 'Ivo Brandt', 'Mia Stone'];
  const subject = (p: number) => `${pick(places, p)} ${pick(things, p + 1)}`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, p) =>
    [
      `The council of ${pick(places, p)} voted to ${pick(deeds, p)} ${10 + ((n + p) % 90)} ${pick(things, p)} before June.`,
      `"We will ${pick(deeds, p + 2)} the ${subject(p)} when the money is there," ${pick(names, p)} said.`,
      `${pick(names, p + 3)} said that the ${subject(p + 4)} would cost £${1 + ((n * p) % 40)} million. The mayor denied that.`,
    ].join(' '),
  );
  const body = paragraphs.join('\n\n');
  const title = `${pick(places, 0)} to ${pick(deeds, 0)} its ${pick(things, 0)}`;
  const facts = { outlet: 'Port Gazette', url: `https://gazette.example/${n}`, published: '2026-06-01' };
  return analyse({ id: `s${n}`, title, body, blocks: blocksOf(body), deduced: {}, captions: [], ...facts });
}

/** Processor time: what else the machine does is not counted. */
const timed = <T>(work: () => T): readonly [T, number] => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
};
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number) => `${time.toFixed(0)} ms`;

const [analyses, analysing] = timed(() => Array.from({ length: STORIES + EARLIER }, (_, n) => storyOf(n)));
const window = { after: -1, until: STORIES };

const composed: number[] = [];
const drawn: number[] = [];
let said = '';
for (let round = 0; round < ROUNDS; round += 1) {
  // What is remembered of an analysis goes with it: each round starts cold.
  const fresh = analyses.map((analysis) => ({ ...analysis }));
  const stories = fresh.slice(0, STORIES).map((analysis, at) => ({ analysis, at }));
  const earlier = fresh.slice(STORIES);
  const [digest, composing] = timed(() => compose({ window, stories, earlier, figuresOf: ledgerOf }));
  const [messages, drawing] = timed(() => digestMessages(digest, 'Monday 1 June 2026', false));
  composed.push(composing);
  drawn.push(drawing);
  const items = digest.sections.reduce((sum, section) => sum + section.items.length, 0);
  said = `${digest.sections.length} stories, ${items} items, ${messages.length} messages, ${messages[0]?.blocks.length} blocks in the first`;
}
console.log(said);
console.log(`compose: median ${ms(median(composed))}, slowest ${ms(Math.max(...composed))}, of ${ROUNDS}`);
console.log(`draw as messages: median ${ms(median(drawn))}`);
console.log(`analyse ${STORIES + EARLIER} stories beforehand: ${ms(analysing)}`);
