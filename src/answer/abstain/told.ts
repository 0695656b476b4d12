import { givenAs } from '../figures/kinds.ts';
import type { Looked } from '../finding/finding.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { SLOT } from '../ranking/slots.ts';

const WHO_IS_THE = /^who(?:'s|’s| is| was) the (\p{L}+(?: \p{L}+)?)$/iu;

/** "urged both sides to accept a federal mediator", "mediators are paid": whoever is brought in so, without a name beside, is not told. */
export function isOnlyAnyone({ question, index, candidates }: Looked): boolean {
  const office = WHO_IS_THE.exec(question.text)?.[1];
  if (office === undefined) return false;
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  const words = office.toLowerCase();
  const any = new RegExp(
    `\\b(?:[Aa]n?|[Aa]ny|[Nn]o|[Aa]nother) (?:\\p{Ll}+ )?${words}\\b(?!,? \\p{Lu})|\\b${words}s\\b(?!,? \\p{Lu})`,
    'u',
  );
  const known = new RegExp(`(?<!\\b(?:[Aa]n?|[Aa]ny|[Nn]o|[Aa]nother) (?:\\p{Ll}+ )?)\\b${words}\\b`, 'u');
  return any.test(text) && !known.test(text);
}

const HOW_MUCH = /^how (?:much|big|large)\b/i;
const SOME =
  /\b(?:all|most|half|whole|entire|double|twice|triple|quarter|third|nothing|none|little|least|more|less|lot|much|majority|few|many|several|no|not|any|enough|free|full|big|large|small|huge|tiny|size|nearly|almost|entirely|completely|extensive|severe|major|minor)\b/i;

/** "How much did the trust give": a sentence without any number or measure gives no amount. */
export function lacksAmount({ question, index, candidates }: Looked): boolean {
  const sentence = index.passage.sentences[candidates[0]?.sentence ?? -1];
  return (
    HOW_MUCH.test(question.text) &&
    sentence !== undefined &&
    !SOME.test(sentence.text) &&
    !sentence.slots.some((bits) => (bits & SLOT.number) !== 0)
  );
}

const PRICE = /\b(?:costs?|costing|charged?|charges|price|prices|worth)\b/i;
const SUM_IN_WORDS =
  /\b(?:free|nothing|undisclosed|cheap\p{L}*|expensive|dear|half|double|twice|triple|fortune|afford\p{L}*|price|prices|cost|costs|fees?|worth|value[ds]?)\b/iu;
const SHARE = /\d\s?(?:%|per\s?cent)/i;

/** "How much does a ticket cost": a sentence that tells only by what share something rose gives no price. */
export function givesNoPrice({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  const given = givenAs(question.text, 'money');
  return (
    question.expects === 'money' &&
    PRICE.test(question.text) &&
    SHARE.test(text) &&
    !SUM_IN_WORDS.test(text) &&
    given?.test(text) === false
  );
}

const TELEPHONE =
  /\b(?:phone|telephone|helpline|hotline|contact|mobile|cell|tip ?line)(?:['’]s)? number\b|\bnumber (?:of|for) the (?:helpline|hotline|tip ?line)\b|\bwhat number (?:do|can|should)\b/i;
/** "0800 555 111", "(020) 7946 0018", "999", "1-800-555-0100": digits that nothing is counted by. */
const DIGITS = /\b(?:call(?:ed)?|on|ring|dial|phone|text|tel\.?|at) (?:the )?\d{3}\b|\d[\d ().-]{5,}\d/i;

/** "What is the helpline number": "it took 900 calls" gives none. */
export function givesNoTelephone({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return TELEPHONE.test(question.text) && text !== '' && !DIGITS.test(text);
}

const WORTH = /^how much (?:is|are|was|were) .+ worth$/i;
const VALUE_IN_WORDS =
  /\b(?:worth|valu\p{L}*|price\p{L}*|cost\p{L}*|fetched|fetches|sold|sells?|selling|sale|bought|buy|pa(?:y|id|ys)|estimate\p{L}*|capitali[sz]\p{L}*|fortune|wealth|\p{L}+aires?|contract|deal|assets?)\b|^they\b/iu;

/** "An $11-billion arms | package" */
const SUM_BEFORE = /[£$€]\d[\d.,]*[- ]?(?:[kmb]n?|million|billion|trillion)?(?: \p{Ll}+)?[ -]$/iu;

/** "How much is the firm worth": a sum in a sentence with no word for value or price is another, a fine or a profit, unless it stands right before what is asked about. */
export function givesNoWorth({ question, index, ranking, candidates }: Looked): boolean {
  const s = candidates[0]?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  const isSumOf = ({ level, at }: TermMatch): boolean =>
    (level[s] ?? 0) >= LEVEL.stem && SUM_BEFORE.test(text.slice(0, words[at[s] ?? -1]?.start ?? 0));
  return (
    WORTH.test(question.text) &&
    text !== '' &&
    !VALUE_IN_WORDS.test(text) &&
    !ranking.matching.terms.some(isSumOf)
  );
}

const BORN = /^when (?:was|were|is) .+ born$/i;
const BIRTH =
  /\bborn\b|\bbirth|\bage[ds]?\b|\bturn(?:s|ed)? \d|\d[- ]years?[- ]old|, \d{1,3}[,.]|\(\d|\b(?:child|baby|infan)/iu;

/** "When was Lee born": a date beside Lee, of anything but a birth, does not tell, nor does a length of time. */
export function givesNoBirth({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return BORN.test(question.text) && text !== '' && !BIRTH.test(text);
}

const DIED =
  /^(?:when|where|how|why|at what age|of what|what) (?:did|has|had) (?:[\p{L}\p{M}.’'-]+ ){1,6}?die(?: (?:of|from|in|at|on)\b.*)?$/iu;
/** Of the dead, and the years after a name: "(1919–1980)". */
const DEATH =
  /\b(?:di(?:ed|es|e|ing)|dead\p{L}*|deaths?|kill\p{L}*|drown\p{L}*|perish\p{L}*|murder\p{L}*|suicide|fatal\p{L}*|lost (?:his|her|their) li(?:fe|ves)|passed away|late|funeral|buried|body|bodies|shot|stabbed|executed|assassinat\p{L}+|collapsed|succumbed|toll|victims?|widow\p{L}*)\b|\d{4}\s?[–-]\s?\d{4}/iu;

/** "When did Lee die": a date beside Lee, in a sentence with no word of a death, does not tell. */
export function givesNoDeath({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return DIED.test(question.text) && text !== '' && !DEATH.test(text);
}

const HOW_MANY_VOTED =
  /^how many (?:people|voters|citizens|residents)\b[^?]{0,20}\b(?:voted?|turned out|cast (?:a |their )?(?:votes?|ballots?))(?: in (?:the )?\p{L}+)?$/iu;
const OF_VOTERS = /\b(?:vot(?:ed|ers?|es)|ballots?|turnout|turned out|electorate|polling)\b/i;

/** "How many people voted": those of whom something else is told, "arrested 41 observers of the vote", are not all who voted. */
export function givesNoTurnout({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return HOW_MANY_VOTED.test(question.text) && text !== '' && !OF_VOTERS.test(text);
}

const LIVE_THERE = /^how many (?:\p{L}+ )?(?:people|residents|inhabitants) (?:live|reside)\b/iu;
const OF_RESIDENTS =
  /\b(?:liv(?:e|es|ed|ing)|resid\p{L}+|population|populated|inhabit\p{L}+|uninhabited|home to|people of|(?:city|town|village|suburb|island|country|nation|county|region) of (?:about |some |nearly )?\d[\d,.]*|souls|locals|islanders|villagers)\b/iu;

/** "How many people live on the island": those who died there do not tell. */
export function givesNoPopulation({ question, index, candidates }: Looked): boolean {
  const text = index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '';
  return LIVE_THERE.test(question.text) && text !== '' && !OF_RESIDENTS.test(text);
}
