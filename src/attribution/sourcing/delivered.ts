import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import { verbGroup } from '../frames/group.ts';
import { giverOf } from '../frames/issuer.ts';
import { subjectBefore } from '../frames/subjects.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { QuotedStretch, Reading, Unit } from '../reading.ts';
import { standsAlone } from './stands-alone.ts';
import { nounFrameOf } from './statements.ts';

const nouns: ReadonlySet<string> = new Set([...lexicon('statement-nouns'), ...lexicon('speeches')]);
const hearers: ReadonlySet<string> = new Set(lexicon('hearers'));
const platforms: ReadonlySet<string> = new Set(lexicon('platforms'));
const stages: ReadonlySet<string> = new Set([...lexicon('stages'), ...platforms]);

/** Each phrase by its first word. */
const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  lexicon('judged-aloud').map((line) => line.split(' ')),
  ([first = '']) => first,
);

/**
 * "The council released a statement. “…”", "Ann Lee gave a speech in Ulm. ¶ “…”", "Lee spoke to reporters. “…”": no verb
 * reports the words, but sentences of nothing but a quotation are what was delivered right before them.
 */
export const deliveredBefore = (reading: Reading, quotation: QuotedStretch): Frame | undefined => {
  const lead = standsAlone(reading, quotation) ? reading.units[quotation.unit - 1] : undefined;
  return lead && (releasedIn(reading, lead) ?? spokenIn(reading, lead));
};

const releasedIn = (reading: Reading, lead: Unit): Frame | undefined => {
  const document = mentionsIn(reading, lead).find((one) => isReleased(reading, one));
  const source = document && giverOf(reading, document);
  return source && nounFrameOf(reading, document.head, source);
};

const isReleased = ({ tokens, quotationAt }: Reading, { head, from }: Mention): boolean =>
  nouns.has(tokens[head]?.lower ?? '') && quotationAt[head] === -1 && /^an?$/.test(tokens[from]?.lower ?? '');

/** "spoke to reporters", "addressed the crowd", "took to the stage", "turned to Facebook". */
const spokenIn = (reading: Reading, lead: Unit): Frame | undefined => {
  for (let at = lead.from + 1; at < lead.to; at += 1) {
    const to = isSpeaking(reading, at) ? at + 1 : judgedEnd(reading, at);
    if (to === undefined) continue;
    const { from, passive } = verbGroup(reading.tokens, at);
    const source = passive ? undefined : subjectBefore(reading, from);
    return source && source.from >= lead.from && canSpeak(reading, source)
      ? { ...nounFrameOf(reading, at, source), to }
      : undefined;
  }
  return undefined;
};

const isSpeaking = ({ tokens, quotationAt }: Reading, at: number): boolean => {
  const [verb = '', next = '', after = '', last = ''] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (quotationAt[at] !== -1) return false;
  if (verb === 'spoke') return !/^(?:too|with)$/.test(next);
  if (verb === 'addressed') return /^(?:the|a|his|her|their)$/.test(next) && hearers.has(after);
  if (verb === 'turned') return next === 'to' && platforms.has(after);
  return verb === 'took' && next === 'to' && stages.has(after === 'the' ? last : after);
};

/** Where the cue ends in "heaped praise | on", "was full of praise | for", "hit out | at": said aloud, whatever the words. */
const judgedEnd = ({ tokens, quotationAt }: Reading, at: number): number | undefined => {
  const phrase = (byFirst.get(tokens[at]?.lower ?? '') ?? []).find((words) =>
    words.every((word, index) => tokens[at + index]?.lower === word && quotationAt[at + index] === -1),
  );
  return phrase && at + phrase.length - 1;
};

const canSpeak = ({ tokens }: Reading, { kind, entity, head }: Mention): boolean =>
  kind === 'pronoun' ? /^(?:he|she|they)$/.test(tokens[head]?.lower ?? '') : entity !== 'place';
