import type { types } from '@slack/bolt';
import { z } from 'zod';
import { readTime } from '../../digest/command.ts';
import { EVERY_DAY, type Schedule, WEEKDAYS } from '../../digest/schedule.ts';
import { zoneNamed, zonesLike } from '../../digest/zone.ts';
import type { DigestSubscription } from '../../store/store.ts';
import { plain } from '../blocks/message.ts';
import { limits } from '../limits.ts';
import { type ChannelRef, unknownZoneText } from './state.ts';

export const SETTINGS_MODAL = 'digest_settings_modal';

const DEFAULT_TIME = '08:30';

const option = (value: string, label: string): types.PlainTextOption => ({
  text: plain(label, limits.buttonText),
  value,
});

const everyDay = option('every-day', 'Every day');
const weekdays = option('weekdays', 'Monday to Friday');
const heartbeatOption = option('heartbeat', 'Post one line also when nothing is new');

/** The form, filled in with what is set; `zone` is the asking person's own. */
export function settingsModal(
  channel: string,
  current: DigestSubscription | undefined,
  zone: string | undefined,
): types.ModalView {
  const ref: ChannelRef = { channel };
  const isWeekdays = current?.days.join() === WEEKDAYS.join();
  return {
    type: 'modal',
    callback_id: SETTINGS_MODAL,
    private_metadata: JSON.stringify(ref),
    title: plain('Daily digest', limits.modalTitle),
    submit: plain('Save', limits.modalTitle),
    close: plain('Cancel', limits.modalTitle),
    blocks: [
      input('time', 'Time', {
        type: 'plain_text_input',
        action_id: 'value',
        initial_value: current?.time ?? DEFAULT_TIME,
        placeholder: plain('08:30 or 8:30 pm', limits.buttonText),
      }),
      input('zone', 'Time zone', {
        type: 'plain_text_input',
        action_id: 'value',
        initial_value: current?.zone ?? zone ?? 'UTC',
        placeholder: plain('Europe/Kyiv', limits.buttonText),
      }),
      input('days', 'Days', {
        type: 'radio_buttons',
        action_id: 'value',
        options: [everyDay, weekdays],
        initial_option: isWeekdays ? weekdays : everyDay,
      }),
      {
        ...input('heartbeat', 'Quiet days', {
          type: 'checkboxes',
          action_id: 'value',
          options: [heartbeatOption],
          ...(current?.heartbeat && { initial_options: [heartbeatOption] }),
        }),
        optional: true,
      },
    ],
  };
}

const input = (block: string, label: string, element: types.InputBlock['element']): types.InputBlock => ({
  type: 'input',
  block_id: block,
  label: plain(label, limits.buttonText),
  element,
});

/** `view.state.values` of the form as Slack sends it. */
const submitted = z.object({
  time: z.object({ value: z.object({ value: z.string().nullish() }) }),
  zone: z.object({ value: z.object({ value: z.string().nullish() }) }),
  days: z.object({ value: z.object({ selected_option: z.object({ value: z.string() }).nullish() }) }),
  heartbeat: z.object({
    value: z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() }),
  }),
});

export type Submission =
  | { readonly ok: true; readonly schedule: Schedule; readonly heartbeat: boolean }
  /** By block, to be shown under its field. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

export function readSubmission(state: unknown): Submission {
  const values = submitted.parse(state);
  const time = readWholeTime(values.time.value.value ?? '');
  const zoneText = values.zone.value.value?.trim() ?? '';
  const zone = zoneNamed(zoneText);
  if (!time || !zone)
    return {
      ok: false,
      errors: {
        ...(!time && { time: 'A time of day such as 08:30 or 8:30 pm' }),
        ...(!zone && { zone: unknownZoneText(zoneText, zonesLike(zoneText)) }),
      },
    };
  const isWeekdays = values.days.value.selected_option?.value === 'weekdays';
  return {
    ok: true,
    schedule: { time, zone, days: isWeekdays ? WEEKDAYS : EVERY_DAY },
    heartbeat: (values.heartbeat.value.selected_options ?? []).length > 0,
  };
}

/** The time, where nothing else stands beside it. */
function readWholeTime(text: string): string | undefined {
  const read = readTime(text);
  return read?.rest.trim() === '' ? read.time : undefined;
}
