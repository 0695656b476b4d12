import { z } from 'zod';
import { Refusal } from '../api/refusal.ts';
import * as app from '../app/act.ts';
import type { Outcome } from '../app/line.ts';
import type { Room } from '../app/room.ts';
import { write } from '../app/write.ts';
import type { Act, Done } from '../protocol.ts';
import { messageAt, remove } from '../state/messages.ts';
import { join } from '../state/workspace.ts';

const json = z.record(z.string(), z.unknown());
const target = { channel: z.string(), ts: z.string() };
const pressed = z.object({
  blockId: z.string(),
  actionId: z.string(),
  picked: json.optional(),
  values: json.optional(),
});

const actSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('write'),
    channel: z.string(),
    text: z
      .string()
      .min(1, 'A message needs some text.')
      .max(40_000, 'A message has at most 40,000 characters. Send it in parts.'),
    threadTs: z.string().optional(),
  }),
  z.object({ do: z.literal('press'), ...target, pressed }),
  z.object({ do: z.literal('press-in-view'), viewId: z.string(), pressed }),
  z.object({ do: z.literal('submit'), viewId: z.string(), values: json }),
  z.object({ do: z.literal('dismiss'), viewId: z.string() }),
  z.object({ do: z.literal('message-action'), ...target, callbackId: z.string() }),
  z.object({ do: z.literal('open-home'), tab: z.enum(['home', 'messages']) }),
  z.object({ do: z.literal('hide'), ...target }),
  z.object({ do: z.literal('invite'), channel: z.string() }),
]);

/** Does what the page asks in a person's name. A message about anything amiss comes back as a notice. */
export async function act(room: Room, user: string, given: unknown): Promise<Done> {
  const parsed = actSchema.safeParse(given);
  if (!parsed.success) return { notice: oddity(parsed.error) };
  try {
    return await perform(room, user, parsed.data);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const from = error instanceof Refusal ? 'Slack would refuse this: ' : '';
    return { notice: from + error.message };
  }
}

/** What our own words say about what a person typed; anything else is a page older or newer than this process. */
function oddity({ issues }: z.ZodError): string {
  const typed = issues.find(({ path }) => path[0] === 'text');
  return typed?.message ?? 'The page is of another version than the local workspace. Reload the page.';
}

async function perform(room: Room, user: string, act: Act): Promise<Done> {
  switch (act.do) {
    case 'write':
      await write(room, user, act);
      return {};
    case 'press':
      return answered(await app.press(room, user, act, act.pressed));
    case 'press-in-view':
      return answered(await app.pressInView(room, user, act.viewId, act.pressed));
    case 'submit':
      return { errors: await app.submit(room, user, act.viewId, act.values) };
    case 'dismiss':
      await app.dismiss(room, user, act.viewId);
      return {};
    case 'message-action':
      return answered(await app.messageAction(room, user, act, act.callbackId));
    case 'open-home':
      app.openHome(room, user, act.tab);
      return {};
    case 'hide':
      hide(room, user, act.channel, act.ts);
      return {};
    case 'invite':
      invite(room, act.channel);
      return {};
  }
}

const answered = (outcome: Outcome): Done =>
  outcome.acked ? {} : { notice: 'This app did not respond in time. Is the bot still running?' };

/** People may dismiss what only they see. */
function hide({ workspace }: Room, user: string, channel: string, ts: string): void {
  const message = messageAt(workspace, channel, ts);
  if (message?.onlyFor === user) remove(workspace, message);
}

function invite({ workspace }: Room, id: string): void {
  const channel = workspace.channels.get(id);
  if (channel) join(workspace, channel, workspace.app.userId);
}
