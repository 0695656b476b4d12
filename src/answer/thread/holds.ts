import { MONTH } from '../../story/months.ts';
import { TWO_TO_TEN } from '../../story/number-words.ts';
import { overlaps, textOf } from '../../story/span.ts';
import type { Sentence } from '../../story/story.ts';
import { figuresOf } from '../figures/figures.ts';
import { givenAs } from '../figures/kinds.ts';
import type { IndexedStory } from '../index.ts';
import type { AnswerType } from '../question/expects.ts';
import type { Question, Term } from '../question/question.ts';
import { type IndexedSentence, type IndexedWord, wordsOf } from '../ranking/passage.ts';
import { SLOT, slotFor } from '../ranking/slots.ts';
import { hasInAnyForm } from '../words/related.ts';

const UNITS = 'minute|hour|day|week|month|quarter|season|year|decade';

/** Ways in which a sentence tells when: each by what it looks like. */
const TIMES: readonly RegExp[] = [
  new RegExp(`\\b(?:${MONTH}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)(?!\\p{L})`, 'u'),
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/,
  /\b(?:1[5-9]|20)\d\d\b/,
  /\b(?:today|yesterday|tomorrow|tonight|overnight|midnight|noon|midday|dawn|dusk|sunrise|sunset)\b/i,
  new RegExp(
    `\\b(?:last|next|this|that|same|following|previous) (?:${UNITS}|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|weekend)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:${UNITS})s? (?:ago|later|earlier|before|after)\\b`, 'i'),
  new RegExp(`\\b(?:first|second|third|fourth|fifth|last) (?:${UNITS})\\b`, 'i'),
  /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bo['’]clock\b|\b\d{1,2}:\d\d\b/i,
  /\b(?:in|by|since|during|until) (?:the )?(?:early |late )?(?:spring|summer|autumn|winter|morning|afternoon|evening|night)\b/i,
];

/** "After a cable snapped" is why, "after six days" when. */
const REASON = new RegExp(
  String.raw`\b(?:because|due to|owing to|as a result|thanks to|in order to|so that|for fear|amid|caused by|blamed|prompted|triggered|(?:the|a) (?:reason|cause)|after (?!\d|an? (?:day|week|month|year|hour)|${TWO_TO_TEN}|several|midnight|noon)|over (?:fears?|concerns?|claims|allegations|safety))\b`,
  'i',
);

const LOCATIVE = /^(?:in|at|near|outside|inside|across|into|beside|throughout|behind|beneath|under|off)$/;
const WITHIN_PHRASE = /^(?:the|an?|its|their|his|her|this|that|another|some)$/;

/** "In the suburb of Nydal", "at the museum": a place behind a word of place; "the terminal's lists" are none. */
function tellsPlace({ text, words, slots }: IndexedSentence, stems: ReadonlySet<string>): boolean {
  return words.some((word, w) => {
    const bits = slots[w] ?? 0;
    const isOwner = /^['’]s?\b/.test(text.slice(word.start + word.form.length));
    if ((bits & SLOT.place) === 0 || (bits & SLOT.time) !== 0 || isOwner || stems.has(word.stem))
      return false;
    const isOfPhrase = (one: IndexedWord | undefined): boolean =>
      one !== undefined && (one.content || WITHIN_PHRASE.test(one.form));
    let before = w - 1;
    while (before > w - LONGEST_PHRASE && isOfPhrase(words[before])) before -= 1;
    return LOCATIVE.test(words[before]?.form ?? '');
  });
}

/** Words of "the old fishing harbour". */
const LONGEST_PHRASE = 4;

const SHARE = /\b(?:half|most|none|all|dozens|hundreds|thousands|several|a few|nobody|everyone)\b/i;

/** Where several speak in a sentence, when and where something was are in what they say: "it will close, Lee said on Monday". */
function said(sentence: Sentence, { analysis: { attributions, story } }: IndexedStory): string {
  const spoken = attributions
    .filter(({ source }) => source !== undefined)
    .flatMap(({ content }) => content.filter((span) => overlaps(span, sentence)));
  if (spoken.length === 0) return textOf(story.body, sentence);
  return spoken
    .map(({ start, end }) => story.body.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)))
    .join(' | ');
}

/** After a question for somebody's words, and with "when did she say it", when they were said is an answer too. */
const ofSaying = (asked: Question, before: Question): boolean =>
  asksForWords(before) || /\b(?:say|said|tell|told)\b/i.test(asked.text);

export const asksForWords = ({ kind }: Question): boolean => kind === 'said-what' || kind === 'who-said';

/** Where the sentence speaks of what is asked: "the envoys came on Friday and said that …" tells when they came. */
function stretch(at: number, { asked, before, own }: Wanted, index: IndexedStory): string {
  const sentence = index.analysis.sentences[at];
  const whole = index.passage.sentences[at]?.text ?? '';
  if (!sentence || ofSaying(asked, before)) return whole;
  const reported = said(sentence, index);
  const stems = new Set(wordsOf(reported).map(({ stem }) => stem));
  // "When was that?", after how many marched: the march stands outside what is said.
  const told = new Set(wordsOf(whole).map(({ stem }) => stem));
  const met = before.terms.filter((term) => hasInAnyForm(told, term));
  const isOutside = own.length === 0 && met.length > 0 && !met.some((term) => hasInAnyForm(stems, term));
  return own.every((term) => hasInAnyForm(stems, term)) && !isOutside ? reported : whole;
}

export interface Wanted {
  readonly asked: Question;
  readonly before: Question;
  /** What the follow-up names itself. */
  readonly own: readonly Term[];
}

const FIGURES: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'distance', 'duration', 'age']);

/** Whether a sentence has anything of the kind that is asked for; undefined where no kind is. */
export function holds(at: number, wanted: Wanted, index: IndexedStory): boolean | undefined {
  const { asked, before } = wanted;
  const sentence = index.analysis.sentences[at];
  const passage = index.passage.sentences[at];
  if (!sentence || !passage) return false;
  const text = stretch(at, wanted, index);
  const { expects } = asked;
  if (expects === 'time') return TIMES.some((way) => way.test(text));
  if (expects === 'reason') return REASON.test(text);
  if (expects === 'place') return tellsPlace(passage, new Set(before.words.map(({ stem }) => stem)));
  if (FIGURES.has(expects)) {
    const given = givenAs(asked.text, expects);
    return given ? given.test(passage.text) : passage.slots.some((bits) => (bits & slotFor(expects)) !== 0);
  }
  if (expects !== 'number') return undefined;
  const counted = figuresOf(index.analysis).filter((figure) => figure.sentence.start === sentence.start);
  const isFit =
    asked.kind === 'how-many' ? counted.some(({ unit, whose }) => !unit && !whose) : counted.length > 0;
  return isFit || (asked.kind === 'how-many' && SHARE.test(passage.text));
}
