import { isAccordingToNoun, tellsOfPlace } from '../../story/mentions/nounlike.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming, isNounToo } from '../../story/mentions/verbs.ts';
import { isSpeakerNoun } from '../../story/mentions/words.ts';
import { isDescribedTwice, isPromising, isQuality, isSay } from './described.ts';
import { tellsWhatHappened } from './infinitive.ts';
import { tellsLater } from './later.ts';
import { isParticiple } from './participle.ts';
import { isPluralNoun } from './plural-noun.ts';

const modals = new Set(
  "would could may might should can must 'd cannot couldn't wouldn't can't will 'll won't to let let's".split(
    ' ',
  ),
);

const negates = (token: Token | undefined): boolean =>
  token?.class === 'negation' || token?.lower === 'neither' || /n[’']t$/.test(token?.lower ?? '');

/** A verb with its auxiliaries, adverbs and negation: "has not yet said". */
export interface VerbGroup {
  readonly from: number;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly passive: boolean;
}

export const verbGroup = (tokens: readonly Token[], at: number): VerbGroup => {
  const from = groupStart(tokens, at);
  const group = tokens.slice(from, at);
  const before = tokens[from - 1];
  const form = tokens[at]?.verb?.form;
  return {
    from,
    negated: group.some(negates) || negates(before),
    hypothetical:
      (group.some(({ lower }) => modals.has(lower)) &&
        !tellsLater(tokens, from, at) &&
        !tellsNoMore(tokens, group, at)) ||
      (/^(?:if|let)$/.test(before?.lower ?? '') && before?.class !== 'capital') ||
      isInfinitive(tokens, from, at),
    passive:
      (form === 'past' || form === 'participle') &&
      group.some(({ lower }) => /^(?:am|is|are|was|were|be|been|being|'s)$/.test(lower)) &&
      !isPerfect(tokens, from, at),
  };
};

/** "would only say that it was late", "would say only that": that much was said. */
const tellsNoMore = (tokens: readonly Token[], group: readonly Token[], at: number): boolean => {
  const modal = group.find(({ lower }) => modals.has(lower));
  const only = [...group, tokens[at + 1]].some((token) => token?.lower === 'only');
  return modal?.lower === 'would' && only;
};

/** "He’s predicted that", "he’s said the bridge is old": what has an object or a clause is no passive; "he’s accused of it" is one. */
const isPerfect = (tokens: readonly Token[], from: number, at: number): boolean => {
  const { verb } = tokens[at] ?? {};
  if (tokens[from]?.lower !== "'s" || tokens[at - 1]?.lower === 'been' || !verb || isNaming(verb))
    return false;
  if (/^(?:tell|ask|remind|inform|warn|order|give|show)$/.test(verb.lemma)) return false;
  return /^(?:determiner|possessive|pronoun|capital|word|number|quote)$/.test(tokens[at + 1]?.class ?? '');
};

/** "to say", but not "took to saying", nor "went on to say", whose infinitive tells what happened. */
const isInfinitive = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  tokens[at]?.verb?.form !== 'ing' &&
  !tellsWhatHappened(tokens, from - 1);

const groupStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0) {
    const before = tokens[from - 1];
    const contracted = before?.class === 'clitic' && tokens[from - 2]?.class === 'pronoun';
    if (
      before?.class !== 'auxiliary' &&
      before?.class !== 'adverb' &&
      before?.class !== 'negation' &&
      !isSince(tokens, from - 1) &&
      !isFirst(tokens, from - 1) &&
      !isNotYet(tokens, from - 1) &&
      !contracted
    )
      break;
    from -= 1;
  }
  return from;
};

/** "has since said". */
const isSince = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'since' && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '');

/** "was first reported". */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'first' && tokens[at - 1]?.class === 'auxiliary';

/** "will not yet say": the conjunction is an adverb here. */
const isNotYet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'yet' && negates(tokens[at - 1]);

/** "…, her label said": no verb has this "her" as its object. */
const ownsNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:comma|stop|break|preposition|conjunction)$/.test(tokens[at - 1]?.class ?? 'break') &&
  /^(?:base|s)$/.test(tokens[at + 1]?.verb?.form ?? '');

/** "a text message", "the final report": with its article before it, a noun in the singular is no subject of a base form. */
const isSingularNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'word' &&
  !isAgent(tokens, at - 2) &&
  !/(?:s|people|police|men|women)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:an?|the|this|that|his|her|its|their|our|my|your|another|each|every)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "a severe heatwave warning for the coast": over two words that describe it. */
