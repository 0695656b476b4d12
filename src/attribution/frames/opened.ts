import type { Mention } from '../../story/mentions/mention.ts';
import type { TokenClass } from '../../story/mentions/token-class.ts';
import { calendar, looksPast } from '../../story/mentions/words.ts';
import { datelineEnd } from '../dateline.ts';
import type { Reading } from '../reading.ts';
import { beforeAge } from './appositions.ts';
import { hasOneVerb, hasTense } from './clause.ts';
import { mentionEnding } from './endings.ts';
import { overName } from './relatives.ts';

/** The name that begins at a token, outside quotation marks; also within a description, "Lee left school". */
const nameAt = ({ mentions, mentionAt, quotationAt }: Reading, at: number): Mention | undefined => {
  const first = mentionAt[at] ?? -1;
  if (first < 0 || quotationAt[at] !== -1) return undefined;
  return [mentions[first], mentions[first + 1]].find((one) => one?.from === at && one.kind === 'name');
};

const startOf = ({ units, unitAt }: Reading, from: number): number => units[unitAt[from] ?? -1]?.from ?? 0;

/**
 * "Ann Lee, who rang when the bridge fell in Ulm, Bavaria, | said": whom a relative clause describes is the subject of the
 * verb behind the comma that ends it, where no other verb stands behind a comma before.
 */
export const overRelative = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  if (tokens[from - 1]?.class !== 'comma' || !hasTense(tokens[from]) || tokens[from]?.verb?.form === 'base')
    return undefined;
  const opening = startOf(reading, from);
  const start = /^(?:and|but)$/.test(tokens[opening]?.lower ?? '') ? opening + 1 : opening;
  const subject = nameAt(reading, start) ?? reading.mentions[reading.mentionAt[start] ?? -1];
  const who = (subject?.to ?? from) + 1;
  if (
    subject?.from !== start ||
    tokens[who - 1]?.class !== 'comma' ||
    !/^(?:who|which)$/.test(tokens[who]?.lower ?? '')
  )
    return undefined;
  const below = tokens.slice(who + 1, from - 1);
  const plain = below.every(
    ({ class: kind, lower }, index) =>
      !/^(?:quote|colon|dash|stop|relative)$/.test(kind) &&
      !/^(?:that|which|who|whom)$/.test(lower) &&
      !(below[index - 1]?.class === 'comma' && (kind === 'conjunction' || hasTense(below[index]))),
  );
  return plain ? subject : undefined;
};

const longestRelative = 20;

const parts: ReadonlySet<TokenClass | undefined> = new Set([
  'comma',
  'stop',
  'colon',
  'quote',
  'break',
  'dash',
  'conjunction',
  'relative',
  undefined,
]);

/** "A woman whose son left in May | says": whom the relative describes, where it has its own verb already. */
export const overWhose = (reading: Reading, from: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (!hasTense(tokens[from]) || tokens[from]?.verb?.form === 'base') return undefined;
  for (let at = from - 1; at > Math.max(startOf(reading, from), from - longestRelative); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'whose') {
      const owner = mentions[mentionAt[at - 1] ?? -1];
      const told = owner?.to === at && hasOneVerb(tokens, at + 1, from);
      return told ? overName(reading, owner, startOf(reading, from)) : undefined;
    }
    if (parts.has(token?.class)) return undefined;
  }
  return undefined;
};

/** "Bo Diaz, 40, whose father, Tom, fell from the roof, | says": the same between commas, of whoever opens the clause, over names and ages in it. */
export const overPartedWhose = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  if (tokens[from - 1]?.class !== 'comma' || !hasTense(tokens[from]) || tokens[from]?.verb?.form === 'base')
    return undefined;
  for (let at = from - 2; at > Math.max(startOf(reading, from), from - longestRelative); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'whose') {
      const owner =
        tokens[at - 1]?.class === 'comma' ? mentionEnding(reading, beforeAge(reading, at - 1)) : undefined;
      return owner && opensClause(reading, owner) && hasOneVerb(tokens, at + 1, from) ? owner : undefined;
    }
    if (/^(?:stop|colon|quote|break|dash|relative)$/.test(token?.class ?? 'stop')) return undefined;
  }
  return undefined;
};

const opensClause = (reading: Reading, { from }: Mention): boolean =>
  startOf(reading, from) === from || /^(?:comma|conjunction)$/.test(reading.tokens[from - 1]?.class ?? '');

/** "Lee named Diaz, who pleaded guilty and | testified": right behind the one verb of a relative the second is of it too. */
export const joinedInRelative = (reading: Reading, from: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (tokens[from - 1]?.lower !== 'and' || !hasTense(tokens[from])) return undefined;
  for (let at = from - 2; at > from - longestRelative; at -= 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    if (lower === 'who') {
      const parted = tokens[at - 1]?.class === 'comma' && hasTense(tokens[at + 1]);
      const who = mentions[mentionAt[at] ?? -1];
      return parted && who?.from === at && hasOneVerb(tokens, at + 1, from - 1) ? who : undefined;
    }
    if (/^(?:comma|stop|colon|quote|dash|conjunction)$/.test(kind)) return undefined;
  }
  return undefined;
};

/** "figures published on Monday | showed", "polls out Monday | show": over the day on which what speaks was made known. */
export const overDay = ({ tokens, mentions, mentionAt }: Reading, from: number): Mention | undefined => {
  if (!calendar.has(tokens[from - 1]?.lower ?? '')) return undefined;
  const tie = /^(?:on|in|last|late|early)$/.test(tokens[from - 2]?.lower ?? '') ? from - 3 : from - 2;
  if (!/^(?:published|released|issued|posted|filed|unsealed|leaked|out)$/.test(tokens[tie]?.lower ?? ''))
    return undefined;
  const subject = mentions[mentionAt[tie - 1] ?? -1];
  return subject?.to === tie && subject.kind === 'nominal' ? subject : undefined;
};

/**
 * "Born in Ulm in 1934, the third of six, Ann Lee | left school and often said", "Meeting drivers who had no work, Ann Lee | spoke up and promised": what a participle opens has the subject of
 * the clause behind its comma, which its verb follows.
 */
export const behindParticiple = (reading: Reading, from: number): Mention | undefined => {
  const { tokens } = reading;
  const unit = reading.units[reading.unitAt[from] ?? -1];
  const start = unit ? datelineEnd(reading, unit) : 0;
  if (!isParticiple(reading, start) || !/^(?:and|but)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  for (let at = start + 1; at < from; at += 1) {
    if (/^(?:stop|colon|dash|quote)$/.test(tokens[at]?.class ?? 'stop')) return undefined;
    const subject = tokens[at]?.class === 'comma' ? nameAt(reading, at + 1) : undefined;
    if (subject && /^(?:word|verb|auxiliary)$/.test(tokens[subject.to]?.class ?? '')) return subject;
  }
  return undefined;
};

/** "Born in", "Educated at", "Held for": a past form with a preposition behind it; "Meeting". */
const isParticiple = ({ tokens }: Reading, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const done = (lower === 'born' || looksPast(lower)) && tokens[at + 1]?.class === 'preposition';
  return done || /[a-z]{2}ing$/.test(lower);
};
