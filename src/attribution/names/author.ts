import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';

/** Participles that tell who made something, before "by"; who obtained, saw or reviewed it did not. */
const MADE =
  /^(?:released|issued|published|written|conducted|prepared|compiled|produced|posted|drafted|penned|authored)$/;

/** What belongs to whoever wrote it; "Lee’s emails", "Lee’s records" are what others read. */
const AUTHORED =
  /^(?:analysis|article|book|column|complaint|editorial|email|e-mail|essay|filing|lawsuit|letter|memo|memoir|message|motion|note|op-ed|petition|plan|platform|poll|post|proposal|report|review|speech|statement|study|survey|testimony|tweet|website)$/;

/** What others put before the public: "emails released by a site" are not the site's. */
const LEAKED = /^(?:e-?mails?|documents?|records?|recordings?|transcripts?|messages?|videos?|papers)$/;

/** Who wrote or made what speaks: "a letter from Lee", "figures released by the council", "the council’s report", "a survey by the institute". */
export const authorOf = (reading: Reading, document: Mention): Mention | undefined => {
  if (!isDocument(reading, document)) return undefined;
  const noun = reading.tokens[document.head]?.lower ?? '';
  return makerAfter(reading, document) ?? (AUTHORED.test(noun) ? ownerOf(reading, document) : undefined);
};

export const isDocument = ({ tokens }: Reading, { kind, head }: Mention): boolean =>
  kind === 'nominal' && documentNouns.has(tokens[head]?.lower ?? '');

const makerAfter = ({ tokens, mentions, mentionAt }: Reading, { to, head }: Mention): Mention | undefined => {
  const leaked = LEAKED.test(tokens[head]?.lower ?? '');
  const made = !leaked && MADE.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'by';
  const tie = made ? to + 1 : to;
  if (!/^(?:from|by)$/.test(tokens[tie]?.lower ?? '')) return undefined;
  const next = mentions[mentionAt[tie + 1] ?? -1] ?? mentions[mentionAt[tie + 2] ?? -1];
  const starts =
    next && (next.from === tie + 1 || (next.from === tie + 2 && tokens[tie + 1]?.lower === 'the'));
  return starts && next.kind !== 'pronoun' && next.entity !== 'place' ? next : undefined;
};

/** "Ann Lee’s memo": the name before the genitive that opens the description. */
const ownerOf = ({ tokens, mentions, mentionAt }: Reading, { from, head }: Mention): Mention | undefined => {
  const owner = mentions[(mentionAt[from] ?? -1) + 1];
  const owns = owner?.kind === 'name' && owner.to <= head && tokens[owner.to]?.class === 'clitic';
  return owns && owner.entity !== 'place' ? owner : undefined;
};
