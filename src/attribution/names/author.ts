import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { calendar, documentNouns, organisationWords } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import { namesWithin } from '../names-within.ts';
import type { Reading } from '../reading.ts';

const madeBy: ReadonlySet<string> = new Set(lexicon('made-by'));

const authored: ReadonlySet<string> = new Set(lexicon('authored-works'));

/** What others put before the public: "emails released by a site" are not the site's. */
const LEAKED = /^(?:e-?mails?|documents?|records?|recordings?|transcripts?|messages?|videos?|papers)$/;

/** Who wrote or made what speaks: "a letter from Lee", "figures released by the council", "the council’s report", "a survey by the institute". */
export const authorOf = (reading: Reading, document: Mention): Mention | undefined => {
  if (!isDocument(reading, document)) return undefined;
  const noun = reading.tokens[document.head]?.lower ?? '';
  const owner = authored.has(noun) ? ownerOf(reading, document) : undefined;
  return makerAfter(reading, document) ?? owner ?? bodyBefore(reading, document);
};

/** What a body stands before that has made it; a report or a memo may be about the body. */
const MADE_UNDER = /^(?:analysis|editorial|poll|survey|tally)$/;

/** "a Dorton University | poll", "the DCN | analysis"; of a Senate poll the Senate is asked about, and "DCN/Courier" are two. */
const bodyBefore = (reading: Reading, { from, head }: Mention): Mention | undefined => {
  const { tokens, body } = reading;
  if (!MADE_UNDER.test(tokens[head]?.lower ?? '')) return undefined;
  const maker = namesWithin(reading, { from, to: head }).find(({ to }) => to === head);
  const isOne = maker?.entity === 'organisation' && !/[/-]/.test(body.slice(maker.start - 1, maker.end));
  return isOne && !organisationWords.has(textOf(body, maker).toLowerCase()) ? maker : undefined;
};

export const isDocument = ({ tokens }: Reading, { kind, head }: Mention): boolean => {
  const noun = tokens[head]?.lower ?? '';
  return kind === 'nominal' && (documentNouns.has(noun) || COUNTED.test(noun));
};

/** What somebody has counted: "a tally by the paper". */
const COUNTED = /^(?:count|tally|polling|average|estimate|projection)$/;

/** What a paper says in its own name: "an editorial in the Courier"; a study in a journal is not the journal's. */
const PRINTED = /^(?:editorial|article|story)$/;

const makerAfter = (reading: Reading, { to, head }: Mention): Mention | undefined => {
  const { tokens } = reading;
  const noun = tokens[head]?.lower ?? '';
  const comma = tokens[to]?.class === 'comma' ? to + 1 : to;
  const made = !LEAKED.test(noun) && madeBy.has(tokens[comma]?.lower ?? '');
  const tie = overTime(reading, made ? comma + 1 : overTopic(reading, to));
  const word = tokens[tie]?.lower ?? '';
  const printed = word === 'in' && PRINTED.test(noun) && (!made || tokens[comma]?.lower === 'published');
  return word === 'by' || (word === 'from' && !made) || printed ? makerAt(reading, tie + 1) : undefined;
};

const makerAt = ({ tokens, mentions, mentionAt }: Reading, at: number): Mention | undefined => {
  const next = mentions[mentionAt[at] ?? -1] ?? mentions[mentionAt[at + 1] ?? -1];
  const starts = next && (next.from === at || (next.from === at + 1 && tokens[at]?.lower === 'the'));
  return starts && next.kind !== 'pronoun' && next.entity !== 'place' ? next : undefined;
};

/** Tokens of "of Federal Election Commission data". */
const longestTopic = 7;

/** "an analysis of public data | by Lee": over what it is of, where its maker follows. */
const overTopic = ({ tokens }: Reading, from: number): number => {
  if (tokens[from]?.lower !== 'of') return from;
  for (let at = from + 1; at < from + longestTopic; at += 1) {
    if (tokens[at]?.lower === 'by') return at;
    if (!/^(?:determiner|possessive|word|capital|number)$/.test(tokens[at]?.class ?? '')) return from;
  }
  return from;
};

/** Tokens of "late on Tuesday night". */
const longestTime = 4;
const TIME =
  /^(?:on|in|early|late|earlier|later|last|this|week|weekend|month|year|today|yesterday|morning|afternoon|evening|night|\d{4})$/;

/** "a report Tuesday | from Lee", "released on Wednesday night | by Lee", "a study last year | by Lee": over when it came out. */
const overTime = ({ tokens }: Reading, from: number): number => {
  let at = from;
  let last = '';
  while (at - from < longestTime && isTime(tokens[at])) {
    last = tokens[at]?.lower ?? '';
    at += 1;
  }
  // What a preposition alone opens is no time.
  return /^(?:on|in)$/.test(last) ? from : at;
};

const isTime = (token: Token | undefined): boolean =>
  TIME.test(token?.lower ?? '') || calendar.has(token?.lower ?? '');

/** "Ann Lee’s memo": the name before the genitive that opens the description. */
const ownerOf = ({ tokens, mentions, mentionAt }: Reading, { from, head }: Mention): Mention | undefined => {
  const owner = mentions[(mentionAt[from] ?? -1) + 1];
  const owns = owner?.kind === 'name' && owner.to <= head && tokens[owner.to]?.class === 'clitic';
  return owns && owner.entity !== 'place' ? owner : undefined;
};

const longestLetter = 24;
const longestObject = 4;
const sends = /^(?:writes?|wrote|writing|written|sends?|sent|sending|penned)$/;

/** "an email from the head of the agency, in which she wrote": whoever it is from, named or not; where "Lee wrote a letter from Ulm" the subject tells. */
export const authorBefore = (
  { tokens, mentions, mentionAt, unitAt, quotationAt }: Reading,
  { from }: Mention,
): Mention | undefined => {
  if (tokens[from - 1]?.lower !== 'which' || tokens[from - 2]?.lower !== 'in') return undefined;
  for (let at = from - 3; at > from - longestLetter && unitAt[at] === unitAt[from]; at -= 1) {
    if (quotationAt[at] !== -1 || !/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) continue;
    if (!documentNouns.has(tokens[at - 1]?.lower ?? '')) continue;
    if (tokens.slice(Math.max(0, at - 1 - longestObject), at - 1).some(({ lower }) => sends.test(lower)))
      return undefined;
    const author = mentions[mentionAt[at + 1] ?? -1];
    const writes = author?.from === at + 1 && author.kind !== 'pronoun' && author.entity !== 'place';
    return writes ? author : undefined;
  }
  return undefined;
};
