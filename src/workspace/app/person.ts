import { Refusal } from '../api/refusal.ts';
import { answerWith } from '../api/response-url.ts';
import { checkView } from '../api/views.ts';
import { elementIn } from '../state/blocks.ts';
import { messageAt, post } from '../state/messages.ts';
import type { Channel, Json, Message, View, Workspace } from '../state/model.ts';
import { clearViews, popView, pushView, replaceView, stackOf, viewById } from '../state/views.ts';
import { join, nextTs, openDirectMessage } from '../state/workspace.ts';
import { homeOpened } from './events.ts';
import {
  commandPayload,
  messageActions,
  messageShortcut,
  viewActions,
  viewClosed,
  viewSubmission,
} from './interactions.ts';
import type { Line, Outcome } from './line.ts';
import { destinationOf, encoded, escaped } from './writing.ts';

/** What stands around a person: the state, the way to the app, and the address that the app answers to. */
export interface Room {
  readonly workspace: Workspace;
  readonly line: Line;
  /** `http://127.0.0.1:port`. */
  readonly base: string;
  /** Delivers an event that no change of the state brings about. */
  readonly deliver: (event: Json) => void;
}

export interface Writing {
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string | undefined;
}

export interface Press {
  readonly blockId?: string | undefined;
  readonly actionId: string;
  /** What was chosen: `{value}`, `{selected_option}`, `{selected_date}`, … */
  readonly picked?: Json | undefined;
  /** The state of the other inputs, by block and action. */
  readonly values?: Json | undefined;
}

/** Enters a text into the message field: a message, or a command. */
export async function write(room: Room, user: string, writing: Writing): Promise<void> {
  const [command = '', ...words] = writing.text.trim().split(/\s+/);
  if (!/^\/[a-z]/i.test(command)) {
    postMessage(room, user, writing);
    return;
  }
  const rest = words.length > 0 ? writing.text.trim().slice(command.length).trim() : '';
  await runCommand(room, user, writing, command.toLowerCase(), rest);
}

function postMessage({ workspace }: Room, user: string, { channel, text, threadTs }: Writing): Message {
  const message = post(workspace, { channel, user, text: encoded(workspace, text), threadTs });
  const { kind, members } = channelAt(workspace, channel);
  if (
    message.text.includes(`<@${workspace.app.userId}>`) &&
    kind !== 'im' &&
    !members.has(workspace.app.userId)
  ) {
    note(
      workspace,
      user,
      channel,
      `@${workspace.app.name} is not in this channel. Invite it to be heard.`,
      threadTs,
    );
  }
  return message;
}

async function runCommand(room: Room, user: string, writing: Writing, command: string, text: string) {
  const { workspace, line, base } = room;
  const destination = destinationOf(workspace, command, writing.threadTs !== undefined);
  if (destination.to === 'workspace') {
    invite(workspace, user, writing.channel, text);
    return;
  }
  if (destination.note) note(workspace, user, writing.channel, destination.note, writing.threadTs);
  if (destination.to === 'nobody') return;
  const channel = channelAt(workspace, writing.channel);
  const payload = commandPayload(workspace, base, { user, channel, command, text: escaped(text) });
  const outcome = await line.send({ type: 'slash_commands', payload });
  if (!outcome.acked) {
    note(workspace, user, writing.channel, `${command} failed with the error “${failures[outcome.reason]}”`);
  } else if (Object.keys(outcome.payload).length > 0) {
    takeAnswer(workspace, user, writing.channel, outcome.payload);
  }
}

/** `/invite @name`, as the bot asks for where it is no member. */
function invite(workspace: Workspace, user: string, channel: string, text: string): void {
  const invited = [...workspace.users.values()].find(({ name }) => `@${name}` === text.toLowerCase());
  if (!invited) {
    note(workspace, user, channel, `Whom? Write /invite @${workspace.app.name.toLowerCase()}`);
    return;
  }
  join(workspace, channelAt(workspace, channel), invited.id);
  note(workspace, user, channel, `${invited.realName} is in this channel now.`);
}

const failures: Readonly<Record<Extract<Outcome, { acked: false }>['reason'], string>> = {
  timeout: 'operation_timeout',
  not_connected: 'dispatch_failed',
  http_error: 'http_service_error',
};

