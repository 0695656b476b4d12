import { isPersonByForm } from '../../attribution/names/person-by-form.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { lexicon } from '../../story/lexicon.ts';
import { KIND, kindsOf, sensesOf } from '../../story/senses.ts';
import { overlaps, type Span } from '../../story/span.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { focusForms } from '../question/focus.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { SLOT } from '../ranking/slots.ts';
import { tokensOf } from '../words/tokens.ts';

/** "Which" asks for one of a set by its name; "what" asks for a kind as well. */
const ASKS = /^which\b(?! \S+['’]s\b)/i;
/** What has a name of its own, which news gives where it knows it: of deals and jobs a description tells which. */
const NAMED_KINDS: readonly number[] = [KIND.group, KIND.place, KIND.person];

const INDEFINITE: ReadonlySet<string> = new Set(lexicon('indefinites'));
const isIndefinite = (form: string): boolean => INDEFINITE.has(form) || /^\d+$/.test(form);

/** What ends the noun that is asked for. */
const ENDS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|might|of|in|on|at|for|from|with|to|by|besides)$/;

/** Words that may stand between "some" and the noun. */
const ROOM = 3;
/** What ends a phrase, or is a phrase of its own. */
const BREAK = /[,;:.()—“”]|--/;
const FUNCTION = /^(?:of|the|and|in|to|for|at|with|on|by|that|from)$/;

/** "more than a dozen | governors", "some Chinese | steel makers". */
function isOneOfMany(w: number, { words, text }: IndexedSentence): boolean {
  for (let k = w - 1; k >= Math.max(0, w - ROOM - 1); k--) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || !next || BREAK.test(text.slice(word.start + word.form.length, next.start))) return false;
    if (isIndefinite(word.form)) return true;
    if (FUNCTION.test(word.form)) return false;
  }
  return false;
}

