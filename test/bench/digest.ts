import { analyse } from '../../src/attribution/analyse.ts';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { compose } from '../../src/digest/compose.ts';
import { ledgerOf } from '../../src/digest/ledger.ts';
import { command, count, run } from '../../src/evaluation/command.ts';
import { digestMessages } from '../../src/slack/digest/pages.ts';
import { blocksOf } from '../../src/story/blocks.ts';

const EARLIER = 100;
const PARAGRAPHS = 15;

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

interface Options {
  readonly stories: number;
  readonly rounds: number;
}

/** One digest from its analyses to its messages, and what it is made of. */
function digestOnce(analyses: readonly Analysis[], count: number) {
  const window = { after: -1, until: count };
  // What is remembered of an analysis goes with it: each round starts cold.
  const fresh = analyses.map((analysis) => ({ ...analysis }));
  const stories = fresh.slice(0, count).map((analysis, at) => ({ analysis, at }));
  const earlier = fresh.slice(count);
  const [digest, composing] = timed(() => compose({ window, stories, earlier, figuresOf: ledgerOf }));
  const [messages, drawing] = timed(() => digestMessages(digest, 'Monday 1 June 2026', false));
  const items = digest.sections.reduce((sum, section) => sum + section.items.length, 0);
  const said = `${digest.sections.length} stories, ${items} items, ${messages.length} messages, ${messages[0]?.blocks.length} blocks in the first`;
  return { composing, drawing, said };
}

function measure({ stories, rounds }: Options): void {
  const all = stories + EARLIER;
  const [analyses, analysing] = timed(() => Array.from({ length: all }, (_, n) => storyOf(n)));
  const digests = Array.from({ length: rounds }, () => digestOnce(analyses, stories));
  const composed = digests.map(({ composing }) => composing);
  console.log(digests.at(-1)?.said);
  console.log(`compose: median ${ms(median(composed))}, slowest ${ms(Math.max(...composed))}, of ${rounds}`);
  console.log(`draw as messages: median ${ms(median(digests.map(({ drawing }) => drawing)))}`);
  console.log(`analyse ${all} stories beforehand: ${ms(analysing)}`);
}

await run(
  command(
    'bench:digest',
    'How long the digest of a day takes to compose and to draw: processor time, by the median.',
  )
    .option('--stories <number>', 'stories of the day', count, 500)
    .option('--rounds <number>', 'digests composed', count, 7)
    .action(measure),
);
