/** A small app of the tests' own, with what a workspace decides by. */
export const manifest = {
  display_information: { name: 'Echo' },
  features: {
    bot_user: { display_name: 'Echo' },
    slash_commands: [{ command: '/echo', description: 'Says it again', should_escape: false }],
    shortcuts: [
      { name: 'Echo this', type: 'message', callback_id: 'echo_this', description: 'Says it again' },
    ],
    app_home: { home_tab_enabled: true },
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'channels:history',
        'channels:read',
        'chat:write',
        'commands',
        'im:history',
        'im:read',
        'im:write',
        'users:read',
      ],
    },
  },
  settings: {
    event_subscriptions: { bot_events: ['app_mention', 'message.channels', 'message.im', 'app_home_opened'] },
  },
};
