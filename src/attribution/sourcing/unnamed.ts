import { lexicon } from '../../story/lexicon.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isClaimNoun } from '../contents/claim-nouns.ts';
import type { Frame } from '../frames/frame.ts';
import { joinsPassive } from '../frames/joined-passive.ts';
import { isParticiple } from '../frames/participle.ts';
import { isWithout } from '../frames/unsaid.ts';
import type { QuotedStretch, Reading } from '../reading.ts';

const claims: ReadonlySet<string> = new Set(lexicon('claims-of-others'));

/** Why the words of a quotation are somebody's of whom the story does not tell, and not the subject's. */
interface UnnamedRule {
  readonly name: string;
  readonly why: string;
  /** Of a quotation whose sentence names nobody who speaks. */
  readonly holds: (reading: Reading, quotation: QuotedStretch) => boolean;
}

const longestLead = 6;

/** From the last mark before a quotation, which nothing but a clause goes on over. */
const leadOf = ({ tokens, quotationAt }: Reading, { from }: QuotedStretch): number => {
  let at = from;
  while (at > 0 && from - at < longestLead && !isMark(tokens[at - 1]?.class) && quotationAt[at - 1] === -1)
    at -= 1;
  return at;
};

const isMark = (kind: string | undefined): boolean =>
  /^(?:comma|stop|colon|dash|quote|break|open|close)$/.test(kind ?? 'break');

const passive: UnnamedRule = {
  name: 'passive',
  why: '“Lee was accused of “lying””, “has been hailed as “a hero””: who is talked about did not say it',
  holds: (reading, quotation) => {
    const { tokens } = reading;
    const lead = leadOf(reading, quotation);
    for (let at = quotation.from - 1; at > lead; at -= 1) {
      if (tokens[at]?.class === 'possessive' && isClaimNoun(tokens, at + 1)) return false;
      if (joinsPassive(tokens, at)) return true;
      if (!isParticiple(tokens[at])) continue;
      let be = at - 1;
      while (tokens[be]?.class === 'adverb') be -= 1;
      if (/^(?:is|are|was|were|been)$/.test(tokens[be]?.lower ?? '')) return true;
    }
    return false;
  },
};

const claimed: UnnamedRule = {
  name: 'claims of others',
  why: '“Lee faces claims that she “lied””, “was defended from an accusation that she “lied””, “left amid accusations of “lying””, “faced calls to “resign””: claims without an owner are not of whom they are about',
  holds: (reading, quotation) => {
    const { tokens } = reading;
    const lead = leadOf(reading, quotation);
    for (let at = quotation.from - 1; at > lead; at -= 1) {
      if (!claims.has(tokens[at]?.lower ?? '')) continue;
      let before = at - 1;
      while (describes(tokens[before])) before -= 1;
      return tokens[before]?.class === 'preposition' || FACES.test(tokens[before]?.lower ?? '');
    }
    return false;
  },
};

/** "from | an angry accusation that". */
const describes = (token: Token | undefined): boolean =>
  (token?.class === 'word' && !FACES.test(token.lower)) || /^(?:an?|any)$/.test(token?.lower ?? '');

const FACES = /^(?:fac(?:e|es|ed|ing)|amid|following|despite)$/;

const overheard: UnnamedRule = {
  name: 'overheard',
  why: '“Lee turned on the radio and heard, “Shots fired””: who hears words did not say them',
  holds: ({ tokens }, { from }) =>
    tokens[tokens[from - 1]?.class === 'comma' ? from - 2 : from - 1]?.verb?.lemma === 'hear',
};

const rules: readonly UnnamedRule[] = [passive, claimed, overheard];

const longestUnsaid = 6;

/** "never called him “a liar”", "refused to call him “a liar”", "denied having said: “It is late.”": the words that somebody is told not to have said. */
export const isUnsaidByCue = (
  reading: Reading,
  frames: readonly Frame[],
  { from }: QuotedStretch,
): boolean => {
  const cue = frames.findLast((frame) => frame.to <= from && frame.source);
  if (cue?.verb?.group !== 'speech' || from - cue.to > longestUnsaid || !isNegated(reading, cue))
    return false;
  // "would not say more than “it is late”" tells that much.
  if (reading.tokens[from - 1]?.lower === 'than') return false;
  return !frames.some(
    (frame) => frame.source && frame !== cue && !frame.negated && frame.verb?.lemma !== 'deny',
  );
};

const isNegated = (reading: Reading, cue: Frame): boolean => {
  const { tokens } = reading;
  const { from, to } = cue;
  const before = `${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`;
  return (
    tokens.slice(from, to).some(({ class: kind, lower }) => kind === 'negation' || lower === 'never') ||
    /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)) to$/.test(before) ||
    isWithout(reading, cue) ||
    (tokens[from - 1]?.verb?.lemma === 'deny' && /^(?:having|.+ing)$/.test(tokens[from]?.lower ?? ''))
  );
};

/** Whether a quotation is of others than whom its sentence is about, and the sentence does not name them. */
export const isOfUnnamed = (reading: Reading, frames: readonly Frame[], quotation: QuotedStretch): boolean =>
  !frames.some(({ source }) => source !== undefined) && rules.some(({ holds }) => holds(reading, quotation));

/** Words between "was told" and a quotation: "that they should". */
const longestAsked = 4;

/**
 * "Lee was asked, “Will you go?”", "asked whether it is “safe”, most said no": whose question it is stands nowhere.
 * "Asked what he will do: “I will go,” Lee said" is answered, and “They are asked to pay, but “it is late,” Lee said.” told. "Lee was told to “go home”" as well: Lee only heard it.
 */
export const namelessFrame = (
  { tokens, units }: Reading,
  frames: readonly Frame[],
  { from, to }: QuotedStretch,
): Frame | undefined => {
  const cue = frames.findLast((frame) => frame.to <= from);
  if (!cue?.agentless) return undefined;
  const heard = cue.addressee !== undefined && from - cue.to <= longestAsked && tokens[to]?.lower !== 'by';
  // "Lee was said to be “furious”": of Lee, by nobody who is named.
  const rumoured =
    from - cue.to <= longestAsked &&
    /^to (?:be|have)$/.test(`${tokens[cue.to]?.lower} ${tokens[cue.to + 1]?.lower}`);
  if (cue.verb?.lemma !== 'ask') return heard || rumoured ? cue : undefined;
  const answer = frames.find(({ source }) => source?.from === to);
  const told = answer && /^(?:stop|break)$/.test(tokens[answer.to]?.class ?? 'break');
  const leads = tokens[from - 1]?.class === 'colon';
  // "Asked about the vote: “It is late.”": what answers the question.
  const answers = leads && cue.to < from - 1 && units[cue.unit]?.from === cue.from;
  return told || answers || (answer && leads) ? undefined : cue;
};
