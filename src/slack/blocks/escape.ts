import { clip } from '../limits.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * For mrkdwn and for the fallback text, where `<!channel>` from a story would ping everyone.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark);

/** Escaped, and at most `max` code units long: an entity is never cut in two. */
export function escapeWithin(text: string, max: number): string {
  const escaped = escapeText(text);
  if (escaped.length <= max) return escaped;
  return `${clip(escaped, max).replace(/(?:&[a-z]{0,3})?…$/, '')}…`;
}
