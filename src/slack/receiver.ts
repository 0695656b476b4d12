import { HTTPReceiver, type LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Connection } from '../config.ts';

export type SlackConnection = Exclude<Connection, { mode: 'workspace' }>;

/** How events come in. Made explicitly: Bolt's own Socket Mode receiver would rewrite the client's retries. */
export function receiverFor(
  connection: SlackConnection,
  clientOptions: webApi.WebClientOptions,
  logLevel: LogLevel,
): SocketModeReceiver | HTTPReceiver {
  if (connection.mode === 'http')
    return new HTTPReceiver({ signingSecret: connection.signingSecret, port: connection.port, logLevel });
  return new SocketModeReceiver({
    appToken: connection.appToken,
    logLevel,
    installerOptions: { clientOptions },
  });
}
