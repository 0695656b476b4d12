import { z } from 'zod';
import { lettersIn, longestBlocks, problemsOfMessage } from '../blocks/check.ts';
import { edit, messageAt, post, remove } from '../state/messages.ts';
import type { Channel, Json, Message, Workspace } from '../state/model.ts';
import { openDirectMessage } from '../state/workspace.ts';
import { flag, type Methods, method, object, objects, text, timestamp } from './method.ts';
import { Refusal } from './refusal.ts';
import { messageJson } from './shapes.ts';

const longestText = 40_000;
const longestUpdate = 4_000;

const content = {
  text: text.optional(),
  blocks: objects,
  attachments: objects,
  parse: z.enum(['full', 'none']).optional(),
  link_names: flag,
  metadata: object.optional(),
};
const appearance = {
  mrkdwn: flag,
  unfurl_links: flag,
  unfurl_media: flag,
  username: text.optional(),
  icon_emoji: text.optional(),
  icon_url: text.optional(),
};

export const chat: Methods = {
  'chat.postMessage': method(
    ['chat:write'],
    {
      channel: text,
      thread_ts: timestamp.optional(),
      reply_broadcast: flag,
      client_msg_id: text.optional(),
      ...content,
      ...appearance,
    },
    (workspace, args) => {
      const channel = writable(workspace, args.channel);
      checkContent(args);
      checkThread(workspace, channel, args.thread_ts);
      const message = post(workspace, {
        channel: channel.id,
        user: workspace.app.userId,
        text: (args.text ?? '').slice(0, longestText),
        blocks: args.blocks,
        threadTs: args.thread_ts,
        metadata: args.metadata && checkMetadata(args.metadata),
      });
      return { channel: channel.id, ts: message.ts, message: messageJson(workspace, message) };
    },
  ),

  'chat.postEphemeral': method(
    ['chat:write'],
    { channel: text, user: text, thread_ts: timestamp.optional(), ...content, ...appearance },
    (workspace, args) => {
      const channel = writable(workspace, args.channel);
      if (!channel.members.has(args.user)) throw new Refusal('user_not_in_channel');
      checkContent(args);
      const message = post(workspace, {
        channel: channel.id,
        user: workspace.app.userId,
        text: args.text ?? '',
        blocks: args.blocks,
        threadTs: args.thread_ts,
        onlyFor: args.user,
      });
      return { message_ts: message.ts };
    },
  ),

  'chat.update': method(
    ['chat:write'],
    { channel: text, ts: timestamp, reply_broadcast: flag, ...content },
    (workspace, args) => {
      if ((args.text ?? '').length > longestUpdate) throw new Refusal('msg_too_long');
      checkContent(args);
      const previous = ownMessage(workspace, args.channel, args.ts, 'cant_update_message');
      if (channelOf(workspace, args.channel).archived) throw new Refusal('is_inactive');
      const message = edit(workspace, previous, {
        text: args.text ?? previous.text,
        blocks: args.blocks,
        metadata: args.metadata && checkMetadata(args.metadata),
      });
      return {
        channel: message.channel,
        ts: message.ts,
        text: message.text,
        message: messageJson(workspace, message),
      };
    },
  ),

  'chat.delete': method(['chat:write'], { channel: text, ts: timestamp }, (workspace, args) => {
    const message = ownMessage(workspace, args.channel, args.ts, 'cant_delete_message');
    remove(workspace, message);
    return { channel: message.channel, ts: message.ts };
  }),

  'chat.getPermalink': method([], { channel: text, message_ts: timestamp }, (workspace, args) => {
    channelOf(workspace, args.channel);
    if (!messageAt(workspace, args.channel, args.message_ts)) throw new Refusal('message_not_found');
    const path = `archives/${args.channel}/p${args.message_ts.replace('.', '')}`;
    return { channel: args.channel, permalink: `https://${workspace.team.domain}.slack.com/${path}` };
  }),
};

/** By id, by `#name`, or the direct message of a user. */
export function channelOf(workspace: Workspace, given: string): Channel {
  if (workspace.users.has(given)) return openDirectMessage(workspace, given);
  const named = [...workspace.channels.values()].find(
    (channel) => channel.name !== '' && channel.name === given.replace(/^#/, ''),
  );
  const channel = workspace.channels.get(given) ?? named;
  if (!channel) throw new Refusal('channel_not_found');
  return channel;
}

function writable(workspace: Workspace, given: string): Channel {
  const channel = channelOf(workspace, given);
  if (channel.archived) throw new Refusal('is_archived');
  const mayWriteAnywhere = workspace.manifest.oauth_config.scopes.bot.includes('chat:write.public');
  const isMember = channel.members.has(workspace.app.userId);
  if (!isMember && !(mayWriteAnywhere && channel.kind === 'channel')) throw new Refusal('not_in_channel');
  return channel;
}

interface Content {
  readonly text?: string | undefined;
  readonly blocks?: readonly Json[] | undefined;
  readonly attachments?: readonly Json[] | undefined;
}

/** What Slack checks of any message, whether it comes by method or by `response_url`. */
export function checkContent({ text, blocks, attachments }: Content): void {
  if (!text && !blocks?.length && !attachments?.length) throw new Refusal('no_text');
  if (!blocks) return;
  const problems = problemsOfMessage(blocks);
  if (problems.length > 0) throw new Refusal('invalid_blocks', problems);
  if (blocks.filter((block) => block['type'] === 'table').length > 1) {
    throw new Refusal('invalid_attachments', ['[ERROR] only_one_table_allowed']);
  }
  if (lettersIn(blocks) > longestBlocks) throw new Refusal('msg_blocks_too_long');
}

const metadataSchema = z.strictObject({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.unknown()),
});

function checkMetadata(metadata: Json): Json {
  if (!metadataSchema.safeParse(metadata).success) throw new Refusal('invalid_metadata_format');
  return metadata;
}

function checkThread(workspace: Workspace, channel: Channel, threadTs: string | undefined): void {
  if (!threadTs) return;
  const parent = messageAt(workspace, channel.id, threadTs);
  if (!parent || parent.onlyFor) throw new Refusal('thread_not_found');
}

function ownMessage(workspace: Workspace, channel: string, ts: string, refusal: string): Message {
  if (!workspace.channels.has(channel)) throw new Refusal('channel_not_found'); // by its id alone
  const message = messageAt(workspace, channel, ts);
  if (!message || message.onlyFor) throw new Refusal('message_not_found');
  if (!message.byApp) throw new Refusal(refusal);
  return message;
}
