import { z } from 'zod';
import { confirm, focus, option, optionGroups, options, placeholder } from './parts.ts';
import { actionId } from './text.ts';

const single = { action_id: actionId, confirm, placeholder, focus_on_load: focus };
const several = { ...single, max_selected_items: z.number().int().min(1).optional() };
const filter = z.record(z.string(), z.unknown()).optional();

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...single,
  options: options(100).optional(),
  option_groups: optionGroups,
  initial_option: option.optional(),
});

const multiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...several,
  options: options(100).optional(),
  option_groups: optionGroups,
  initial_options: options(100).optional(),
});

const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...single,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter,
});

const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...single,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...single,
  initial_user: z.string().optional(),
});

const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...several,
  initial_conversations: z.array(z.string()).optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter,
});

const choice = { action_id: actionId, options: options(10), confirm, focus_on_load: focus };
const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...choice,
  initial_option: option.optional(),
});
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...choice,
  initial_options: options(10).optional(),
});

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...single,
  initial_date: z.iso.date().optional(),
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...single,
  initial_time: z.iso.time({ precision: -1 }).optional(),
  timezone: z.string().optional(),
});

/** Elements that choose among what is given: they stand in actions, beside a text and in inputs. */
export const pickers = [
  staticSelect,
  multiStaticSelect,
  conversationsSelect,
  multiConversationsSelect,
  channelsSelect,
  usersSelect,
  radioButtons,
  checkboxes,
  datepicker,
  timepicker,
] as const;
