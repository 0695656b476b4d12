import type { Token } from './tokens.ts';
import { isNounToo } from './verbs.ts';
import { calendar, isSpeakerNoun, personNouns } from './words.ts';

/** "an angry Hollande retaliated", "chief of staff Bo Diaz briefed reporters": what a name does is no part of its description. */
export const isVerbOfName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.class === 'word' &&
  tokens[index - 1]?.class === 'capital' &&
  /[a-z]{2}ed$/.test(tokens[index]?.lower ?? '') &&
  (/^(?:stop|comma|preposition|adverb|determiner|possessive)$/.test(tokens[index + 1]?.class ?? '') ||
    (/^(?:briefed|updated|addressed|phoned|emailed|alerted|contacted|greeted|joined|visited|thanked)$/.test(
      tokens[index]?.lower ?? '',
    ) &&
      isSpeakerNoun(tokens[index + 1]?.lower ?? '')));

/** "the Courier | first reported": before a verb behind a noun it tells when; "a fact first reported by Lee" has a participle. */
export const isFirstToDo = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'first' &&
  /^(?:past|s)$/.test(tokens[index + 1]?.verb?.form ?? '') &&
  tokens[index + 2]?.lower !== 'by' &&
  /^(?:capital|word)$/.test(tokens[index - 1]?.class ?? '');

/** "the report", "a new post": nouns that are verbs elsewhere. "the ruling party": a participle before its noun. */
export const isNounlikeVerb = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.class;
  if (token?.class !== 'verb' || tellsOfPlace(tokens, index)) return false;
  if (isAccordingToNoun(tokens, index)) return true;
  const opened =
    before?.class === 'determiner' ||
    before?.class === 'possessive' ||
    before?.class === 'clitic' ||
    before?.lower === 'one';
  // "the state’s governor": what owns something is a noun.
  if (opened && next === 'clitic') return true;
  const beforePeople = personNouns.has(tokens[index + 1]?.lower ?? '');
  // "council planning officers": whoever is planning has an auxiliary.
  // "the call centre manager".
  if (
    opened &&
    token.verb &&
    isNounToo(token.verb) &&
    next === 'word' &&
    personNouns.has(tokens[index + 2]?.lower ?? '')
  )
    return true;
  if (beforePeople && (opened || (token.lower === 'planning' && before?.class !== 'auxiliary'))) return true;
  if (isApposed(tokens, index) || (opened && isSubjectLike(tokens, index))) return true;
  if (isSpeakerNoun(token.lower) && isFollowedByVerb(tokens, index)) return true;
  if (isSpeakerNoun(token.lower))
    return (
      opened ||
      isDescribing(tokens, index - 1) ||
      isOfNamed(tokens, index) ||
      (before?.class === 'word' && !isSpeakerNoun(before.lower))
    );
  // "a person with knowledge of its plans said": behind an owner no verb agrees.
  if (before?.class === 'possessive' && token.verb?.form === 's' && next === 'verb') return true;
  if (isOwnedPlural(tokens, index)) return true;
  return (
    opened &&
    token.verb?.form !== 'base' &&
    (next === 'word' || next === 'capital' || isDescribing(tokens, index))
  );
};

/** "The Ulm Council | report on the fire", "the Department of Health | report into it": behind its article and the name of whoever wrote it; "Reporters of the Courier report on it" tells. */
const isOfNamed = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index]?.lower !== 'report' || !/^(?:on|into|about)$/.test(tokens[index + 1]?.lower ?? ''))
    return false;
  let at = index - 1;
  while (index - at <= longestName && isInName(tokens[at])) at -= 1;
  const opens = /^(?:break|stop|comma|verb|conjunction)$/.test(tokens[at - 1]?.class ?? 'break');
  return at < index - 1 && tokens[at]?.class === 'determiner' && opens;
};

const isInName = (token: Token | undefined): boolean =>
  token?.class === 'capital' || /^(?:of|and|for)$/.test(token?.lower ?? '');

const longestName = 6;

/** "a | warning note to drivers", "the | opening statement of the judge": a form in -ing between an article and a noun that is a verb elsewhere. */
const isDescribing = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return (
    tokens[index]?.verb?.form === 'ing' &&
    tokens[index - 1]?.class === 'determiner' &&
    next?.verb?.form === 'base' &&
    isNounToo(next.verb) &&
    /^(?:preposition|comma|stop)$/.test(tokens[index + 2]?.class ?? 'stop')
  );
};

