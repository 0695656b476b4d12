import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import type { Message } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';
import { response } from '../send.ts';
import { sorry } from '../sorry.ts';
import { follow, followActions, unfollow } from './replies.ts';

const followRef = z.object({ kind: z.enum(['speaker', 'topic']), term: z.string() });
const unfollowRef = z.object({ term: z.string() });

/** The buttons under answers, alerts and the list of what is followed; the rest is `/verbatim follow …`. */
export function follows(app: App, bot: Bot): void {
  const listen = (action: string, answer: (asker: Asker, value: unknown) => Promise<Message>) =>
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: action },
      async ({ ack, body, action: { value }, respond }) => {
        await ack();
        const asker = { team: body.team?.id ?? '', channel: body.channel?.id ?? '', user: body.user.id };
        const message = await answer(asker, JSON.parse(value ?? 'null')).catch(sorry(bot, action));
        const thread = body.message?.['thread_ts'] as string | undefined;
        const checked = response(await bot.gate(asker.team, message), 'ephemeral');
        await respond({ ...checked, ...(thread && { thread_ts: thread }) });
      },
    );
  listen(followActions.follow, async (asker, value) => follow(bot, asker, followRef.parse(value), false));
  listen(followActions.unfollow, async (asker, value) => unfollow(bot, asker, unfollowRef.parse(value).term));
}
