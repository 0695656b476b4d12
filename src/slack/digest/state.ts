import type { SettingProblem } from '../../digest/command.ts';
import { EVERY_DAY, type Schedule, WEEKDAYS } from '../../digest/schedule.ts';
import type { DigestSubscription } from '../../store/store.ts';
import { button } from '../blocks/button.ts';
import { buttons, join, type Message, says } from '../blocks/message.ts';

/** What a press means, and the modal that one of them opens. */
export const digestActions = {
  settings: 'digest_settings',
  off: 'digest_off',
  preview: 'digest_preview',
} as const;

export interface ChannelRef {
  readonly channel: string;
}

/** The state of a channel's digest and what can be done about it. `zone`: the reader's own. */
export function stateMessage(
  subscription: DigestSubscription | undefined,
  channel: string,
  zone: string | undefined,
): Message {
  const ref: ChannelRef = { channel };
  const settings = button(digestActions.settings, subscription?.on ? 'Change settings' : 'Set up', ref);
  const preview = button(digestActions.preview, 'Preview', ref);
  if (!subscription?.on) return join(says(offText(subscription)), buttons(settings, preview));
  return join(
    says(`The daily digest of this channel is on: ${whenText(subscription, zone)}`),
    buttons(settings, preview, button(digestActions.off, 'Turn off', ref)),
  );
}

const offText = (subscription: DigestSubscription | undefined): string =>
  subscription?.offReason
    ? `The daily digest of this channel was switched off: ${subscription.offReason}.`
    : 'This channel has no daily digest. It says what the channel’s stories said, in their own words: /digest on 08:30';

/** `08:30 Europe/Kyiv, Monday to Friday. Next: Mon 1 Jun, 08:30 (06:30 for you).` */
export function whenText(
  { next, heartbeat, ...schedule }: DigestSubscription,
  zone: string | undefined,
): string {
  return [
    `${scheduleText(schedule)}.`,
    next && `Next: ${nextText(next.at, schedule.zone, zone)}.`,
    heartbeat && 'One line where nothing is new.',
  ]
    .filter(Boolean)
    .join(' ');
}

export const scheduleText = ({ time, zone, days }: Schedule): string => `${time} ${zone}, ${daysText(days)}`;

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function daysText(days: readonly number[]): string {
  if (days.length === EVERY_DAY.length) return 'every day';
  if (days.join() === WEEKDAYS.join()) return 'Monday to Friday';
  return days.map((day) => DAY_NAMES[day - 1]).join(', ');
}

function nextText(at: number, zone: string, own: string | undefined): string {
  const there = instantText(at, zone);
  const here = own && instantText(at, own);
  return !here || here === there ? there : `${there} (${here} for you)`;
}

export const instantText = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  }).format(at);

export function problemText(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'no-time':
      return 'At what time? For example: /digest on 08:30, /digest on 8:30 pm Europe/Kyiv weekdays';
    case 'unknown-word':
      return `/digest does not know “${problem.word}”. It knows: on 08:30 [zone] [weekdays], off, now, preview.`;
    case 'unknown-zone':
      return unknownZoneText(problem.text, problem.suggestions);
  }
}

export function unknownZoneText(text: string, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  return `No time zone is called “${text}”.${meant} Zones have names like Europe/Kyiv or America/New_York.`;
}
