import { additions } from './blocks/added.ts';
import { type Message, says } from './blocks/message.ts';
import type { Asker, Bot } from './bot.ts';

const EXAMPLE = '/verbatim add https://example.org/a-story';

/** Reads a web address into stories of the channel; says what it found, or why that is no address. */
export async function addReply(bot: Bot, asker: Asker, address: string): Promise<Message> {
  if (!bot.add)
    return says('Stories cannot be added from Slack here; use `verbatim add` on the command line.');
  if (address === '') return says(`Add which page? For example: ${EXAMPLE}`);
  if (/\s/.test(address)) return says(`One address at a time, please. For example: ${EXAMPLE}`);
  const url = webAddress(address);
  if (!url)
    return says(`“${address}” is no web address: it has to start with https://. For example: ${EXAMPLE}`);
  return additions(await bot.add({ ...asker, url }));
}

/** `example.org/story` is meant as `https://example.org/story`; other schemes than the web's are not read. */
function webAddress(text: string): string | undefined {
  const address = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