function takeAnswer(workspace: Workspace, user: string, channel: string, answer: Json): void {
  try {
    answerWith(workspace, { user, channel }, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(workspace, user, channel, `The app’s answer was refused: ${error.message}`);
  }
}

/** Presses a button or chooses from a menu in a message. */
export function press(
  { workspace, line, base }: Room,
  user: string,
  target: { readonly channel: string; readonly ts: string },
  pressed: Press,
): Promise<Outcome> {
  const message = messageAt(workspace, target.channel, target.ts);
  if (!message || (message.onlyFor && message.onlyFor !== user)) throw new Error('There is no such message.');
  const action = actionOf(workspace, message.blocks ?? [], pressed);
  const channel = channelAt(workspace, target.channel);
  const state = { values: pressed.values ?? {} };
  const payload = messageActions(workspace, base, { user, channel, message, action, state });
  return line.send({ type: 'interactive', payload });
}

export function pressInView(
  { workspace, line }: Room,
  user: string,
  viewId: string,
  pressed: Press,
): Promise<Outcome> {
  const view = ownView(workspace, user, viewId);
  const action = actionOf(workspace, view.given['blocks'] as readonly Json[], pressed);
  const payload = viewActions(workspace, { user, view, action, state: { values: pressed.values ?? {} } });
  return line.send({ type: 'interactive', payload });
}

function actionOf(workspace: Workspace, blocks: readonly Json[], pressed: Press): Json {
  const { actionId, picked } = pressed;
  const blockId = pressed.blockId ?? blockHolding(blocks, actionId);
  const element = elementIn(blocks, blockId, actionId);
  if (!element) throw new Error(`There is no action “${actionId}” in block “${blockId}”.`);
  const { type, text, value } = element;
  return {
    type,
    action_id: actionId,
    block_id: blockId,
    ...(text !== undefined && { text }),
    ...(value !== undefined && { value }),
    ...picked,
    action_ts: nextTs(workspace),
  };
}

const blockHolding = (blocks: readonly Json[], actionId: string): string =>
  String(
    blocks.map((block) => block['block_id']).find((id) => elementIn(blocks, String(id), actionId)) ?? '',
  );

export type Errors = Readonly<Record<string, string>>;

/** Submits a modal. Errors are by block, as the app worded them; none when it was taken. */
export async function submit(
  { workspace, line }: Room,
  user: string,
  viewId: string,
  values: Json,
): Promise<Errors> {
  const view = ownView(workspace, user, viewId);
  const payload = viewSubmission(workspace, user, view, { values });
  const outcome = await line.send({ type: 'interactive', payload });
  if (!outcome.acked) return { '': 'We had some trouble connecting. Try again?' };
  const { response_action: action, errors, view: next } = outcome.payload;
  switch (action) {
    case 'errors':
      return (errors ?? {}) as Errors;
    case 'update':
      replaceView(workspace, view, checkView(next as Json, 'modal'));
      break;
    case 'push':
      pushView(workspace, user, checkView(next as Json, 'modal'));
      break;
    case 'clear':
      clearViews(workspace, user);
      break;
    default:
      close(workspace, user, view);
  }
  return {};
}

/** The view may be gone by now, or another one may lie on it. */
function close(workspace: Workspace, user: string, view: View): void {
  if (stackOf(workspace, user).at(-1)?.id === view.id) popView(workspace, user);
}

export async function dismiss({ workspace, line }: Room, user: string, viewId: string): Promise<void> {
  const view = ownView(workspace, user, viewId);
  const clears = view.given['clear_on_close'] === true;
  if (clears) clearViews(workspace, user);
  else close(workspace, user, view);
  if (view.given['notify_on_close'] === true) {
    await line.send({ type: 'interactive', payload: viewClosed(workspace, user, view, clears) });
  }
}

export function messageAction(
  { workspace, line, base }: Room,
  user: string,
  target: { readonly channel: string; readonly ts: string },
  callbackId: string,
): Promise<Outcome> {
  const message = messageAt(workspace, target.channel, target.ts);
  if (!message) throw new Error('There is no such message.');
  const channel = channelAt(workspace, target.channel);
  const actionTs = nextTs(workspace);
  const payload = messageShortcut(workspace, base, { user, channel, message, callbackId, actionTs });
  return line.send({ type: 'interactive', payload });
}

/** Opens the app's Home, at its Home tab or at the direct message. */
export function openHome({ workspace, deliver }: Room, user: string, tab: 'home' | 'messages'): Channel {
  const channel = openDirectMessage(workspace, user);
  for (const event of homeOpened(workspace, user, channel.id, tab)) deliver(event);
  return channel;
}

/** Slackbot's voice. */
function note(workspace: Workspace, user: string, channel: string, text: string, threadTs?: string): void {
  post(workspace, { channel, user: 'USLACKBOT', text, onlyFor: user, threadTs, byWorkspace: true });
}

export function channelAt(workspace: Workspace, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (!channel) throw new Error(`There is no channel ${id}.`);
  return channel;
}

function ownView(workspace: Workspace, user: string, id: string): View {
  const view = viewById(workspace, id);
  if (!view || view.user !== user) throw new Error(`There is no view ${id}.`);
  return view;
}
