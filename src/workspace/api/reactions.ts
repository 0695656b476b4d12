import { messageAt, react, unreact } from '../state/messages.ts';
import type { Message, Workspace } from '../state/model.ts';
import { channelOf } from './chat.ts';
import { flag, type Methods, method, text, timestamp } from './method.ts';
import { Refusal } from './refusal.ts';
import { messageJson } from './shapes.ts';

const target = { channel: text, timestamp, name: text };

export const reactions: Methods = {
  'reactions.add': method(['reactions:write'], target, (workspace, args) => {
    const message = messageOf(workspace, args.channel, args.timestamp);
    if (message.reactions[args.name]?.includes(workspace.app.userId)) throw new Refusal('already_reacted');
    react(workspace, message, args.name, workspace.app.userId);
    return {};
  }),

  'reactions.remove': method(['reactions:write'], target, (workspace, args) => {
    const message = messageOf(workspace, args.channel, args.timestamp);
    if (!message.reactions[args.name]?.includes(workspace.app.userId)) throw new Refusal('no_reaction');
    unreact(workspace, message, args.name, workspace.app.userId);
    return {};
  }),

  'reactions.get': method(
    ['reactions:read'],
    { channel: text, timestamp, full: flag },
    (workspace, args) => ({
      type: 'message',
      channel: args.channel,
      message: messageJson(workspace, messageOf(workspace, args.channel, args.timestamp)),
    }),
  ),
};

function messageOf(workspace: Workspace, channel: string, ts: string): Message {
  const message = messageAt(workspace, channelOf(workspace, channel).id, ts);
  if (!message) throw new Refusal('message_not_found');
  return message;
}
