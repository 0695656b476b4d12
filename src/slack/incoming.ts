/** What was typed, as plain text: without mentions of the bot, links by their address, entities undone. */
export function plainText(text: string, botUserId?: string): string {
  return text
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) =>
      textOfLink(target, label, botUserId),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** https://docs.slack.dev/messaging/formatting-message-text: `<@U1>`, `<#C1|name>`, `<!here>`, `<https://…|label>`. */
function textOfLink(target: string, label: string | undefined, botUserId: string | undefined): string {
  if (target === `@${botUserId}`) return ' ';
  if (/^(?:https?:|mailto:)/.test(target)) return target.replace(/^mailto:/, '');
  // Whom else a message is for, by a number, is no word of the question.
  if (label === undefined && /^@[UW][A-Z\d]+$/.test(target)) return ' ';
  return label ?? target.replace(/^[@#!]/, '');
}

/** A command's word and its text are one question: `/how many troops` asks "how many troops". */
export function commandText(command: string, text: string): string {
  const word = command.replace(/^\//, '').toLowerCase();
  const rest = plainText(text);
  if (word === 'verbatim') return rest;
  if (rest === '' || /^help$/i.test(rest)) return '';
  return word === 'whosaid' ? `who said ${rest.replace(/^(?:who\s+)?said\s+/i, '')}` : `${word} ${rest}`;
}
