import { isAccordingToNoun, tellsOfPlace } from '../../story/mentions/nounlike.ts';
import { openingMark } from '../../story/mentions/quoted-modifier.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNounToo } from '../../story/mentions/verbs.ts';
import { isSpeakerNoun, looksPast } from '../../story/mentions/words.ts';
import { unchangedPasts } from '../words/unchanged-pasts.ts';
import { isDescribedTwice, isListedTrade, isPromising, isQuality, isSay } from './described.ts';
import { tellsWhatHappened } from './infinitive.ts';
import { isParticiple } from './participle.ts';
import { isPluralNoun } from './plural-noun.ts';

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

/** "The firm’s sales warning | hit shares": whose the warning is, and what it did. */
const warnsOfSales = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'warning' &&
  tokens[at - 1]?.class === 'word' &&
  tokens[at - 2]?.class === 'clitic' &&
  (looksPast(tokens[at + 1]?.lower ?? '') || unchangedPasts.has(tokens[at + 1]?.lower ?? ''));

/** "its red warning for wind", "the head of asset planning": after a word for how or what, not for who or whose text warns, nor "her time responding to". */
const isGerund = (tokens: readonly Token[], at: number): boolean => {
  const described = tokens[at - 1];
  if (warnsOfSales(tokens, at)) return true;
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

/** "in added time", "second-half added time": what a referee adds. */
const isAddedTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'added' &&
  tokens[at + 1]?.lower === 'time' &&
  (governs.test(tokens[at - 1]?.lower ?? '') || /^into$|[-–]half$/.test(tokens[at - 1]?.lower ?? ''));

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

/** "on behalf of accused Ann Lee": who stands trial. */
const isDefendant = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'accused' &&
  tokens[at - 1]?.class === 'preposition' &&
  tokens[at + 1]?.class === 'capital';

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|last|latest|next|only)$/;

/** "the first | reported case was": behind an ordinal with no noun, such a participle before a noun describes it; "the first claimed the boat was" does not. */
const isOrdinalOf = (tokens: readonly Token[], at: number): boolean =>
  describing.test(tokens[at]?.lower ?? '') &&
  ordinals.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.class === 'word' &&
  tokens[at + 1]?.lower !== 'that';

/** "most Southern states that": parts of a country are no one who states; "the policy of the north states" is. */
const isRegion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'states' &&
  /^(?:swing|member|red|blue|purple|key|battleground|gulf|arab|nation|belt|baltic|(?:north|south|east|west|(?:north|south)(?:east|west))ern|american|african|european)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** "in “old bridge” | reports", "a so-called “spending” report": behind words in marks that describe it. */
const isBehindMarks = (tokens: readonly Token[], at: number): boolean => {
  const open = openingMark(tokens, at - 1);
  const { class: kind = 'break', lower = '' } = tokens[open - 1] ?? {};
  return open >= 0 && (/^(?:determiner|possessive|preposition)$/.test(kind) || lower === 'so-called');
};

/** "the title and text of the law": joined to a noun, with what it is of. */
const isJoinedOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb !== undefined &&
  isNounToo(tokens[at].verb) &&
  /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'of' &&
  !/^(?:boast|brag|rave|rant|rail)/.test(tokens[at]?.lower ?? '');

/** "Another said": forms that describe no noun. */
const saysAlone =
  /^(?:said|says|told|tells|wrote|writes|added|adds|asked|asks|recalled|agreed|texted|messaged|tweeted|replied|insisted|complained|joked|admitted|warned|argued)$/;

/** "credit reporting service", "the financial reporting rules": what somebody or something is for. */
const isForReporting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'reporting' &&
  tokens[at - 1]?.class === 'word' &&
  /^(?:agenc(?:y|ies)|services?|bureaus?|firms?|compan(?:y|ies)|bod(?:y|ies)|systems?|rules|standards?|requirements?|season|period|lines?|restrictions)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** The word stands where a noun does: "the report", "his answer", "of note", "the continued strikes"; not in "he’s hoping", "4 in 10 say". */
export const isNounPlace = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const verb = tokens[at]?.verb;
  if (!before || !verb) return false;
  const { form } = verb;
  if (isAccordingToNoun(tokens, at) || isForReporting(tokens, at)) return true;
  // "witnesses, not suspects": no verb in the present is denied so.
  if (form === 's' && before.lower === 'not') return true;
  if (form === 's' && isNounToo(verb) && isPluralNoun(tokens, at)) return true;
  // "in this state that": of one, a verb would end in "s"; "does this prove" asks.
  if (before.lower === 'this' && form === 'base') return tokens[at - 2]?.class !== 'auxiliary';
  if (before.class === 'determiner')
    return (
      !/^(?:some|many|both|all|few|that|this|those|these)$/.test(before.lower) &&
      !(before.lower === 'each' && form === 'past') &&
      !(before.lower === 'another' && saysAlone.test(tokens[at]?.lower ?? ''))
    );
  if (before.class === 'possessive') return before.lower !== 'her' || ownsNoun(tokens, at - 1);
  if (before.class === 'clitic') return tokens[at - 2]?.class !== 'pronoun';
  if (form === 'ing') return isGerund(tokens, at) || isWarning(tokens, at) || isPromising(tokens, at);
  if (form === 'past' || form === 'participle')
    return (
      isAdjective(tokens, at) ||
      isAddedTime(tokens, at) ||
      isOrdinalOf(tokens, at) ||
      isDefendant(tokens, at) ||
      isQuality(tokens, at)
    );
  if (form !== 'base' && form !== 's') return false;
  if (isNounToo(verb) && isBehindMarks(tokens, at)) return true;
  if (tellsWhatHappened(tokens, at - 1)) return false;
  if (isRegion(tokens, at)) return true;
  if (isSay(tokens, at) || isJoinedOf(tokens, at) || isListedTrade(tokens, at)) return true;
  if (tellsOfPlace(tokens, at)) return false;
  if (form === 'base' && isNounToo(verb) && (isSingularNoun(tokens, at - 1) || isDescribedTwice(tokens, at)))
    return true;
  return before.class === 'preposition' || (before.class === 'number' && isNounToo(verb));
};
