import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/workspace/app/events.ts';
import { type Envelope, type Outcome, sendEvent, slackRetries } from '../../src/workspace/app/line.ts';
import { destinationOf, encoded } from '../../src/workspace/app/typed.ts';
import { post } from '../../src/workspace/state/messages.ts';
import { room } from './room.ts';

const { workspace } = room();

describe('what a person types is sent on as', () => {
  it.each([
    ['hello', 'hello'],
    ['@echo hello', '<@U0APP> hello'],
    ['hello @Maya!', 'hello <@U0MAYA>!'],
    ['a@echo is no mention', 'a@echo is no mention'],
    ['@nobody', '@nobody'],
    ['see #general', 'see <#C0GENERAL|general>'],
    ['1 < 2 & 3 > 2', '1 &lt; 2 &amp; 3 &gt; 2'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['https://a.example/b?c=1', '<https://a.example/b?c=1>'],
  ])('%s → %s', (typed, sent) => {
    expect(encoded(workspace, typed)).toBe(sent);
  });
});

describe('a command goes', () => {
  it.each([
    ['/echo', false, 'app', false],
    ['/who', false, 'app', true],
    ['/nonsense', false, 'nobody', true],
    ['/remind', false, 'nobody', true],
    ['/echo', true, 'nobody', true],
    ['/invite', false, 'workspace', false],
  ])('%s (in a thread: %s) to %s, with a note: %s', (command, inThread, to, noted) => {
    const destination = destinationOf(workspace, command, inThread);
    expect(destination.to).toBe(to);
    expect('note' in destination).toBe(noted);
  });
});

describe('a post sends', () => {
  const types = (channel: string, text: string, user = 'U0YOU', onlyFor?: string) => {
    const around = room();
    post(around.workspace, { channel, user, text, onlyFor });
    return around.changes.flatMap((change) =>
      eventsOf(around.workspace, change).map((event) => (event['event'] as { type: string }).type),
    );
  };

  it.each<[string, string[], string, string, string?, string?]>([
    ['a message event', ['message'], 'C0NEWSROOM', 'hello'],
    ['both events for a mention', ['app_mention', 'message'], 'C0NEWSROOM', 'hello <@U0APP>'],
    ['no mention in a direct message', ['message'], 'D0YOU', 'hello <@U0APP>'],
    ['nothing where the app is no member', [], 'C0RANDOM', 'hello <@U0APP>'],
    ['nothing of what only one sees', [], 'C0NEWSROOM', 'hello', 'U0APP', 'U0YOU'],
    ['no mention when the app names itself', ['message'], 'C0NEWSROOM', 'I am <@U0APP>', 'U0APP'],
  ])('%s', (_what, expected, channel, text, user, onlyFor) => {
    expect(types(channel, text, user, onlyFor)).toEqual(expected);
  });
});

describe('an event that is not acknowledged', () => {
  const lost: Outcome = { acked: false, reason: 'timeout' };
  const taken: Outcome = { acked: true, payload: {} };

  it.each<[string, Outcome[], number[], boolean]>([
    ['is sent once when it is taken', [taken], [], true],
    ['is sent again at once', [lost, taken], [0], true],
    ['is given up after three retries', [lost, lost, lost, lost], [0, 60_000, 300_000], false],
  ])('%s', async (_what, outcomes, pauses, delivered) => {
    const sent: Envelope[] = [];
    const waited: number[] = [];
    const line = {
      send: async (envelope: Envelope) => {
        sent.push(envelope);
        return outcomes[sent.length - 1] ?? lost;
      },
      close: async () => {},
    };
    const wait = async (ms: number) => void waited.push(ms);
    expect(await sendEvent(line, { event_id: 'Ev1' }, slackRetries, wait)).toBe(delivered);
    expect(waited).toEqual(pauses);
    expect(sent.map(({ retry }) => retry?.number ?? 0)).toEqual(outcomes.map((_, index) => index));
  });
});
