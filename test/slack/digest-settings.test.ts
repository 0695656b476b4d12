import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { EVERY_DAY, WEEKDAYS } from '../../src/digest/schedule.ts';
import { refusalOf } from '../../src/slack/digest/refusals.ts';
import { readSubmission } from '../../src/slack/digest/settings-modal.ts';
import { whenText } from '../../src/slack/digest/state.ts';
import { subscribe } from '../../src/slack/digest/subscribe.ts';
import { readFollow } from '../../src/slack/follow/request.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** `view.state.values` as Slack sends it. */
const state = (time: string | null, zone: string | null, days = 'every-day', heartbeat = false) => ({
  time: { value: { type: 'plain_text_input', value: time } },
  zone: { value: { type: 'plain_text_input', value: zone } },
  days: { value: { type: 'radio_buttons', selected_option: { value: days } } },
  heartbeat: { value: { type: 'checkboxes', selected_options: heartbeat ? [{ value: 'heartbeat' }] : [] } },
});

describe('the form', () => {
  test.each([
    [state('8:30 pm', 'europe/kyiv'), { time: '20:30', zone: 'Europe/Kyiv', days: EVERY_DAY }, false],
    [state(' 07:15 ', 'UTC', 'weekdays', true), { time: '07:15', zone: 'UTC', days: WEEKDAYS }, true],
  ])('is read: %#', (values, schedule, heartbeat) => {
    expect(readSubmission(values)).toEqual({ ok: true, schedule, heartbeat });
  });

  test.each([
    [state('soon', 'UTC'), ['time']],
    [state('8:30 or so', 'UTC'), ['time']],
    [state('08:30', 'Nowhere/Town'), ['zone']],
    [state(null, null), ['time', 'zone']],
  ])('says which field is wrong: %#', (values, fields) => {
    const submission = readSubmission(values);
    expect(submission.ok ? [] : Object.keys(submission.errors)).toEqual(fields);
  });
});

describe('switching on', () => {
  const wanted = {
    ...{ team: 'T1', channel: 'C1', heartbeat: false, setBy: 'U1' },
    schedule: { time: '08:30', zone: 'Europe/Kyiv', days: EVERY_DAY },
  };
  const noon = Date.parse('2026-06-01T09:00Z');
  const DAY = 24 * 3_600_000;

  const inStore = async (work: (store: Store) => Promise<void>) => {
    const store = await openStore();
    await work(store).finally(() => store.close());
  };

  test('a first digest tells of the last day at most', () =>
    inStore(async ({ digests }) => {
      const set = await subscribe(digests, wanted, noon);
      expect(set).toMatchObject({ on: true, next: { date: '2026-06-02' }, coveredUntil: noon - DAY });
    }));

  test('a later hour on the day of a digest waits until tomorrow', () =>
    inStore(async ({ digests }) => {
      await subscribe(digests, wanted, noon - DAY);
      const [run] = await digests.claimDue({ worker: 'w', now: noon, leaseMs: 1, limit: 1 });
      if (!run) throw new Error('nothing was due');
      const next = { at: noon + DAY, date: '2026-06-02' };
      await digests.complete(run, { state: 'posted', ts: '1.0', now: noon, next, coveredUntil: run.dueAt });
      const evening = { ...wanted, schedule: { ...wanted.schedule, time: '20:00' } };
      const set = await subscribe(digests, evening, noon);
      expect(set).toMatchObject({ next: { date: '2026-06-02' }, coveredUntil: run.dueAt });
    }));
});

test.each([
  ['Europe/Kyiv', '08:30 Europe/Kyiv, every day. Next: Tue 2 Jun, 08:30.'],
  ['Europe/London', '08:30 Europe/Kyiv, every day. Next: Tue 2 Jun, 08:30 (Tue 2 Jun, 06:30 for you).'],
  [undefined, '08:30 Europe/Kyiv, every day. Next: Tue 2 Jun, 08:30.'],
])('the next run, read in %s', (zone, text) => {
  const next = { at: Date.parse('2026-06-02T05:30Z'), date: '2026-06-02' };
  const schedule = { time: '08:30', zone: 'Europe/Kyiv', days: EVERY_DAY };
  const rest = {
    team: 'T1',
    channel: 'C1',
    heartbeat: false,
    setBy: 'U1',
    on: true,
    coveredUntil: 0,
    added: 0,
  };
  expect(whenText({ ...schedule, ...rest, next }, zone).replaceAll('Tue, ', 'Tue ')).toBe(text);
});

const platformError = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });

test.each([
  [platformError('is_archived'), { kind: 'gone', reason: 'the channel was archived' }],
  [platformError('not_in_channel'), { kind: 'gone', reason: expect.stringContaining('removed') }],
  [platformError('token_revoked'), { kind: 'gone', reason: expect.stringContaining('revoked') }],
  [platformError('internal_error'), { kind: 'later', afterMs: 0 }],
  [new webApi.WebAPIRateLimitedError(30), { kind: 'later', afterMs: 30_000 }],
  [new webApi.WebAPIRequestError(new Error('socket hang up')), { kind: 'later', afterMs: 0 }],
  [new Error('anything'), { kind: 'later', afterMs: 0 }],
])('%s', (error, refusal) => {
  expect(refusalOf(error).refusal).toEqual(refusal);
});

test.each([
  ['Marco Rubio', { follow: 'speaker', term: 'Marco Rubio', here: false }],
  ['"peace talks"', { follow: 'topic', term: 'peace talks', here: false }],
  ['“peace talks” here', { follow: 'topic', term: 'peace talks', here: true }],
  ['peace talks', { follow: 'topic', term: 'peace talks', here: false }],
  ['Élodie Brun in this channel', { follow: 'speaker', term: 'Élodie Brun', here: true }],
])('follow %s', (text, request) => {
  expect(readFollow(text)).toEqual({ kind: 'follow', ...request });
});
