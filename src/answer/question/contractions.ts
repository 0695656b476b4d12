/** A short form as it is typed, with an apostrophe or without, and in full. */
interface Contraction {
  readonly name: string;
  readonly typed: RegExp;
  readonly full: string;
}

/** A word that asks with its letters in another order tells nothing of the kind: only where it opens a question. */
const SLIPS: readonly Contraction[] = [
  { name: '"waht did Lee say"', typed: /^(?:waht|whta|hwat|wat|wht)(?= \p{L})/iu, full: 'what' },
  {
    name: '"hwo many died", "hoe much was it"',
    typed: /^(?:hwo|hoe|hw|ohw)(?= (?:many|mnay|much|long|old|far|big|did|does|do|can)\b)/iu,
    full: 'how',
  },
  { name: '"how mnay died"', typed: /^(how) (?:mnay|mayn|manny)\b/iu, full: '$1 many' },
  { name: '"hwo said it"', typed: /^(?:hwo|woh|ohw)(?= \p{L})/iu, full: 'who' },
  { name: '"whne is it"', typed: /^(?:whne|wehn|hwen|whn)(?= \p{L})/iu, full: 'when' },
  { name: '"wher is it"', typed: /^(?:wher|whre|wehre|hwere)(?= \p{L})/iu, full: 'where' },
  {
    name: '"wyh did she pay"',
    typed: /^(?:wyh|hwy)(?= (?:is|are|was|were|d|has|have|will|can)\p{L}*)/iu,
    full: 'why',
  },
];

const CONTRACTIONS: readonly Contraction[] = [
  {
    name: 'the verb hangs on the word that asks: "whats the death toll", "who\'s the coach"',
    typed: /\b(who|what|where|when|why|how)['’ʼ]?s\b(?![-’'])/giu,
    full: '$1 is',
  },
  {
    name: 'several are asked for: "who\'re the hostages"',
    typed: /\b(who|what|where|when|why|how)['’ʼ]re\b/giu,
    full: '$1 are',
  },
  {
    name: 'what was done is asked for: "what\'d Lee say"; "who\'d" may be "who would"',
    typed: /\b(what|where|when|why|how)['’ʼ]d\b/giu,
    full: '$1 did',
  },
  {
    name: 'a negation without its apostrophe is no word of the story: "why didnt they pay"',
    typed: /\b(is|are|was|were|do|does|did|has|have|had|could|would|should|must|need|ai)nt\b/giu,
    full: "$1n't",
  },
  {
    name: '"cant" and "wont" are hardly ever the words of that spelling',
    typed: /\bcant\b/giu,
    full: "can't",
  },
  {
    name: 'a pronoun and its verb; "its" and "shed" are words of their own: "why hes angry", "what thats about"',
    typed: /\b(he|she|that|there)s\b/giu,
    full: "$1's",
  },
  {
    name: 'the same of several, and of what is to come: "where theyre going", "when youll know"',
    typed: /\b(they|you)(re|ve|ll|d)\b/giu,
    full: "$1'$2",
  },
  { name: '"were" and "well" are other words: "why weve lost"', typed: /\b(i|we)ve\b/giu, full: "$1've" },
  { name: 'in capitals it is a name: "who said im sorry"', typed: /\bim\b/gu, full: "i'm" },
  { name: 'nobody is "wont to" here', typed: /\bwont\b(?!\s+to\b)/giu, full: "won't" },
];

/** A question with its short forms in one spelling, so that every rule reads one form only. */
export const spelledOut = (question: string): string =>
  [...SLIPS, ...CONTRACTIONS].reduce((text, { typed, full }) => text.replace(typed, full), question);
