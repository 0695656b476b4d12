import { webApi } from '@slack/bolt';
import { type Refusal, Refused } from '../../jobs/messenger.ts';

/** Errors of Slack that no later attempt mends, each in words for whoever set it up. */
const GONE: Readonly<Record<string, string>> = {
  is_archived: 'the channel was archived',
  channel_not_found: 'the channel is gone, or the bot may no longer see it',
  not_in_channel: 'the bot was removed from the channel; invite it again',
  thread_not_found: 'the thread was deleted',
  account_inactive: 'the app was removed from the workspace',
  invalid_auth: 'the app’s token is not valid any more',
  not_authed: 'the app’s token is missing',
  token_revoked: 'the app’s token was revoked',
  token_expired: 'the app’s token has expired',
  missing_scope: 'the app lacks a permission; install it again',
  no_permission: 'the app may not post there',
  restricted_action: 'the workspace does not let the app post there',
  restricted_action_read_only_channel: 'the channel is read-only',
  restricted_action_thread_only_channel: 'the channel takes replies only',
  team_access_not_granted: 'the app has no access to the workspace',
  user_disabled: 'that person’s account is deactivated',
};

/** Every failure of a call to Slack as what follows from it. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Refused(consequenceOf(error), message, { cause: error });
}

function consequenceOf(error: unknown): Refusal {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'later', afterMs: error.retryAfter * 1000 };
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
  const reason = GONE[code];
  return reason ? { kind: 'gone', reason } : { kind: 'later', afterMs: 0 };
}
