import type { Attribution } from '../attribution/attribution.ts';
import type { Span } from '../story/span.ts';
import type { Sentence, Story } from '../story/story.ts';
import type { AnswerType } from './question/expects.ts';

export type QuestionKind =
  | 'who-said'
  | 'said-what'
  | 'how-many'
  | 'how-much'
  | 'how'
  | 'when'
  | 'where'
  | 'why'
  | 'who'
  | 'which'
  | 'what'
  | 'yes-no'
  | 'keywords';

/** A date in the story's words ("Saturday"), read relative to its publication. */
export interface ResolvedDate extends Span {
  /** ISO 8601: a day, a month (`2025-04`), a year, or a day with its time. */
  readonly date: string;
  /** To stand beside the words: "26 Apr 2025". */
  readonly label: string;
}

/** A value that a story gives, every part of it a span. The figure's own span holds value and unit. */
export interface Figure extends Span {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly value: number;
  /** The other end of a range: "between 30 and 40". */
  readonly to?: number;
  /** As computed from the words: ISO 4217 for money, `%`, `km`, `years`; absent for things counted. */
  readonly unit?: string;
  /** What is counted: "troops". */
  readonly thing?: Span;
  /** What is told of those counted, whatever its words: "killed", "unaccounted for" of the missing. */
  readonly state?: Span & { readonly kind: string };
  /** The figure before that this one is another value for: "police put the crowd at 1,800". */
  readonly another?: Span;
  /** "31 of them": a part of what the figure before counts. */
  readonly partOf?: Span;
  /** Whose age it is, which counts nothing: "Rona Vail" of "Rona Vail, 52, said". */
  readonly whose?: Span;
  /** "an estimated", "at least". */
  readonly hedge?: Span;
  readonly attribution?: Attribution;
}

/** A sentence of a story as an answer; why it was chosen, `explain` says. */
export interface Evidence {
  readonly story: Story;
  readonly sentence: Sentence;
  /** 1-based, headings not counted. */
  readonly paragraph: number;
  /** The whole quotation where the sentence is a part of one. */
  readonly quotation?: Span;
  readonly attribution?: Attribution;
  readonly score: number;
  /** Dates that the sentence names, where the story's publication is known. */
  readonly dates?: readonly ResolvedDate[];
}

/** Why the story does not answer, as a value: the view words it. */
export type NoAnswer =
  | { readonly kind: 'empty-question' }
  /** "What did he do", with nothing before it that tells who he is. */
  | { readonly kind: 'unnamed'; readonly word: string }
  | { readonly kind: 'no-story' }
  | { readonly kind: 'unknown-name'; readonly name: string }
  /** Somebody who is quoted, but on something else. */
  | { readonly kind: 'not-quoted'; readonly name: string }
  /** Somebody who is named, and never quoted. */
  | { readonly kind: 'never-quoted'; readonly name: string }
  | { readonly kind: 'no-figure'; readonly thing: string }
  | { readonly kind: 'not-mentioned'; readonly terms: readonly string[] }
  /** The story has these words, but no sentence that answers. */
  | { readonly kind: 'not-said'; readonly terms: readonly string[] }
  /** "when?", of what was shown: nothing of the kind is told of it. */
  | { readonly kind: 'not-told'; readonly asks: AnswerType }
  /** "who said that?", of a sentence that the story tells itself. */
  | { readonly kind: 'own-words' }
  /** "what else did she say": nothing but what was shown. */
  | { readonly kind: 'nothing-more'; readonly name: string };

export interface Answered {
  readonly answered: true;
  readonly kind: QuestionKind;
  /** Best first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** How many, how much: every value for what is asked, the best first; values that differ stand side by side. */
  readonly figures?: readonly Figure[];
  /** A claim and what denies it, as two pieces of evidence. No verdict. */
  readonly denial?: { readonly claim: Evidence; readonly denial: Evidence };
  /** Everything that this source said: `evidence` holds all of it, in the order of the story. */
  readonly everythingBy?: string;
  /** Several of the story are called so ("Hale"): `evidence` holds what each of them said. */
  readonly namesakes?: readonly [string, ...string[]];
  /** Several stories answer about equally well: show the first evidence of each side by side. */
  readonly tie?: true;
  /** Days of publication (ISO), when the stories that answer are of different days. */
  readonly days?: readonly string[];
  /** A newer story of the same affair, which does not answer. */
  readonly newer?: Story;
  /** The question as it stands alone: what its thread is about from now on. */
  readonly about?: string;
}

export interface Unanswered {
  readonly answered: false;
  readonly kind: QuestionKind;
  readonly reason: NoAnswer;
  readonly nearest: readonly Evidence[];
  /** Where a figure was asked for: those that the nearest story gives for the same thing. */
  readonly figures?: readonly Figure[];
  /** How many stories were asked: the reason is what the nearest of them lacks. */
  readonly stories?: number;
  /** The question as it stands alone. */
  readonly about?: string;
}

export type Answer = Answered | Unanswered;
