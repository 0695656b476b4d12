import { z } from 'zod';
import { anyText, plainText, upTo } from './text.ts';

export const confirm = z
  .strictObject({
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .optional();

export const option = z.strictObject({
  text: anyText(75),
  value: upTo(150),
  description: anyText(75).optional(),
  url: z.url().max(3000).optional(),
});
export const options = (most: number) => z.array(option).min(1).max(most);
export const optionGroups = z
  .array(z.strictObject({ label: plainText(75), options: options(100) }))
  .min(1)
  .max(100)
  .optional();

export const placeholder = plainText(150).optional();
export const focus = z.boolean().optional();