/** "Economists predict", "will push companies out": any of them, without a word before them that tells them apart. */
const isBare = ({ form, start, lemma }: IndexedWord, text: string): boolean =>
  form.endsWith('s') &&
  form !== lemma &&
  /(?:^|[,;“"] ?|\b(?:that|of|to|for|by|with|from) )$/.test(text.slice(0, start));

/** "Taken to hospital", "in court": without an article an institution is any of its kind. */
const isInstitution = ({ form, start, lemma }: IndexedWord, text: string): boolean =>
  form === lemma && /\b(?:to|at|in|from) $/.test(text.slice(0, start));

/** "Paris, Ulm and other cities": those before it are of them. */
const NAMED_BEFORE = /\b(?:and|or) other [\p{L} -]*$|[—–:] ?(?:\p{L}+ ){0,3}$|-- ?(?:\p{L}+ ){0,3}$/u;
/** "two schools, Elm and Oak", "countries including Chad", "a firm called Tern", "states such as Ohio", "a group of pilots". */
const NAMED_BEHIND =
  /^(?:['’]s?)?(?:(?: [\p{L}\d-]+){0,4}(?: ?[:—–(]| --? | ["“]|,? (?:called|named|known|including|like|such as|starting|led)\b|, (?:an?|the|one|both|most|namely|among|led) )| of (?!the\b))|\bincluding\b/u;

/** Names at most so many words away may tell which. */
const NEAR = 8;

/**
 * "They were taken to an area hospital, Lee of Ulm said": who says so, and what is told of them, is none of those that
 * they speak of; nor is who says something else behind.
 */
function isOfSpeaker(w: number, k: number, s: number, { analysis, passage }: IndexedStory): boolean {
  const spanOf = (at: number): Span => {
    const { start = 0, form = '' } = passage.sentences[s]?.words[at] ?? {};
    const from = (analysis.sentences[s]?.start ?? 0) + start;
    return { start: from, end: from + form.length };
  };
  const [noun, name] = [spanOf(w), spanOf(k)];
  return analysis.attributions.some((one) => {
    const { source } = one;
    const isOfWhatIsSaid = isSaidIn(one, noun) && !isSaidIn(one, name);
    return source !== undefined && ((k > w && overlaps(source, name)) || isOfWhatIsSaid);
  });
}

/** "Lee was sentenced to life in prison": somebody's name tells of no place which it is. */
function isOfSomebody(k: number, s: number, { analysis, passage }: IndexedStory): boolean {
  const place = (analysis.sentences[s]?.start ?? 0) + (passage.sentences[s]?.words[k]?.start ?? 0);
  return analysis.entities.some((entity) => {
    const isPerson = entity.gender !== undefined || (entity.kind === 'person' && !isPersonByForm(entity));
    return isPerson && entity.mentions.some(({ start, end }) => start <= place && place < end);
  });
}

/** Of a word that begins a sentence its capital says nothing. */
const isOnlyName = ({ stem, lemma }: IndexedWord, { passage }: IndexedStory): boolean =>
  passage.names.has(stem) || sensesOf(lemma).length === 0 || kindsOf(lemma).includes(KIND.place);

/** Whether a name that the question does not have stands near enough to a word to tell which is meant. */
function hasNameNear(w: number, s: number, { index, ranking }: Looked): boolean {
  const isWho = sensesOf(index.passage.sentences[s]?.words[w]?.lemma ?? '').includes(KIND.person);
  const { words = [], slots = [], text = '' } = index.passage.sentences[s] ?? {};
  const asked = new Set(ranking.matching.terms.map(({ term }) => term.stem));
  return words.some((word, k) => {
    if (Math.abs(k - w) > NEAR || !word.capital || !word.content || asked.has(word.stem)) return false;
    if (((slots[k] ?? 0) & SLOT.time) !== 0) return false;
    if (!isWho && isOfSomebody(k, s, index)) return false;
    const begins = k === 0 || /[“"‘.?!:] ?$/.test(text.slice(0, word.start));
    const isName = !begins || words[k + 1]?.capital === true || isOnlyName(word, index);
    return isName && !isOfSpeaker(w, k, s, index);
  });
}

/** "Which cell phone | MAKERS will use it", "which | MEMBER of the board": the noun before a verb or a preposition. */
function nounAsked({ question, ranking }: Looked): TermMatch | undefined {
  const forms = tokensOf(question.text).map(({ form }) => form);
  const matchOf = (form: string | undefined): TermMatch | undefined =>
    ranking.matching.terms.find(({ term }) => (term.typed ?? term.form) === form);
  const ends = (form: string): boolean =>
    ENDS.test(form) || (!form.endsWith('ing') && matchOf(form)?.roles.verb === true);
  const end = forms.findIndex((form, i) => i > 1 && ends(form));
  const noun = matchOf(forms[Math.max(1, end - 1)]);
  return noun && isNamedKind(noun) ? noun : matchOf([...focusForms(question.text)].at(-1));
}

/** WordNet knows these as buildings. */
const INSTITUTION = /^(?:prison|jail|hospital|court|school|college|university|church)$/;

const isNamedKind = ({ term }: TermMatch): boolean =>
  INSTITUTION.test(term.lemma) || kindsOf(term.lemma).some((kind) => NAMED_KINDS.includes(kind));

/** "Which journalists made the deal": "a deal with one or more journalists" brings in some, and never says which. */
export function isOnlySome(looked: Looked): boolean {
  const { question, index, candidates } = looked;
  const s = candidates[0]?.sentence ?? -1;
  const sentence = index.passage.sentences[s];
  const noun = nounAsked(looked);
  if (!ASKS.test(question.text) || !sentence || !noun || (noun.level[s] ?? 0) < LEVEL.stem) return false;
  if (!isNamedKind(noun)) return false;
  const isSome = (word: IndexedWord, w: number): boolean =>
    (w === 0 || !word.capital) &&
    (isOneOfMany(w, sentence) || isBare(word, sentence.text) || isInstitution(word, sentence.text)) &&
    !NAMED_BEFORE.test(sentence.text.slice(0, word.start)) &&
    !NAMED_BEHIND.test(sentence.text.slice(word.start + word.form.length)) &&
    !hasNameNear(w, s, looked);
  return sentence.words.every((word, w) => word.stem !== noun.term.stem || isSome(word, w));
}
