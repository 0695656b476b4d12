import { z } from 'zod';
import { actionId, anyText, imageElement, plainText, upTo } from './text.ts';

const confirm = z
  .strictObject({
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .optional();

const option = z.strictObject({
  text: anyText(75),
  value: upTo(150),
  description: anyText(75).optional(),
  url: z.url().max(3000).optional(),
});
const options = (most: number) => z.array(option).min(1).max(most);
const optionGroups = z
  .array(z.strictObject({ label: plainText(75), options: options(100) }))
  .min(1)
  .max(100)
  .optional();

const placeholder = plainText(150).optional();
const focus = z.boolean().optional();
const single = { action_id: actionId, confirm, placeholder, focus_on_load: focus };
const several = { ...single, max_selected_items: z.number().int().min(1).optional() };
const filter = z.record(z.string(), z.unknown()).optional();

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  value: upTo(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm,
  accessibility_label: upTo(75).optional(),
});

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

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: options(5),
  confirm,
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

const typed = {
  action_id: actionId,
  placeholder,
  focus_on_load: focus,
  dispatch_action_config: z.record(z.string(), z.unknown()).optional(),
};
const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  multiline: z.boolean().optional(),
  initial_value: z.string().max(3000).optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
});
const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});

const pickers = [
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

export const actionElement = z.discriminatedUnion('type', [button, overflow, ...pickers]);

export const accessory = z.discriminatedUnion('type', [button, overflow, imageElement, ...pickers]);

export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  urlInput,
  emailInput,
  numberInput,
  ...pickers,
]);

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: upTo(2000),
  accessibility_label: upTo(75).optional(),
});

export const contextAction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    action_id: actionId,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    icon: z.literal('trash'),
    text: plainText(75),
    action_id: actionId,
    value: upTo(2000).optional(),
    confirm,
    accessibility_label: upTo(75).optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
  }),
]);
