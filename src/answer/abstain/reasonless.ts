import { closedClassOf, dictionaryOf } from '../clauses/word-class.ts';
import type { Looked } from '../finding/finding.ts';
import { placeIn } from '../ranking/match.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import { wordOf } from '../words/lemma.ts';
import { reasonsIn } from './reasons.ts';
import { askedClause } from './roles/asked-clause.ts';
import { likenessTo } from './roles/likeness.ts';
import { readingOf } from './roles/told-clause.ts';

/** Surely enough another word for it. */
const ALIKE = 0.5;

/** "to hype his firm": what a deed is for stands behind it. */
const PURPOSE =
  /^(?:(?!\b(?:and|but|who|which|that|when|as)\b)[^.,;:“”"]){0,45}?\b([\p{L}\d]+),? to (\p{Ll}+)/u;
/** "A promise to go": what the noun is of, not what something was done for. */
const WITH_TO =
  /^(?:promise|pledge|vow|commitment|plan|decision|effort|attempt|bid|right|chance|refusal|offer|deal|agreement|threat|permission|order|request|call|ability|need|intention|desire|willingness|opportunity|way|failure|proposal|not)$/;
/** "wants to", "agreed to": what is done, not what for. */
const TAKES_TO =
  /^(?:want|wish|agree|refuse|decline|try|begin|start|plan|vow|promise|threaten|decide|have|fail|need|seek|continue|force|require|allow|urge|ask|tell|order|expect|go|set|ready|likely|able|due)$/;

const isVerb = (form: string): boolean => {
  const { verb, form: inflection } = dictionaryOf(form);
  return verb > 0 && inflection !== 's' && closedClassOf(form) === undefined;
};

/** "Stole the picture to pay a debt": what is asked was done for something. */
export function tellsPurpose({ index, ranking }: Looked, s: number): boolean {
  const sentence = index.passage.sentences[s];
  if (!sentence) return false;
  const { text, words } = sentence;
  const deed = askedClause(ranking.matching).verb;
  const likeness = deed && likenessTo(deed);
  return readingOf(sentence).clauses.some(({ verb }) => {
    const told = words[verb];
    if (!told || !likeness || likeness(told) < ALIKE) return false;
    const { lemma, start, form } = told;
    const [, noun = '', what = ''] = PURPOSE.exec(text.slice(start + form.length)) ?? [];
    return !TAKES_TO.test(lemma) && !WITH_TO.test(wordOf(noun.toLowerCase()).lemma) && isVerb(what);
  });
}

/** "Warned the firm about dirt", "questioned about the sale": what was said to somebody about something was said for that. */
const SAYS_TO = /^(?:warn|caution|question|quiz|tackle|complain)$/;
const GROUND = /^[^.;:“”"]{0,60}?\b(?:about|over)\b/u;

/** Such a verb is asked, and what it was about stands behind it. */
export function tellsGround({ index, ranking }: Looked, s: number): boolean {
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  const deed = askedClause(ranking.matching).verb;
  return words.some(
    ({ stem, start, form }) =>
      stem === deed?.stem && SAYS_TO.test(deed.lemma) && GROUND.test(text.slice(start + form.length)),
  );
}

/** So much of what is asked, besides the deed, may go by another word, or none: "they". */
const FEW = 0.5;

/** "Why did the talks stall": a sentence that has most of that, and no word of any reason, tells that they did and not why. */
export function isReasonless(looked: Looked): boolean {
  const { question, index, ranking, candidates } = looked;
  const s = candidates[0]?.sentence ?? -1;
  const sentence = index.passage.sentences[s];
  const { terms } = ranking.matching;
  const lacking = terms.filter((match) => placeIn(match, s, ALIKE) < 0);
  const deed = askedClause(ranking.matching).verb;
  return (
    question.kind === 'why' &&
    sentence !== undefined &&
    sentence.words.length > 0 &&
    lacking.length <= FEW * terms.length &&
    !lacking.some(({ term, roles }) => (deed ? term.stem === deed.stem : roles.verb && !roles.name)) &&
    reasonsIn(sentence).length === 0 &&
    !tellsPurpose(looked, s) &&
    !tellsGround(looked, s)
  );
}

/** All of what is asked stands there, and no word of any reason: such a sentence only says it again. */
export const isOnlyRestated = (looked: Looked): boolean =>
  isReasonless(looked) &&
  looked.ranking.matching.terms.every(
    (match) => placeIn(match, looked.candidates[0]?.sentence ?? -1, ALIKE) >= 0,
  );

/** What opens a clause, or a phrase, that tells why. */
const OPENS_CLAUSE = /^(?:because|since|after|when)$/;
const OPENS_PHRASE = /^(?:for|over|following|amid|due|owing)$/;
/** As many words may stand between it and the deed. */
const ROOM = 10;
const BREAK = /[,;:—()“”"]/;
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|can|could|did)\b/;
/** Of a phrase as often as a deed: "come out for", "came out". */
const LIGHT = /^(?:come|go|get|take|make|give|put|keep|turn)$/;
function opensWith(at: number, deed: number, { text, words }: IndexedSentence): boolean {
  const { form = '', start = 0 } = words[at] ?? {};
  const between = text.slice(start, words[deed]?.start);
  const isNear = deed > at && deed <= at + ROOM && !BREAK.test(between);
  return isNear && (OPENS_CLAUSE.test(form) || (OPENS_PHRASE.test(form) && !AUXILIARY.test(between)));
}

/** "Came hours AFTER a man SET OFF the explosives", "BECAUSE he is being AUDITED": what is asked about is there the reason, or the time, of something else. */
export function isReasonItself({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const sentence = index.passage.sentences[s];
  const deeds = ranking.matching.terms.filter(({ roles }) => roles.verb && !roles.name);
  if (deeds.some(({ term }) => LIGHT.test(term.lemma))) return false;
  const places = deeds.map((deed) => placeIn(deed, s, ALIKE));
  if (question.kind !== 'why' || !sentence || places.length === 0 || places.includes(-1)) return false;
  const reasons = reasonsIn(sentence);
  const last = sentence.words[Math.max(...places)];
  return (
    reasons.length > 0 &&
    reasons.every((at) => places.every((place) => opensWith(at, place, sentence))) &&
    PURPOSE.exec(sentence.text.slice(last?.start)) === null
  );
}
