import type { Json, User, Workspace } from '../state/model.ts';
import { flag, type Methods, method, text, whole } from './method.ts';
import { Refusal } from './refusal.ts';
import { userJson } from './shapes.ts';

export const people: Methods = {
  'auth.test': method([], {}, (workspace) => ({
    url: `https://${workspace.team.domain}.slack.com/`,
    team: workspace.team.name,
    user: workspace.app.name.toLowerCase(),
    team_id: workspace.team.id,
    user_id: workspace.app.userId,
    bot_id: workspace.app.botId,
    is_enterprise_install: false,
  })),

  'users.info': method(['users:read'], { user: text, include_locale: flag }, (workspace, args) => ({
    user: userJson(workspace, userOf(workspace, args.user)),
  })),

  'users.list': method(
    ['users:read'],
    { cursor: text.optional(), limit: whole, include_locale: flag, team_id: text.optional() },
    (workspace) => ({
      members: [...workspace.users.values()].map((user) => userJson(workspace, user)),
      response_metadata: { next_cursor: '' },
    }),
  ),

  'bots.info': method(
    ['users:read'],
    { bot: text.optional(), team_id: text.optional() },
    (workspace, args): Json => {
      const { app } = workspace;
      if (args.bot !== app.botId) throw new Refusal('bot_not_found');
      return {
        bot: {
          id: app.botId,
          app_id: app.id,
          user_id: app.userId,
          name: app.name,
          deleted: false,
          icons: {},
        },
      };
    },
  ),

  'team.info': method(['team:read'], { team: text.optional(), domain: text.optional() }, (workspace) => ({
    team: { ...workspace.team, email_domain: '', icon: {} },
  })),
};

function userOf(workspace: Workspace, id: string): User {
  const user = workspace.users.get(id);
  if (!user) throw new Refusal('user_not_found');
  return user;
}
