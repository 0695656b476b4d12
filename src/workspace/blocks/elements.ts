import { z } from 'zod';
import { confirm, options } from './parts.ts';
import { pickers } from './pickers.ts';
import { actionId, imageElement, plainText, upTo } from './text.ts';
import { typedInputs } from './typed.ts';

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

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: options(5),
  confirm,
});

export const actionElement = z.discriminatedUnion('type', [button, overflow, ...pickers]);

export const accessory = z.discriminatedUnion('type', [button, overflow, imageElement, ...pickers]);

export const inputElement = z.discriminatedUnion('type', [...typedInputs, ...pickers]);

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