/** "his prepared remarks", "Lee’s repeated claims", "its training plans": what is owned and described by a participle; "the accused claims" is somebody. */
const isOwnedPlural = (tokens: readonly Token[], index: number): boolean => {
  const { verb } = tokens[index] ?? {};
  const before = tokens[index - 1];
  return (
    verb?.form === 's' &&
    isNounToo(verb) &&
    before?.class === 'word' &&
    /[a-z]{2}(?:ed|ing)$/.test(before.lower) &&
    !isSpeakerNoun(before.lower) &&
    /^(?:possessive|clitic)$/.test(tokens[index - 2]?.class ?? '')
  );
};

/** "…, emails show", "…, emails published on Monday show": right after a mark, before a verb or what describes them. */
export const isBareSubject = (tokens: readonly Token[], index: number): boolean =>
  isSpeakerNoun(tokens[index]?.lower ?? '') &&
  tokens[index]?.verb?.form === 's' &&
  tokens[index - 1]?.class === 'comma' &&
  (isFollowedByVerb(tokens, index) || isMadeKnown(tokens, index + 1));

/** "published on Monday", "obtained by the Courier": how a document came to be known. */
const isMadeKnown = (tokens: readonly Token[], at: number): boolean =>
  /^(?:published|released|issued|obtained|seen|compiled|collected|filed|leaked|posted|reviewed|shared|unsealed)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
  (tokens[at + 1]?.class === 'preposition' || calendar.has(tokens[at + 1]?.lower ?? ''));

/** "official figures show", "a World Bank report found": of two verbs side by side the first is a noun, if its number agrees. */
const isFollowedByVerb = (tokens: readonly Token[], index: number): boolean => {
  const { form } = tokens[index]?.verb ?? {};
  const next = tokens[index + 1];
  if (next?.class !== 'verb' || tokens[index - 1]?.class === 'pronoun') return false;
  return form === 's'
    ? next.verb?.form !== 's' && next.verb?.form !== 'ing'
    : form === 'base' && /^(?:past|s)$/.test(next.verb?.form ?? '');
};

/** "the state reported", "the claim has": a verb beside it makes a noun of a word that is both. */
const isSubjectLike = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.class === 'adverb' ? tokens[index + 2] : tokens[index + 1];
  return tokens[index]?.verb?.form === 'base' && (next?.class === 'verb' || next?.class === 'auxiliary');
};

/** "her label, Harbor Records, said", "Swift’s label, Republic, said": an owner before it and a name beside it make it a noun. */
const isApposed = (tokens: readonly Token[], index: number): boolean =>
  /^(?:possessive|clitic)$/.test(tokens[index - 1]?.class ?? '') &&
  tokens[index]?.verb?.form === 'base' &&
  tokens[index + 1]?.class === 'comma' &&
  tokens[index + 2]?.class === 'capital';

/** "The vote", "his claim", "the cost of the recall": a verb's base form behind an article or an owner is a noun. */
export const isNounByPlace = ({ verb }: Token, before: Token | undefined): boolean =>
  verb?.form === 'base' &&
  /^(?:determiner|possessive)$/.test(before?.class ?? '') &&
  before?.lower !== 'that';

/** "Residents in the area report that", "Figures from the bank show that": people at a place and what is written have a verb that agrees with them; in "copies of the police report that" it is a noun. */
export const tellsOfPlace = (tokens: readonly Token[], at: number): boolean => {
  const people = tokens[at - 4]?.lower ?? '';
  return (
    tokens[at]?.verb?.form === 'base' &&
    tokens[at + 1]?.lower === 'that' &&
    tokens[at - 1]?.class === 'word' &&
    tokens[at - 2]?.class === 'determiner' &&
    /^(?:on|in|at|near|across|around|from|by)$/.test(tokens[at - 3]?.lower ?? '') &&
    /[^s]s$|^people$/.test(people) &&
    isSpeakerNoun(people)
  );
};

const longestSource = 5;

/** "according to the police report", "as per the charge sheet": what these lead to is a noun, and no subject of a verb; of "an NBC report" NBC is named. */
export const isAccordingToNoun = (tokens: readonly Token[], index: number): boolean => {
  if (tokens[index]?.verb?.form !== 'base' || tokens[index - 1]?.class === 'capital') return false;
  for (let at = index - 1; at > index - longestSource; at -= 1) {
    const { class: kind = 'break', lower = '' } = tokens[at] ?? {};
    if (lower === 'to') return tokens[at - 1]?.lower === 'according';
    if (lower === 'per') return tokens[at - 1]?.lower === 'as';
    if (!/^(?:word|capital|determiner|possessive|clitic)$/.test(kind)) return false;
  }
  return false;
};
