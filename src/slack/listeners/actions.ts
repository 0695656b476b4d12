import type { App, BlockAction, ButtonAction, RespondFn, webApi } from '@slack/bolt';
import { z } from 'zod';
import { keep, type Recalled, recall, sharedAnswer } from '../answers.ts';
import { everything, moreMatches, nearest } from '../blocks/answer.ts';
import { creditOf } from '../blocks/attribution.ts';
import { type AnswerRef, actions } from '../blocks/button.ts';
import { modal, surroundings } from '../blocks/context.ts';
import { type Message, says } from '../blocks/message.ts';
import { shared } from '../blocks/shared.ts';
import type { Asker, Bot } from '../bot.ts';
import { isMember } from '../digest/people.ts';
import { everythingFor, figuresFrom, reply } from '../reply.ts';
import { readRequest } from '../request.ts';
import { postable, response } from '../send.ts';
import { sorry } from '../sorry.ts';

/** A press, with all that an answer to it needs. */
interface Press {
  readonly bot: Bot;
  readonly asker: Asker;
  readonly value: unknown;
  readonly triggerId: string;
  readonly client: webApi.WebClient;
  /** Absent on the Home tab and in modals, where there is no message to answer under. */
  readonly respond?: RespondFn;
  readonly thread?: string;
}

const answerRef = z.object({ answer: z.string(), at: z.number().int().nonnegative() });
const asked = z.object({ question: z.string() });
const speaker = z.object({ story: z.string(), speaker: z.string() });
const story = z.object({ story: z.string() });
const figures = z.object({ story: z.string(), at: z.number().int().nonnegative() });

const goneOrChanged = says('That answer is not kept, or its story has changed since. Please ask again.');

/** Names that a heading holds. */
const NAMES = 2;

type Handler = (press: Press) => Promise<void>;

/** Reads the value of the button, and says what the handler finds. */
const saying =
  <T>(schema: z.ZodType<T>, find: (press: Press, value: T) => Promise<Message>): Handler =>
  async (press) =>
    show(press, await find(press, schema.parse(press.value)));

/** The same for buttons of an answer that was given. */
const recalling = (find: (recalled: Recalled, ref: AnswerRef, press: Press) => Message): Handler =>
  saying(answerRef, async (press, ref) => {
    const recalled = await recall(press.bot, press.asker.team, ref);
    return recalled ? find(recalled, ref, press) : goneOrChanged;
  });

const handlers: Readonly<Record<string, Handler>> = {
  [actions.more]: recalling(({ evidence }, ref) => moreMatches(evidence, ref.answer, ref.at)),
  [actions.nearest]: recalling(({ evidence }) => nearest(evidence)),
  [actions.everything]: recalling(({ evidence }, ref) => {
    const names = new Set(evidence.map((each) => creditOf(each).name ?? 'they'));
    return everything([...names].slice(0, NAMES).join(' and '), evidence, ref.answer, ref.at);
  }),
  [actions.saidBy]: saying(speaker, ({ bot, asker }, { story, speaker }) =>
    everythingFor(
      bot,
      { ...asker, question: `everything ${speaker} said`, stories: [story], isPrivate: true },
      speaker,
    ),
  ),
  [actions.figures]: saying(figures, ({ bot, asker }, { story, at }) => figuresFrom(bot, asker, story, at)),
  [actions.use]: saying(story, ({ bot, asker }, { story }) =>
    reply(bot, asker, { kind: 'use', story }, { isPrivate: true }),
  ),
  [actions.ask]: saying(asked, ({ bot, asker }, { question }) =>
    reply(bot, asker, readRequest(question), { isPrivate: true }),
  ),
  [actions.up]: feedback('up'),
  [actions.down]: feedback('down'),
  [actions.context]: showContext,
  [actions.share]: share,
  /** The link opens by itself; Slack wants the press acknowledged all the same. */
  [actions.open]: async () => {},
};

export function pressed(app: App, bot: Bot): void {
  for (const [action, handle] of Object.entries(handlers)) {
    // An action may be told apart from others of its block by a number: `ask:2`.
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: new RegExp(`^${action}(?::\\d+)?$`) },
      async ({ ack, body, action: { value }, client, respond }) => {
        await ack();
        const press = pressOf(bot, body, value, client, respond);
        await handle(press).catch((error: unknown) => show(press, sorry(bot, action)(error)));
      },
    );
  }
}

function pressOf(
  bot: Bot,
  body: BlockAction<ButtonAction>,
  value: string | undefined,
  client: webApi.WebClient,
  respond: RespondFn,
): Press {
  const thread = body.message?.['thread_ts'] as string | undefined;
  return {
    bot,
    asker: { team: body.team?.id ?? '', channel: body.channel?.id ?? '', user: body.user.id },
    value: value === undefined ? undefined : JSON.parse(value),
    triggerId: body.trigger_id,
    client,
    ...(body.response_url && { respond }),
    ...(thread && { thread }),
  };
}

/** For whoever pressed alone: under the message, or in a modal where there is none. */
async function show(
  { bot, asker, respond, thread, client, triggerId }: Press,
  message: Message,
): Promise<void> {
  const checked = await bot.gate(asker.team, message);
  if (respond) await respond({ ...response(checked, 'ephemeral'), ...(thread && { thread_ts: thread }) });
  else await client.views.open({ trigger_id: triggerId, view: modal('Verbatim', checked) });
  await keep(bot, message);
}

function feedback(verdict: 'up' | 'down'): Handler {
  return saying(answerRef, async ({ bot, asker }, { answer }) => {
    await bot.store.feedback.give(asker.team, answer, asker.user, verdict, bot.now());
    return says(
      verdict === 'up' ? 'Thank you. Noted as a good answer.' : 'Thank you. Noted as a poor answer.',
    );
  });
}

async function showContext(press: Press): Promise<void> {
  const { bot, asker, client, triggerId } = press;
  const ref = answerRef.parse(press.value);
  const evidence = (await recall(bot, asker.team, ref))?.evidence[ref.at];
  if (!evidence) return show(press, goneOrChanged);
  const view = modal('In the story', await bot.gate(asker.team, surroundings(evidence)));
  await client.views.open({ trigger_id: triggerId, view });
}

/** Posts the answer for all, once, naming who asked. */
async function share(press: Press): Promise<void> {
  const { bot, asker, respond, client } = press;
  const ref = answerRef.parse(press.value);
  const recalled = await recall(bot, asker.team, ref);
  if (!recalled || !respond) return show(press, goneOrChanged);
  const isFirst = await bot.store.claims.claim(asker.team, `share:${ref.answer}:${asker.channel}`, bot.now());
  if (!isFirst) return show(press, says('That answer is in the channel already.'));
  const message = shared(recalled.given.user, recalled.given.question, recalled.evidence, ref.answer);
  const checked = await bot.gate(asker.team, message);
  const { channel } = asker;
  const given = sharedAnswer(recalled, message.cited, { channel, at: bot.now() });
  // Where the bot is no member Slack lets it respond only, and does not tell where that then stands.
  if (!(await isMember(client, channel).catch(() => false))) {
    await respond(response(checked, 'in_channel'));
    return;
  }
  const { ts } = await client.chat.postMessage({ channel, ...postable(checked) });
  if (ts) await bot.store.answers.record({ ...given, ts });
}
