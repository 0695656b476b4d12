/** A short form as it is typed, with an apostrophe or without, and in full. */
interface Contraction {
  readonly name: string;
  readonly typed: RegExp;
  readonly full: string;
}

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
    name: 'a negation without its apostrophe is no word of the story: "why didnt they pay"',
    typed: /\b(is|are|was|were|do|does|did|has|have|had|could|would|should|must|need|ai)nt\b/giu,
    full: "$1n't",
  },
  {
    name: '"cant" and "wont" are hardly ever the words of that spelling',
    typed: /\bcant\b/giu,
    full: "can't",
  },
  { name: 'nobody is "wont to" here', typed: /\bwont\b(?!\s+to\b)/giu, full: "won't" },
];

/** A question with its short forms in one spelling, so that every rule reads one form only. */
export const spelledOut = (question: string): string =>
  CONTRACTIONS.reduce((text, { typed, full }) => text.replace(typed, full), question);
