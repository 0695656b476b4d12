import { z } from 'zod';

/** A non-empty string of at most `most` UTF-16 units, as most texts of Block Kit are. */
export const upTo = (most: number) => z.string().min(1).max(most);

export const plainText = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: upTo(most), emoji: z.boolean().optional() });

const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: upTo(most), verbatim: z.boolean().optional() });

export const anyText = (most: number) => z.discriminatedUnion('type', [plainText(most), mrkdwn(most)]);

export const blockId = upTo(255).optional();
export const actionId = upTo(255).optional();

export const imageElement = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: upTo(2000),
});
