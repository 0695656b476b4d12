import { z } from 'zod';
import { type Refused, use } from '../state/grants.ts';
import { edit, messageAt, post, remove } from '../state/messages.ts';
import type { Grant, Json, Message, Workspace } from '../state/model.ts';
import { checkContent } from './chat.ts';
import { Refusal } from './refusal.ts';

const bodySchema = z.strictObject({
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.union([z.boolean(), z.stringbool()]).optional(),
  delete_original: z.union([z.boolean(), z.stringbool()]).optional(),
  text: z.string().optional(),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).optional(),
  thread_ts: z.string().optional(),
  mrkdwn: z.boolean().optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
});

const refusedUses: Readonly<Record<Refused, string>> = {
  unknown: 'invalid_url',
  expired: 'expired_url',
  used: 'used_url',
};

/** An answer through a `response_url`: throws a Refusal with Slack's word for what is wrong. */
export function respond(workspace: Workspace, grantId: string, body: unknown): void {
  const grant = use(workspace, workspace.responseUrls, grantId);
  if (typeof grant === 'string') throw new Refusal(refusedUses[grant]);
  answerWith(workspace, grant, body);
}

/** The same through the acknowledgement of a command or an action. */
export function answerWith(
  workspace: Workspace,
  grant: Pick<Grant, 'user' | 'channel' | 'original'>,
  body: unknown,
) {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    throw new Refusal('invalid_arguments', [`[ERROR] ${z.prettifyError(parsed.error)}`]);
  }
  const answer = parsed.data;
  const original = grant.original && messageAt(workspace, grant.original.channel, grant.original.ts);
  if (answer.delete_original) {
    if (original) remove(workspace, original);
    return;
  }
  checkContent(answer);
  if (answer.replace_original && original) replace(workspace, original, answer);
  else say(workspace, grant, answer);
}

type Body = z.infer<typeof bodySchema>;

const replace = (workspace: Workspace, original: Message, answer: Body): Message =>
  edit(workspace, original, {
    text: answer.text ?? '',
    blocks: answer.blocks,
    metadata: answer.metadata as Json | undefined,
  });

function say(
  workspace: Workspace,
  { user, channel = '' }: Pick<Grant, 'user' | 'channel'>,
  answer: Body,
): void {
  post(workspace, {
    channel,
    user: workspace.app.userId,
    text: answer.text ?? '',
    blocks: answer.blocks,
    threadTs: answer.thread_ts,
    metadata: answer.metadata as Json | undefined,
    onlyFor: answer.response_type === 'in_channel' ? undefined : user,
  });
}