const isWarning = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'warning' &&
  tokens[at + 1]?.lower === 'for' &&
  tokens[at - 1]?.class === 'word' &&
  !isSpeakerNoun(tokens[at - 1]?.lower ?? '') &&
  [at - 2, at - 3, at - 4].some((before) => tokens[before]?.class === 'determiner');

/** "its red warning for wind", "the head of asset planning": after a word for how or what, not for who or whose text warns, nor "her time responding to". */
const isGerund = (tokens: readonly Token[], at: number): boolean => {
  const described = tokens[at - 1];
  if (
    described?.class !== 'word' ||
    isSpeakerNoun(described.lower) ||
    /[^s]s$|[a-z]{2}ed$/.test(described.lower)
  )
    return false;
  if (!/^(?:determiner|possessive|preposition|clitic)$/.test(tokens[at - 2]?.class ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.lower === 'that')
    return /^(?:warning|finding|ruling|feeling|understanding)$/.test(tokens[at]?.lower ?? '');
  if (next?.lower === 'to') return false;
  return (
    next === undefined ||
    /^(?:preposition|stop|comma|auxiliary|conjunction|break)$/.test(next.class) ||
    /^(?:past|s)$/.test(next.verb?.form ?? '')
  );
};

/** "emails obtained by the paper show": a participle before "by" has whoever follows as its agent. */
const isAgent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'by' && isParticiple(tokens[at - 1]);

const describing =
  /^(?:reported|alleged|claimed|suspected|stated|proposed|promised|predicted|announced|declared)$/;
const governs = /^(?:of|in|with|for|from|over|after|amid|about|on|at|against|to|despite|without|between)$/;

/**
 * "in reported attacks", "commented on proposed rules": such a participle between a preposition and a noun describes it; not in
 * "those inside said smoke rose", nor in "the firm she works for reported losses", whose preposition has its object before it.
 */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  describing.test(tokens[at]?.lower ?? '') &&
  governs.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.class === 'word' &&
  (tokens[at - 3]?.class !== 'pronoun' || tokens[at - 2]?.class === 'verb');

/** "most Southern states that": parts of a country are no one who states; "the policy of the north states" is. */
const isRegion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'states' &&
  /^(?:swing|member|red|blue|purple|key|battleground|gulf|arab|nation|belt|baltic|(?:north|south|east|west|(?:north|south)(?:east|west))ern|american|african|european)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "Another said": forms that describe no noun. */
const saysAlone =
  /^(?:said|says|told|tells|wrote|writes|added|adds|asked|asks|recalled|agreed|texted|messaged|tweeted|replied|insisted|complained|joked|admitted|warned|argued)$/;

/** The word stands where a noun does: "the report", "his answer", "of note", "the continued strikes"; not in "he’s hoping", "4 in 10 say". */
export const isNounPlace = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const verb = tokens[at]?.verb;
  if (!before || !verb) return false;
  const { form } = verb;
  if (isAccordingToNoun(tokens, at)) return true;
  // "witnesses, not suspects": no verb in the present is denied so.
  if (form === 's' && before.lower === 'not') return true;
  if (form === 's' && isNounToo(verb) && isPluralNoun(tokens, at)) return true;
  if (before.class === 'determiner')
    return (
      !/^(?:some|many|both|all|few|that|this|those|these)$/.test(before.lower) &&
      !(before.lower === 'each' && form === 'past') &&
      !(before.lower === 'another' && saysAlone.test(tokens[at]?.lower ?? ''))
    );
  if (before.class === 'possessive') return before.lower !== 'her' || ownsNoun(tokens, at - 1);
  if (before.class === 'clitic') return tokens[at - 2]?.class !== 'pronoun';
  if (form === 'ing') return isGerund(tokens, at) || isWarning(tokens, at) || isPromising(tokens, at);
  if (form === 'past' || form === 'participle') return isAdjective(tokens, at) || isQuality(tokens, at);
  if (form !== 'base' && form !== 's') return false;
  if (tellsWhatHappened(tokens, at - 1)) return false;
  if (isRegion(tokens, at)) return true;
  if (isSay(tokens, at)) return true;
  if (tellsOfPlace(tokens, at)) return false;
  if (form === 'base' && isNounToo(verb) && (isSingularNoun(tokens, at - 1) || isDescribedTwice(tokens, at)))
    return true;
  return before.class === 'preposition' || (before.class === 'number' && isNounToo(verb));
};
