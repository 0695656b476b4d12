import type { IndexedStory } from '../index.ts';
import type { Question, Term } from './question.ts';

/** A way to ask in which some words ask for nothing: what remains is what the story must have. */
interface Light {
  readonly name: string;
  readonly asks: RegExp;
  readonly words: RegExp;
  /** Even where the story has the word: it stands in any sentence, in any sense. */
  readonly always?: true;
}

const MEASURE =
  /^how (?:high|low|big|large|small|heavy|tall|deep|wide|fast|quick|hot|cold|strong|steep|severe|serious|bad|late|early)\b/i;

const LIGHT: readonly Light[] = [
  {
    name: 'verbs that hardly mean anything of their own are told by a verb that does: "who gave her the hives"',
    asks: /^(?!how (?:many|much)\b)(?:who|what|which|when|where|why|how)\b/i,
    words:
      /^(?:give|gave|given|giving|take|takes|took|taken|taking|go|goes|gone|went|get|put|wants?|wanted|make)$/,
    always: true,
  },
  {
    name: 'what is offered in words is told by the words: "my condolences to all of them"',
    asks: /\b(?:offer|express|extend|convey|voice|sen[dt])\p{L}* (?:\p{L}+ )?(?:condolences?|sympath\p{L}+|apolog\p{L}+|congratulations|thanks|gratitude|regrets?|concerns?|support)\b/iu,
    words: /^(?:offer|express|extend|convey|voice|sen[dt])/,
  },
  {
    name: 'what is used, and how many, is told by what was done with it: "fired 20 cruise missiles"',
    asks: /^(?:(?:what|which) (?:kind|sort|type)s? of|how many|how much) .+ (?:use|used|using)$/i,
    words: /^(?:use|used|using)$/,
  },
  {
    name: 'news tells of a crash without the word "happen"',
    asks: /\b(?:when|where|how|why|what time|what day)\b.+\b(?:happen(?:s|ed|ing)?|occur(?:s|red)?|(?:take|taking|took|taken) place)$/i,
    words: /^(?:happen(?:s|ed|ing)?|occur(?:s|red)?|take|taking|took|taken|place|held)$/,
    always: true,
  },
  {
    name: 'news tells of a flood without the word “hit”: “when did the flood hit”',
    asks: /^(?:when|where|what time|what day)\b.+\b(?:hit|hits|strike|strikes|struck)$/i,
    words: /^(?:hit|hits|strike|strikes|struck)$/,
  },
  {
    name: 'one after another is told without “in a row”: “four wins from four matches”',
    asks: /\bin a row\b/i,
    words: /^row$/,
  },
  {
    name: 'where something comes from is told by how it arose: "the germs spread from a sink"',
    asks: /^where (?:do|does|did|has|have)\b.+\bcom(?:e|es|ing) from$/i,
    words: /^com(?:e|es|ing)$/,
  },
  {
    name: 'what is due is told without "supposed to"',
    asks: /\b(?:supposed|meant|going|scheduled|expected|planned|planning) to\b/i,
    words: /^(?:supposed|meant|going|scheduled|expected|planned|planning)$/,
  },
  {
    name: 'who plays whom is told without "v": "who won Ulm v Lisk"',
    asks: / (?:v|vs|versus)\.? /i,
    words: /^(?:v|vs|versus)$/,
    always: true,
  },
  {
    name: 'a kind is told by its name',
    asks: /\b(?:kinds?|sorts?|types?) of\b/i,
    words: /^(?:kind|sort|type)s?$/,
  },
  {
    name: 'a name is told without "called": "what is the deputy called"',
    asks: /^what(?:['’]s| is| are| was| were)\b.+\b(?:called|named)$/i,
    words: /^(?:called|named)$/,
  },
  { name: 'a figure stands as it is by now', asks: /\bso far\b/i, words: /^far$/ },
  {
    name: 'what somebody does for a living is told by the job',
    asks: /\b(?:do|does|did)\b.+\bfor (?:work|a living)$/i,
    words: /^(?:work|living)$/,
  },
  {
    name: 'those who are counted are affected',
    asks: /^how (?:many|much)\b.+\b(?:is|are|was|were|has been|have been) (?:affected|involved|concerned)\b/i,
    words: /^(?:affected|involved|concerned)$/,
    always: true,
  },
  {
    name: 'a length of time is told without "last"',
    asks: /^how long\b.+\b(?:last|take|go on)$/i,
    words: /^last$/,
  },
  {
    name: 'a measure is told without the adjective that asks for it: "how high was the carbon monoxide"',
    asks: MEASURE,
    words:
      /^(?:high|low|big|large|small|heavy|tall|deep|wide|fast|quick|hot|cold|strong|steep|severe|serious|bad|late|early)$/,
  },
  { name: 'what happens then is told without "happen"', asks: /^what happens\b/i, words: /^happens$/ },
  { name: 'an hour is told without "time"', asks: /^(?:at )?what time\b/i, words: /^time$/, always: true },
  {
    name: 'a figure is its size',
    asks: /\bwhat (?:is|was|are|were) the (?:size|amount|length|extent|scale) of\b/i,
    words: /^(?:size|amount|length|extent|scale)$/,
  },
];

/** Words that only ask are left out where the story has not got them: nothing follows from that. Of quotations none is. */
export function withoutLight(question: Question, { vocabulary }: IndexedStory): Question {
  if (question.kind === 'who-said' || question.said) return question;
  const light = LIGHT.filter(({ asks }) => asks.test(question.text));
  const isLeft = ({ form }: Term): boolean =>
    !light.some(({ words, always }) => words.test(form) && (always === true || !vocabulary.has(form)));
  const terms = question.terms.filter(isLeft);
  return terms.length === 0 ? question : { ...question, terms, words: question.words.filter(isLeft) };
}
