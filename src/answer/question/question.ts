import type { QuestionKind } from '../answer.ts';
import { REPORTING_VERBS, STOP_WORDS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { spelledOut } from './contractions.ts';
import { cueIn } from './cue.ts';
import { type AnswerType, expectedType } from './expects.ts';
import { inFull } from './forms/in-full.ts';
import { kindOf } from './kind.ts';

/** A content word of the question, in the forms that are compared. */
export interface Term {
  readonly form: string;
  readonly lemma: string;
  readonly stem: string;
  readonly capital: boolean;
  /** As it was typed, where it is read as another word. */
  readonly typed?: string;
}

export interface Question {
  readonly text: string;
  /** As it was typed, where the text asks the same in another way. */
  readonly typed?: string;
  readonly kind: QuestionKind;
  readonly expects: AnswerType;
  readonly terms: readonly Term[];
  /** All words but the question's own frame, stop words too: half-remembered wording is matched with these. */
  readonly words: readonly Term[];
  /** Whose words are asked for, and what they should be about: "what did SOURCE say about TOPIC". */
  readonly said?: {
    readonly source: string;
    /** As it was typed, where it is read in the story's own words. */
    readonly typed?: string;
    readonly topic: readonly Term[];
    /** "what did the judge tell the WITNESS": whom, where nothing else is asked; then it stands in the topic. */
    readonly addressed?: true;
  };
}

const termOf = ({ form, capital }: Token): Term => ({ form, capital, ...wordOf(form) });

/** "Mr Ashdown": whoever it is, not a form of address. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr)$/;

const isContent = ({ form }: Term): boolean => !STOP_WORDS.has(form) && !HONORIFIC.test(form);

/** Words of nearly every question and sentence: matching them tells nothing. */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  'a an the of in is are was were be do does did what which who whom whose when where why how'.split(' '),
);

const FRAME =
  /^(who\s?said|who|whom|whose|what|which|when|where|why|how(\s+(many|much|long|far|old|often|come))?)\b/i;

/** "what did the mayor | later | say". */
const WHEN =
  /(?:\s(?:still|also|ever|even|actually|really|just|first|then|later|now|originally|initially))+$/i;

const SOURCE_RULES: readonly RegExp[] = [
  /^(?:everything|all|anything)(?:\s+that)?\s+(?<source>.+?)\s+(?:has\s+|have\s+|had\s+)?(?<verb>said|says|say|told|claimed)\b(?<topic>.*)$/iu,
  /^(?:(?:an?|any|some|all the)\s+)?(?:statements?|comments?|quotes?|quotations?|words)\s+(?:by|from|of)\s+(?<source>.+?)(?:\s+(?<verb>about|on)\b(?<topic>.*))?$/iu,
];

/** "what did the Secretary of State tell NBC about talks": source, and the rest that is asked about. */
function sourceAndTopic(text: string): { source: string; topic: string } | undefined {
  for (const rule of SOURCE_RULES) {
    const { source, topic = '' } = rule.exec(text)?.groups ?? {};
    if (source) return { source, topic };
  }
  const words = /^(?:what|how) (?:do|does|did|has|have|had|would|will)\s+(.+)$/iu
    .exec(text)?.[1]
    ?.split(/\s+/);
  const at = words ? cueIn(words) : -1;
  if (!words || at < 0) return undefined;
  const source = words.slice(0, at).join(' ').replace(WHEN, '');
  return { source, topic: words.slice(at + 1).join(' ') };
}

const TELLS = /\b(?:tell|ask|assure|warn|urge|inform|remind|advise|order)$/i;
const ABOUT = /^\s*(?:(?!about\b|on\b|regarding\b)\S+\s+){1,4}?(?:about|on|regarding)\s+(?=\S)/i;

/** Who is told something is no part of what it is about: "tell police about the alarm". */
function withoutAddressee(text: string, { source, topic }: { source: string; topic: string }) {
  const verb = text.slice(0, text.length - topic.length).trim();
  if (!TELLS.test(verb)) return { source, topic };
  const about = topic.replace(ABOUT, '');
  return about === topic && !/^\s*(?:about|on|to|that)\b/i.test(topic)
    ? { source, topic, addressed: true as const }
    : { source, topic: about };
}

/** "Who said": anybody may have. */
const SAYS = /^(?:say|tell|speak|talk|add|state)$/;

/** "Who criticised the mayor": what is said of somebody, and not how it is said. */
const JUDGES = /^(?:accuse|blame|condemn|critici[sz]e|dismiss|praise|refute|reject|welcome)$/;

/** Reporting verbs say how it was said, not what: the story may use any other; but "who warned" asks for a warning. */
function withoutCue(kind: QuestionKind, terms: readonly Term[]): readonly Term[] {
  const [first, ...rest] = terms;
  if (kind !== 'who-said' || !first || !REPORTING_VERBS.has(first.lemma)) return terms;
  return JUDGES.test(first.lemma) || (rest.length === 0 && !SAYS.test(first.lemma)) ? terms : rest;
}

/** "think will happen": whatever it is. */
const topicOf = (text: string): readonly Term[] =>
  tokensOf(text)
    .map(termOf)
    .filter((term) => isContent(term) && term.lemma !== 'happen');

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|him|her|us|them|his|hers|its|our|your|their|this|that|these|those)$/;

/** Where all are function words ("how much did she make") those do, but for one that points at somebody. */
function termsIn(words: readonly Term[]): readonly Term[] {
  const content = words.filter(isContent);
  if (content.length > 0) return content;
  const rest = words.filter(({ form }) => !PRONOUN.test(form));
  return rest.length > 0 ? rest : words;
}

/** A whole message may be asked about ("who said this?"): what is beyond tells no more, and takes time. */
const LONGEST = 2_000;

export function parseQuestion(raw: string): Question {
  const typed = spelledOut(raw.trim().slice(0, LONGEST))
    .toWellFormed()
    .replace(/[?!.\s]+$/, '');
  const text = inFull(typed);
  return text === typed ? questionIn(text) : { ...questionIn(text), typed };
}

/** As it was typed, where it was read as another way to ask the same. */
export const asTyped = ({ typed }: Question): Question | undefined =>
  typed === undefined ? undefined : questionIn(typed);

/** "When did Mr Ashdown resign": the story may call him Paul Ashdown. Whose words are asked for is looked up with it first, and words are left as they were said. */
const withoutAddress = (text: string, kind: QuestionKind): string =>
  kind === 'said-what' || kind === 'who-said'
    ? text
    : text.replace(/\b(?:mr|mrs|ms|mx|dr)\.? (?=\p{L})/giu, '');

function questionIn(typed: string): Question {
  const kind = kindOf(typed);
  const text = withoutAddress(typed, kind);
  const found = kind === 'said-what' ? sourceAndTopic(text) : undefined;
  const said = found && withoutAddressee(text, found);
  const words = withoutCue(kind, tokensOf(text.replace(FRAME, '')).map(termOf)).filter(
    ({ form }) => !FRAME_WORDS.has(form),
  );
  return {
    text,
    kind,
    expects: expectedType(text, kind),
    terms: termsIn(words),
    words,
    ...(said && {
      said: { ...said, topic: topicOf(said.topic) },
    }),
  };
}
