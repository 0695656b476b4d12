import { STOP_WORDS } from '../lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { spelledOut } from './contractions.ts';
import { parseQuestion, type Question } from './question.ts';

/** What a thread is about: the last question that was answered, whom its answer named, and what it showed. */
export interface Subject {
  readonly question: string;
  readonly speaker?: string;
  /** The sentence that answered: absent where nothing was answered yet. */
  readonly shown?: Shown;
}

/** A sentence by its story and where it begins. */
export interface Shown {
  readonly story: string;
  readonly start: number;
}

/** What the story tells of those whom a follow-up may mean. */
export interface Known {
  /** Whom "he" or "she" means after the sentence that was shown. */
  readonly who: (pronoun: string) => string | undefined;
  readonly speaks: (name: string) => boolean;
  /** Who spoke in the answer, where a pronoun may mean them. */
  readonly spoke: (pronoun: string) => string | undefined;
}

/** A question in a thread, read by what stands before it; `about` is what the thread is about once it is answered. */
export type FollowUp =
  | { readonly kind: 'alone' | 'retold'; readonly question: Question; readonly about: string }
  /** "when?", "how many of them died?": about what was shown; `own` is what it asks by itself. */
  | {
      readonly kind: 'pointing';
      readonly question: Question;
      readonly own: Question;
      readonly about: string;
    };

/** Words that point back to what was asked before. */
const POINTS_BACK = /\b(?:that|this|it|them|they|he|she|him|her|his|their|those|these|there|then|so)\b/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const PRONOUN_WORD = /\b(?:he|she|they|it)\b/i;
const LINK = /^(?:and|but|so|or|also|ok|okay|then)[,\s]+/i;
const MORE = /^(what|who|where|when|why)\s+(?:else|more)\b/i;

/** At most so many words of its own, or a question stands alone though it says "it". */
const FEW = 2;

const ownWords = (text: string): number =>
  tokensOf(text).filter(
    ({ form }) => !STOP_WORDS.has(form) && !/^(said|say|says|happen|happened)$/.test(form),
  ).length;

/** Beside the word that asks. */
const ownOf = ({ text }: Question): number => ownWords(text.replace(/^\S+/, ''));

/** "Which states?", "and last year?". */
export const isShort = (question: Question): boolean => ownOf(question) <= FEW;

const pointsBack = (question: Question): boolean => POINTS_BACK.test(question.text) && isShort(question);

const joined = (question: Question, previous: Question): Question => ({
  ...question,
  terms: [...question.terms.filter(({ form }) => !STOP_WORDS.has(form)), ...previous.terms],
  words: [...question.words.filter(({ form }) => !STOP_WORDS.has(form)), ...previous.words],
});

/** Of whom a thread speaks: whose words were asked for, else whom the answer named, else who stood in the question. */
function whoOf({ speaker, question }: Subject): string | undefined {
  const { said, terms } = parseQuestion(question);
  if (said && !PRONOUN.test(said.source)) return said.source;
  const named = terms.flatMap(({ capital, form }) => (capital ? form : [])).join(' ');
  return speaker ?? (named || undefined);
}

interface Asked {
  /** Without "and", the mark at its end, and "else". */
  readonly bare: string;
  readonly text: string;
  readonly before: Subject;
  readonly known?: Known | undefined;
}

/** The story decides whom a pronoun means; where none is known, the thread does. */
const meant = (pronoun: string, { before, known }: Asked): string | undefined =>
  known ? known.who(pronoun) : whoOf(before);

/** A follow-up as a question that stands alone; nothing where it is none of this kind. */
type Rule = (asked: Asked) => string | undefined;

