import { describe, expect, it } from 'vitest';
import { call } from '../../src/workspace/api/methods.ts';
import { respond } from '../../src/workspace/api/response-url.ts';
import { grantResponse, grantTrigger } from '../../src/workspace/state/grants.ts';
import { post } from '../../src/workspace/state/messages.ts';
import type { Json } from '../../src/workspace/state/model.ts';
import { archive } from '../../src/workspace/state/workspace.ts';
import { plain, type Room, room, section } from './room.ts';

const channel = 'C0NEWSROOM';
const you = 'U0YOU';
const byYou = ({ workspace }: Room) => post(workspace, { channel, user: you, text: 'Good morning' });

const refusals: readonly [error: string, method: string, args: (room: Room) => Json][] = [
  ['unknown_method', 'chat.shout', () => ({})],
  ['invalid_arguments', 'chat.postMessage', () => ({ channel, text: 'x', colour: 'red' })],
  ['invalid_arguments', 'chat.postMessage', () => ({ channel, text: 'x', thread_ts: 'yesterday' })],
  ['invalid_arguments', 'chat.postMessage', () => ({ channel, text: 'x', unfurl_links: 'maybe' })],
  ['invalid_arguments', 'chat.postMessage', () => ({ text: 'x' })],
  ['channel_not_found', 'chat.postMessage', () => ({ channel: 'C0NOWHERE', text: 'x' })],
  ['not_in_channel', 'chat.postMessage', () => ({ channel: 'C0RANDOM', text: 'x' })],
  ['no_text', 'chat.postMessage', () => ({ channel })],
  ['thread_not_found', 'chat.postMessage', () => ({ channel, text: 'x', thread_ts: '1700000000.000100' })],
  ['invalid_blocks', 'chat.postMessage', () => ({ channel, text: 'x', blocks: [section('x'.repeat(3001))] })],
  ['invalid_metadata_format', 'chat.postMessage', () => ({ channel, text: 'x', metadata: { id: 1 } })],
  [
    'msg_blocks_too_long',
    'chat.postMessage',
    () => ({ channel, text: 'x', blocks: Array.from({ length: 5 }, () => section('x'.repeat(2700))) }),
  ],
  [
    'is_archived',
    'chat.postMessage',
    ({ workspace }) => {
      const known = workspace.channels.get(channel);
      if (known) archive(workspace, known, you);
      return { channel, text: 'x' };
    },
  ],
  ['user_not_in_channel', 'chat.postEphemeral', () => ({ channel, user: 'U0NOBODY', text: 'x' })],
  ['message_not_found', 'chat.update', () => ({ channel, ts: '1700000000.000100', text: 'x' })],
  ['cant_update_message', 'chat.update', (around) => ({ channel, ts: byYou(around).ts, text: 'x' })],
  ['channel_not_found', 'chat.update', () => ({ channel: you, ts: '1700000000.000100', text: 'x' })],
  ['cant_delete_message', 'chat.delete', (around) => ({ channel, ts: byYou(around).ts })],
  ['msg_too_long', 'chat.update', (around) => ({ channel, ts: byYou(around).ts, text: 'x'.repeat(4001) })],
  ['missing_scope', 'reactions.add', () => ({ channel, timestamp: '1700000000.000100', name: 'eyes' })],
  ['not_in_channel', 'conversations.history', () => ({ channel: 'C0RANDOM' })],
  ['user_not_found', 'users.info', () => ({ user: 'U0NOBODY' })],
  ['invalid_trigger_id', 'views.open', () => ({ trigger_id: 'made up', view: modal })],
];

const modal = { type: 'modal', title: plain('Settings'), blocks: [section('Hello')] };

describe('the Web API refuses', () => {
  it.each(refusals)('%s: %s', (error, method, args) => {
    const around = room();
    expect(around.call(method, args(around))).toMatchObject({ ok: false, error });
  });

  it('tokens that are not its own, or not for this', () => {
    const { workspace } = room();
    const nowhere = { socketUrl: () => '' };
    expect(call(workspace, 'auth.test', {}, undefined, nowhere)['error']).toBe('invalid_auth');
    expect(call(workspace, 'auth.test', {}, 'app', nowhere)['error']).toBe('not_allowed_token_type');
    expect(call(workspace, 'apps.connections.open', {}, 'bot', nowhere)['error']).toBe(
      'not_allowed_token_type',
    );
  });
});

