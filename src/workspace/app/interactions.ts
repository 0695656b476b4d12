import { messageJson, viewJson } from '../api/shapes.ts';
import { grantResponse, grantTrigger } from '../state/grants.ts';
import type { Channel, Json, Message, View, Workspace } from '../state/model.ts';

/** What an interaction is sent as: the payload of its envelope. */
const common = (workspace: Workspace, user: string): Json => ({
  user: {
    id: user,
    username: workspace.users.get(user)?.name,
    name: workspace.users.get(user)?.name,
    team_id: workspace.team.id,
  },
  api_app_id: workspace.app.id,
  token: 'verification-token-is-obsolete',
  team: { id: workspace.team.id, domain: workspace.team.domain },
  enterprise: null,
  is_enterprise_install: false,
});

const responseUrl = (base: string, grant: string) => `${base}/response/${grant}`;
const channelRef = (channel: Channel): Json => ({
  id: channel.id,
  name: channel.kind === 'im' ? 'directmessage' : channel.name,
});

export function commandPayload(
  workspace: Workspace,
  base: string,
  given: { user: string; channel: Channel; command: string; text: string },
): Json {
  const { user, channel, command } = given;
  return {
    token: 'verification-token-is-obsolete',
    team_id: workspace.team.id,
    team_domain: workspace.team.domain,
    channel_id: channel.id,
    channel_name: channelRef(channel)['name'],
    user_id: user,
    user_name: workspace.users.get(user)?.name,
    command,
    text: given.text,
    api_app_id: workspace.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(base, grantResponse(workspace, { user, channel: channel.id })),
    trigger_id: grantTrigger(workspace, { user }),
  };
}

/** An action on a message. The message itself is left out when only its reader sees it, as in Slack. */
export function messageActions(
  workspace: Workspace,
  base: string,
  given: { user: string; channel: Channel; message: Message; action: Json; state: Json },
): Json {
  const { user, channel, message } = given;
  const original = { channel: channel.id, ts: message.ts };
  return {
    type: 'block_actions',
    ...common(workspace, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.onlyFor !== undefined,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
    trigger_id: grantTrigger(workspace, { user }),
    channel: channelRef(channel),
    ...(!message.onlyFor && { message: messageJson(workspace, message) }),
    state: given.state,
    response_url: responseUrl(base, grantResponse(workspace, { user, channel: channel.id, original })),
    actions: [given.action],
  };
}

export const viewActions = (
  workspace: Workspace,
  given: { user: string; view: View; action: Json; state: Json },
): Json => ({
  type: 'block_actions',
  ...common(workspace, given.user),
  container: { type: 'view', view_id: given.view.id },
  trigger_id: grantTrigger(workspace, { user: given.user }),
  view: viewJson(workspace, given.view, given.state),
  actions: [given.action],
});

export const viewSubmission = (workspace: Workspace, user: string, view: View, state: Json): Json => ({
  type: 'view_submission',
  ...common(workspace, user),
  trigger_id: grantTrigger(workspace, { user }),
  view: viewJson(workspace, view, state),
  response_urls: [],
});

export const viewClosed = (workspace: Workspace, user: string, view: View, isCleared: boolean): Json => ({
  type: 'view_closed',
  ...common(workspace, user),
  view: viewJson(workspace, view),
  is_cleared: isCleared,
});

export function messageShortcut(
  workspace: Workspace,
  base: string,
  given: { user: string; channel: Channel; message: Message; callbackId: string; actionTs: string },
): Json {
  const { user, channel, message } = given;
  return {
    type: 'message_action',
    ...common(workspace, user),
    callback_id: given.callbackId,
    action_ts: given.actionTs,
    trigger_id: grantTrigger(workspace, { user }),
    channel: channelRef(channel),
    message_ts: message.ts,
    message: messageJson(workspace, message),
    response_url: responseUrl(base, grantResponse(workspace, { user, channel: channel.id })),
  };
}