/** The first that fits decides. */
const retellings: readonly Rule[] = [
  // "what did he say about tanks", "what else did she say": the pronoun is whom the thread speaks of.
  (asked) => {
    const { said } = parseQuestion(asked.bare);
    if (!said || !PRONOUN.test(said.source)) return undefined;
    // "What else did he say": of two men of a sentence, the one who spoke.
    const spoke = asksForMore(asked.text) ? asked.known?.spoke(said.source) : undefined;
    const who = spoke ?? meant(said.source, asked);
    return who ? asked.bare.replace(PRONOUN_WORD, () => who) : undefined;
  },
  // "what else?", "anything else?"
  ({ bare, before }) => {
    const who = /^(?:what|anything(?:\s+(?:else|more))?)$/i.test(bare) && whoOf(before);
    return who ? `what did ${who} say` : undefined;
  },
  // "who is she?", "how old is he?"
  (asked) => {
    const [, pronoun] = /^(?:who|how old)\s+(?:is|was)\s+(he|she)$/i.exec(asked.bare) ?? [];
    const who = pronoun && (asked.known ? asked.known.who(pronoun) : asked.before.speaker);
    return who ? asked.bare.replace(PRONOUN_WORD, () => who) : undefined;
  },
  // "and the year before?", "and on Sunday?": the same, of another time.
  ({ bare, text, before }) => {
    const isAsked = OF_TIME.test(bare) && (LINK.test(text) || /\?\s*$/.test(text));
    return isAsked ? `${before.question.replace(/[?!.\s]+$/, '')} ${bare}` : undefined;
  },
  // "and Brandt?", "and the union?", "and according to the union?": the same, asked of another.
  (asked) => {
    const name = anotherIn(asked);
    return name === undefined ? undefined : sameOf(name, asked.before.question);
  },
];

const OF_TIME =
  /^(?:(?:the|a) (?:year|month|week|day) (?:before|earlier|after|later)|(?:last|this|next) (?:year|month|week)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:19|20)\d\d|yesterday|today)$/i;

const ABOUT = /^(?:what|how)\s+about\s+/i;
const ACCORDING = /^according\s+to\s+/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;
/** "the union", "her lawyer": a name only where the story lets them speak. */
const DESCRIBED = /^(?:the|its|his|her|their)\s+\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){0,3}$/iu;
const ASKS = /^(?:who|whom|whose|what|when|where|why|how|which)$/i;

/** Of whom else the same is asked: a bare name will do after a question for somebody's words. */
function anotherIn({ bare, text, before, known }: Asked): string | undefined {
  const name = bare.replace(ABOUT, '').replace(ACCORDING, '');
  const isAsked = LINK.test(text) || name !== bare || /\?\s*$/.test(text);
  if (!isAsked || !(NAME.test(name) || DESCRIBED.test(name))) return undefined;
  const { said } = parseQuestion(before.question);
  const isName = said !== undefined && NAME.test(name);
  return isName || known?.speaks(name) ? name : undefined;
}

/** "who is the mayor" asks for a person: nobody else's words answer that. */
const OF_OTHERS: ReadonlySet<string> = new Set(['how-many', 'how-much', 'when', 'where', 'why', 'yes-no']);

function sameOf(name: string, question: string): string | undefined {
  const { said, kind, terms } = parseQuestion(question);
  if (said) return question.replace(said.source, () => name);
  const topic = terms.map(({ form }) => form).join(' ');
  return OF_OTHERS.has(kind) ? `what did ${name} say about ${topic}` : undefined;
}

function retold(text: string, before: Subject, known: Known | undefined): string | undefined {
  const asked = spelledOut(text.trim()).replace(LINK, '');
  const bare = asked.replace(/[?!.\s]+$/, '').replace(MORE, '$1');
  if (ASKS.test(bare) && !MORE.test(asked)) return undefined;
  for (const rule of retellings) {
    const whole = rule({ bare, text, before, known });
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** "what else did she say": what was shown is known by now. */
export const asksForMore = (text: string): boolean =>
  /^(?:what|anything)(?:\s+(?:else|more))\b/i.test(text.trim().replace(LINK, ''));

/** "When did he notice it": with the name of whom it asks about. */
export function named(text: string, known: Known): string | undefined {
  const [pronoun] = /\b(?:he|she)\b/i.exec(text) ?? [];
  const who = pronoun && known.who(pronoun);
  return who ? text.replace(/\b(?:he|she)\b/i, () => who) : undefined;
}

/** A question in a thread builds on the last that was answered, and on nothing before it. */
export function followUp(text: string, before: Subject | undefined, known?: Known): FollowUp {
  const own = parseQuestion(text.replace(LINK, ''));
  if (!before || before.question.trim() === '') return { kind: 'alone', question: own, about: text };
  const whole = retold(text, before, known);
  if (whole !== undefined) return { kind: 'retold', question: parseQuestion(whole), about: whole };
  if (!before.shown || !(ownOf(own) === 0 || pointsBack(own)))
    return { kind: 'alone', question: own, about: text };
  const question = joined(own, parseQuestion(before.question));
  return { kind: 'pointing', question, own, about: before.question };
}
