import { Refusal } from '../api/refusal.ts';
import { answerWith } from '../api/response-url.ts';
import { post } from '../state/messages.ts';
import type { Json, Workspace } from '../state/model.ts';
import { join } from '../state/workspace.ts';
import { commandPayload } from './interactions.ts';
import type { Outcome } from './line.ts';
import { channelAt, note, type Room } from './room.ts';
import { destinationOf, encoded, escaped } from './typed.ts';

export interface Writing {
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string | undefined;
}

/** Enters a text into the message field: a message, or a command. */
export async function write(room: Room, user: string, writing: Writing): Promise<void> {
  const [command = '', ...words] = writing.text.trim().split(/\s+/);
  if (!/^\/[a-z]/i.test(command)) {
    postMessage(room, user, writing);
    return;
  }
  const rest = words.length > 0 ? writing.text.trim().slice(command.length).trim() : '';
  await runCommand(room, user, writing, command.toLowerCase(), rest);
}

function postMessage({ workspace }: Room, user: string, { channel, text, threadTs }: Writing): void {
  const message = post(workspace, { channel, user, text: encoded(workspace, text), threadTs });
  const { name, userId } = workspace.app;
  if (message.text.includes(`<@${userId}>`) && !channelAt(workspace, channel).members.has(userId)) {
    const how = `@${name} is not in this channel: /invite @${name.toLowerCase()} lets it hear you.`;
    note(workspace, user, channel, how, threadTs);
  }
}

async function runCommand(room: Room, user: string, writing: Writing, command: string, text: string) {
  const { workspace, line, base } = room;
  const destination = destinationOf(workspace, command, writing.threadTs !== undefined);
  if (destination.to === 'workspace') {
    invite(workspace, user, writing.channel, text);
    return;
  }
  if (destination.note) note(workspace, user, writing.channel, destination.note, writing.threadTs);
  if (destination.to === 'nobody') return;
  const channel = channelAt(workspace, writing.channel);
  const payload = commandPayload(workspace, base, { user, channel, command, text: escaped(text) });
  const outcome = await line.send({ type: 'slash_commands', payload });
  if (!outcome.acked) {
    note(workspace, user, writing.channel, `${command} failed with the error “${failures[outcome.reason]}”`);
  } else if (Object.keys(outcome.payload).length > 0) {
    takeAnswer(workspace, user, writing.channel, outcome.payload);
  }
}

/** `/invite @name`, as the bot asks for where it is no member. */
function invite(workspace: Workspace, user: string, channel: string, text: string): void {
  const invited = [...workspace.users.values()].find(({ name }) => `@${name}` === text.toLowerCase());
  if (!invited) {
    note(workspace, user, channel, `Whom? Write /invite @${workspace.app.name.toLowerCase()}`);
    return;
  }
  join(workspace, channelAt(workspace, channel), invited.id);
  note(workspace, user, channel, `${invited.realName} is in this channel now.`);
}

const failures: Readonly<Record<Extract<Outcome, { acked: false }>['reason'], string>> = {
  timeout: 'operation_timeout',
  not_connected: 'dispatch_failed',
  http_error: 'http_service_error',
};

function takeAnswer(workspace: Workspace, user: string, channel: string, answer: Json): void {
  try {
    answerWith(workspace, { user, channel }, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(workspace, user, channel, `The app’s answer was refused: ${error.message}`);
  }
}