describe('messages', () => {
  it('arrive with blocks and arguments written as text in a form', () => {
    const around = room();
    const blocks = JSON.stringify([section('Hello')]);
    const posted = around.call('chat.postMessage', { channel, text: 'Hello', blocks, unfurl_links: 'false' });
    expect(posted).toMatchObject({ ok: true, channel, message: { text: 'Hello', bot_id: 'B0APP' } });
  });

  it('show their metadata to those who ask for it', () => {
    const around = room();
    const metadata = { event_type: 'digest', event_payload: { id: 'd1' } };
    around.call('chat.postMessage', { channel, text: 'Digest', metadata });
    const history = (args: Json) => around.call('conversations.history', { channel, ...args })['messages'];
    expect(history({ include_all_metadata: 'true' })).toMatchObject([{ metadata }]);
    expect(history({})).not.toMatchObject([{ metadata }]);
  });

  it('are paged, the newest first, replies left in their threads', () => {
    const around = room();
    const texts = ['one', 'two', 'three'];
    const [first] = texts.map((text) => around.call('chat.postMessage', { channel, text })['ts']);
    around.call('chat.postMessage', { channel, text: 'a reply', thread_ts: first });
    const page = around.call('conversations.history', { channel, limit: 2 });
    expect(page).toMatchObject({ has_more: true, messages: [{ text: 'three' }, { text: 'two' }] });
    const { next_cursor: cursor } = page['response_metadata'] as { next_cursor: string };
    expect(around.call('conversations.history', { channel, limit: 2, cursor })).toMatchObject({
      has_more: false,
      messages: [{ text: 'one', reply_count: 1 }],
    });
    const thread = around.call('conversations.replies', { channel, ts: first });
    expect(thread).toMatchObject({ messages: [{ text: 'one' }, { text: 'a reply', thread_ts: first }] });
  });

  it('have a ts each, also within one millisecond', () => {
    const around = room();
    const stamps = Array.from({ length: 50 }, () => byYou(around).ts);
    expect(new Set(stamps).size).toBe(50);
    expect(stamps.toSorted()).toEqual(stamps);
  });
});

describe('a trigger', () => {
  it.each<[string, (around: Room, trigger: string) => void, string | undefined]>([
    ['opens a view', () => {}, undefined],
    ['not after three seconds', ({ pass }) => pass(3_001), 'expired_trigger_id'],
    [
      'not a second time',
      ({ call: again }, trigger) => void again('views.open', { trigger_id: trigger, view: modal }),
      'exchanged_trigger_id',
    ],
  ])('%s', (_what, before, error) => {
    const around = room();
    const trigger = grantTrigger(around.workspace, { user: you });
    before(around, trigger);
    expect(around.call('views.open', { trigger_id: trigger, view: modal })['error']).toBe(error);
  });
});

describe('views', () => {
  const opened = () => {
    const around = room();
    const push = (method: string, view: Json = modal) =>
      around.call(method, { trigger_id: grantTrigger(around.workspace, { user: you }), view });
    const { id, hash } = push('views.open')['view'] as { id: string; hash: string };
    return { ...around, push, id, hash };
  };

  it('lie three deep at the most, and know what lies under them', () => {
    const { push, id } = opened();
    expect(push('views.push')['view']).toMatchObject({ root_view_id: id, previous_view_id: id });
    expect(push('views.push')['ok']).toBe(true);
    expect(push('views.push')['error']).toBe('push_limit_reached');
  });

  it('are updated by who saw the last state of them', () => {
    const { call: again, id, hash } = opened();
    const update = { view_id: id, hash, view: { ...modal, title: plain('Saved') } };
    expect(again('views.update', update)).toMatchObject({ ok: true, view: { id, title: plain('Saved') } });
    expect(again('views.update', update)['error']).toBe('hash_conflict');
    expect(again('views.update', { view_id: 'V0NOWHERE', view: modal })['error']).toBe('not_found');
  });

  it('name what is wrong with them', () => {
    const { push } = opened();
    expect(push('views.open', { ...modal, title: plain('x'.repeat(25)) })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
      },
    });
  });
});

describe('a response_url', () => {
  const answering = () => {
    const around = room();
    const grant = grantResponse(around.workspace, { user: you, channel });
    return { ...around, answer: (body: Json) => respond(around.workspace, grant, body) };
  };

  it('takes five answers', () => {
    const { answer } = answering();
    for (let use = 0; use < 5; use++) answer({ text: 'Hello' });
    expect(() => answer({ text: 'Hello' })).toThrow('used_url');
  });

  it('takes them for thirty minutes', () => {
    const { answer, pass } = answering();
    pass(30 * 60_000);
    answer({ text: 'Hello' });
    pass(1);
    expect(() => answer({ text: 'Hello' })).toThrow('expired_url');
  });

  it.each<[Json, string]>([
    [{}, 'no_text'],
    [{ text: 'x', colour: 'red' }, 'invalid_arguments'],
    [{ text: 'x', blocks: [section('')] }, 'invalid_blocks'],
  ])('refuses %j: %s', (body, error) => {
    expect(() => answering().answer(body)).toThrow(error);
  });

  it('answers the asker alone, or all where that is said', () => {
    const { answer, workspace } = answering();
    answer({ text: 'for you' });
    answer({ text: 'for all', response_type: 'in_channel' });
    const messages = [...(workspace.messages.get(channel)?.values() ?? [])];
    expect(messages.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
      ['for you', you],
      ['for all', undefined],
    ]);
  });
});
