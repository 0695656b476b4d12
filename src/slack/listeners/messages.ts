import type { App, webApi } from '@slack/bolt';
import { keep } from '../answers.ts';
import type { Asker, Bot } from '../bot.ts';
import { plainText } from '../incoming.ts';
import { reply } from '../reply.ts';
import { readRequest } from '../request.ts';
import { postable } from '../send.ts';
import { sorry } from '../sorry.ts';

interface Post extends Asker {
  readonly ts: string;
  readonly thread: string;
  readonly text: string;
}

/**
 * Mentions in channels, and every message of a direct message. Slack may send a post twice, as `app_mention`
 * and as `message`, and again when it retries: each (team, channel, ts) is answered once, in its thread.
 */
export function messages(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, context, client }) => {
    if (event.bot_id || !event.user) return;
    const text = plainText(event.text, context.botUserId);
    const { channel, user, ts } = event;
    await answerOnce(bot, client, {
      team: teamOf(context),
      channel,
      user,
      ts,
      thread: event.thread_ts ?? ts,
      text,
    });
  });

  app.message(async ({ message, context, client }) => {
    // Edits, joins and the like have a subtype; what bots write is never a question.
    if (message.subtype !== undefined || message.bot_id || !message.text) return;
    const isMention = message.text.includes(`<@${context.botUserId}>`);
    if (message.channel_type !== 'im' && !isMention) return;
    const { channel, user, ts } = message;
    const text = plainText(message.text, context.botUserId);
    await answerOnce(bot, client, {
      team: teamOf(context),
      channel,
      user,
      ts,
      thread: message.thread_ts ?? ts,
      text,
    });
  });
}

/** An installation for a whole organisation may name no team. */
const teamOf = (context: { readonly teamId?: string; readonly enterpriseId?: string }): string =>
  context.teamId ?? context.enterpriseId ?? '';

async function answerOnce(bot: Bot, client: webApi.WebClient, post: Post): Promise<void> {
  const { team, channel, ts, thread, text } = post;
  const isFirst = await bot.store.claims.claim(team, `message:${channel}:${ts}`, bot.now());
  if (!isFirst) return;
  const message = await reply(bot, post, readRequest(text), { thread, isPrivate: false }).catch(
    sorry(bot, `message in ${channel}`),
  );
  const posted = await client.chat.postMessage({
    channel,
    thread_ts: thread,
    ...postable(await bot.gate(team, message)),
  });
  await keep(bot, message, posted.ts);
}
