import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { Message } from '../blocks/message.ts';
import type { Asker, Bot } from '../bot.ts';
import { publishHome } from '../listeners/home.ts';
import { response } from '../send.ts';
import { sorry } from '../sorry.ts';
import { ASK_MODAL, answerSubmission, askModal } from './ask.ts';
import { ASK_ABOUT_THIS } from './items.ts';
import { personOf } from './people.ts';
import { digestReply, turnOff, turnOn } from './reply.ts';
import { readSubmission, SETTINGS_MODAL, settingsModal } from './settings-modal.ts';
import { digestActions } from './state.ts';
import { digestPreview } from './write.ts';

/** `response_url` takes five messages. */
const RESPONSES = 5;

const channelRef = z.object({ channel: z.string() });
const subject = z.object({ story: z.string(), start: z.number().int(), end: z.number().int() });

/** `/digest`, its buttons and its settings, and "Ask about this" under every item of a digest. */
export function digests(app: App, bot: Bot): void {
  app.command('/digest', async ({ ack, command, client, respond }) => {
    await ack();
    const asker = { team: command.team_id, channel: command.channel_id, user: command.user_id };
    const messages = await digestReply(bot, client, asker, command.text).catch((error: unknown) => [
      sorry(bot, '/digest')(error),
    ]);
    await respondAll(bot, asker, respond, messages);
  });
  settings(app, bot);
  askAboutThis(app, bot);
}

async function respondAll(
  bot: Bot,
  { team }: Asker,
  respond: RespondFn,
  messages: readonly Message[],
): Promise<void> {
  for (const message of messages.slice(0, RESPONSES))
    await respond(response(await bot.gate(team, message), 'ephemeral'));
}

type Press = BlockAction<ButtonAction>;

const press = (action: string) => ({ type: 'block_actions', action_id: action }) as const;

/** Buttons on the Home tab name their channel; no message surrounds them. */
const askerOf = (body: Press, channel: string): Asker => ({
  team: body.team?.id ?? '',
  channel,
  user: body.user.id,
});

const readValue = <T>(schema: z.ZodType<T>, { value }: ButtonAction): T =>
  schema.parse(JSON.parse(value ?? 'null'));

function settings(app: App, bot: Bot): void {
  app.action<Press>(press(digestActions.settings), async ({ ack, body, action, client }) => {
    await ack();
    const { channel } = readValue(channelRef, action);
    const asker = askerOf(body, channel);
    const [current, { zone }] = await Promise.all([
      bot.store.digests.get(asker.team, channel),
      personOf(client, asker.user),
    ]);
    await client.views.open({ trigger_id: body.trigger_id, view: settingsModal(channel, current, zone) });
  });

  app.action<Press>(press(digestActions.off), async ({ ack, body, action, client, respond }) => {
    await ack();
    const asker = askerOf(body, readValue(channelRef, action).channel);
    await respondAll(bot, asker, respond, [await turnOff(bot, client, asker)]);
  });

  app.action<Press>(press(digestActions.preview), async ({ ack, body, action, respond }) => {
    await ack();
    const asker = askerOf(body, readValue(channelRef, action).channel);
    await respondAll(bot, asker, respond, await digestPreview(bot, asker));
  });

  app.view(SETTINGS_MODAL, async ({ ack, body, view, client }) => {
    const submission = readSubmission(view.state.values);
    if (!submission.ok) return ack({ response_action: 'errors', errors: { ...submission.errors } });
    await ack();
    const { channel } = channelRef.parse(JSON.parse(view.private_metadata));
    const asker = { team: body.team?.id ?? '', channel, user: body.user.id };
    const person = await personOf(client, asker.user);
    const message = await turnOn(bot, client, asker, person, submission.schedule, submission.heartbeat);
    const text = message.text;
    // The channel of a form from the Home tab may not be open; the person's direct message always is.
    await client.chat
      .postEphemeral({ channel, user: asker.user, text })
      .catch(() => client.chat.postMessage({ channel: asker.user, text }));
    await publishHome(bot, client, asker.team, asker.user);
    return undefined;
  });
}

function askAboutThis(app: App, bot: Bot): void {
  app.action<Press>(press(ASK_ABOUT_THIS), async ({ ack, body, action, client }) => {
    await ack();
    const about = readValue(subject, action);
    const channel = body.channel?.id ?? '';
    const thread = threadOf(body);
    const where = { channel, story: about.story, ...(thread && { thread }) };
    const view = await askModal(bot, body.team?.id ?? '', about, where);
    await client.views.open({ trigger_id: body.trigger_id, view });
  });

  app.view(ASK_MODAL, async ({ ack, body, view, client }) => {
    await ack();
    await answerSubmission(bot, client, { team: body.team?.id ?? '', user: body.user.id }, view);
  });
}

/** The thread of the digest; none where it was shown to one person. */
function threadOf({ container, message }: Press): string | undefined {
  if (container['is_ephemeral']) return undefined;
  return (message?.['thread_ts'] as string | undefined) ?? message?.ts;
}
