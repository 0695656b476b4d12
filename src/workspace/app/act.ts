import { checkView } from '../api/views.ts';
import { elementIn } from '../state/blocks.ts';
import { messageAt } from '../state/messages.ts';
import type { Channel, Json, View, Workspace } from '../state/model.ts';
import { clearViews, popView, pushView, replaceView, stackOf, viewById } from '../state/views.ts';
import { nextTs, openDirectMessage } from '../state/workspace.ts';
import { homeOpened } from './events.ts';
import { messageActions, messageShortcut, viewActions, viewClosed, viewSubmission } from './interactions.ts';
import type { Outcome } from './line.ts';
import { channelAt, type Room } from './room.ts';

export interface Press {
  readonly blockId?: string | undefined;
  readonly actionId: string;
  /** What was chosen: `{value}`, `{selected_option}`, `{selected_date}`, … */
  readonly picked?: Json | undefined;
  /** The state of the other inputs, by block and action. */
  readonly values?: Json | undefined;
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

function ownView(workspace: Workspace, user: string, id: string): View {
  const view = viewById(workspace, id);
  if (!view || view.user !== user) throw new Error(`There is no view ${id}.`);
  return view;
}
