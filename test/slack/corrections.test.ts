import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/ingest/folder.ts';
import { sendNotes } from '../../src/jobs/notes.ts';
import { notePorts } from '../../src/slack/corrections/job.ts';
import { postingClient, slackMessenger } from '../../src/slack/digest/messenger.ts';
import { quotedIn } from '../../src/slack/gate.ts';
import { SHARED_TEAM } from '../../src/store/store.ts';
import type { Message } from '../../src/workspace/state/model.ts';
import { direct, newsroom, random, type Trip, team, trip, you } from './trip.ts';

let slack: Trip;
beforeEach(async () => {
  slack = await trip();
});
afterEach(() => slack.close());

/** The outlet changes its story. */
async function correct(change: (body: string) => string): Promise<void> {
  for (const story of (await readFolder('data/stories')).stories) {
    const latest = await slack.store.stories.get(SHARED_TEAM, story.id);
    const body = change(latest?.body ?? story.body);
    const now = Date.now();
    await slack.store.stories.put(SHARED_TEAM, { ...story, body, blocks: blocksOf(body) }, now);
  }
}

function blocksOf(body: string) {
  return [...body.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    ...{ kind: 'paragraph' as const, start: index, end: index + text.length },
  }));
}

/** The job as `main.ts` runs it, in a process that has looked at nothing yet. */
async function look(): Promise<void> {
  const { apiUrl: slackApiUrl, botToken: token } = slack.workspace;
  const messenger = slackMessenger(async () => postingClient({ token, slackApiUrl }));
  await sendNotes(notePorts(slack.app.bot, messenger), new Set());
}

const notes = (channel = newsroom): readonly Message[] =>
  slack.workspace.messages(channel).filter(({ text }) => text.startsWith('The outlet has'));

const quotes = ({ blocks = [] }: Message) => quotedIn(blocks as never);

/** Answers are kept after they are sent. */
const kept = (count = 1) =>
  expect
    .poll(async () => (await slack.store.answers.recent(team, you, 9)).filter(({ ts }) => ts).length)
    .toBe(count);

const fewer = (body: string) => body.replace('14,000 troops', '11,000 troops');

describe('when the outlet changes a sentence that was quoted', () => {
  it('the thread of the answer is told once, with both as they stand', async () => {
    const answer = await slack.say('@verbatim how many troops did North Korea send?');
    await kept();
    await look();
    expect(notes()).toEqual([]);
    await correct(fewer);
    await Promise.all([look(), look()]);
    await slack.restart();
    await look();
    const [note, ...others] = notes();
    expect(others).toEqual([]);
    expect(note?.threadTs).toBe(answer.threadTs);
    expect(note?.text).toContain('The outlet has changed this sentence since');
    expect(note && quotes(note)).toEqual([
      expect.stringContaining('total of 14,000 troops'),
      expect.stringContaining('total of 11,000 troops'),
    ]);
    await correct((body) => `${body}\n\nA new paragraph at the end says something else.`);
    await look();
    expect(notes()).toHaveLength(1);
  });

  it('a sentence that is gone is shown as it was', async () => {
    await slack.say('@verbatim how many troops did North Korea send?');
    await kept();
    await correct((body) => body.replace(/[^\n]*total of 14,000 troops[^\n]*\n\n/, ''));
    await look();
    expect(notes()[0]?.text).toContain('The outlet has taken this sentence out since');
    expect(quotes(notes()[0] as Message)).toEqual([expect.stringContaining('14,000 troops')]);
  });

  it('a shared answer is told of too, under it; one that only the asker saw is not', async () => {
    const seen = await slack.say('/how many troops');
    const shared = await slack.press(seen, 'share');
    await kept();
    await correct(fewer);
    await look();
    expect(notes().map(({ threadTs }) => threadTs)).toEqual([shared.ts]);
  });

  it('an answer in a direct message is told of there', async () => {
    await slack.say('how many troops did North Korea send?', { channel: direct });
    await kept();
    await correct(fewer);
    await look();
    expect(notes(direct)).toHaveLength(1);
  });

  it('a share where the bot is no member stands, untold', async () => {
    const seen = await slack.say('/how many troops', { channel: random });
    expect((await slack.press(seen, 'share')).onlyFor).toBeUndefined();
    await correct(fewer);
    await look();
    expect(notes(random)).toEqual([]);
  });
});

describe('nobody is told', () => {
  it.each([
    ['of other sentences', (body: string) => body.replace('Volodymyr', 'Wolodymyr')],
    ['of marks and spaces', (body: string) => body.replace('losses, Ukrainian', 'losses,  Ukrainian')],
  ])('%s', async (_, change) => {
    await slack.say('@verbatim how many troops did North Korea send?');
    await kept();
    await correct(change);
    await look();
    expect(notes()).toEqual([]);
  });

  it('where the channel wants no notes', async () => {
    expect((await slack.say('/verbatim corrections off')).text).toContain('Threads here are not told');
    await slack.say('@verbatim how many troops did North Korea send?');
    await kept();
    await correct(fewer);
    await look();
    expect((await slack.say('/verbatim corrections on')).text).toContain('is told once');
    await look();
    expect(notes()).toEqual([]);
  });
});
