import { channelOf } from './chat.ts';
import { type Methods, method, names, objects, text, timestamp } from './method.ts';
import { Refusal } from './refusal.ts';

const thread = { channel_id: text, thread_ts: timestamp.optional() };

/** The agent's side of a direct message: a status while it works, a title, prompts to start from. */
export const assistant: Methods = {
  'assistant.threads.setStatus': method(
    ['assistant:write', 'chat:write'],
    { channel_id: text, thread_ts: timestamp, status: text, loading_messages: names.optional() },
    (workspace, args) => {
      const channel = channelOf(workspace, args.channel_id).id;
      workspace.changed({ type: 'status', channel, threadTs: args.thread_ts, status: args.status });
      return {};
    },
  ),

  'assistant.threads.setTitle': method(['assistant:write'], { ...thread, title: text }, (workspace, args) => {
    channelOf(workspace, args.channel_id);
    return {};
  }),

  'assistant.threads.setSuggestedPrompts': method(
    ['assistant:write'],
    { ...thread, title: text.optional(), prompts: objects },
    (workspace, args) => {
      const channel = channelOf(workspace, args.channel_id).id;
      const prompts = (args.prompts ?? []).map(({ title, message }) => {
        if (typeof title !== 'string' || typeof message !== 'string') throw new Refusal('invalid_arguments');
        return { title, message };
      });
      workspace.prompts.set(channel, prompts);
      workspace.changed({ type: 'prompts', channel, prompts });
      return {};
    },
  ),
};
