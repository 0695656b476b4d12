import type { QuestionKind } from '../answer.ts';
import { REPORTING_VERBS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { cueIn } from './cue.ts';

const isReporting = (word: string | undefined): boolean =>
  word !== undefined && REPORTING_VERBS.has(wordOf(word.toLowerCase()).lemma);

/** One way to ask: the first that fits names the kind. */
interface KindRule {
  readonly kind: QuestionKind;
  readonly fits: (question: string) => boolean;
}

const matches = (pattern: RegExp) => (question: string) => pattern.test(question);

/** "who said …", "who has claimed that …", "which minister warned …": a reporting verb asks for a speaker. */
function asksForSpeaker(question: string): boolean {
  if (/^(who\s?said|according to whom|whose words)\b/i.test(question)) return true;
  const verb =
    /^(?:who|which \w+)\s+(?:(?:has|have|had|also|first|is|was)\s+){0,2}(\w+)\b(?!\s+(?:to|with|about)\s*\??$)/i;
  return isReporting(verb.exec(question)?.[1]);
}

/** "What is the ship called" asks for a name, not for what somebody called it. */
const NAMING = /^what\s+(?:is|was|are|were)\b.*\b(?:called|named)\s*\??$/i;

/** "what did Rubio say about …", "what has the mayor's office claimed": a reporting verb after its subject. */
function asksForWords(question: string): boolean {
  if (NAMING.test(question)) return false;
  if (/^(what|how)\s+(do|does|did|has|have|had|is|was|were|would|could)\s+/i.test(question)) {
    const words = question
      .replace(/[?!.]+$/, '')
      .split(/\s+/)
      .slice(2);
    const verb = cueIn(words);
    return verb > 0 && verb <= 8 && !/^(many|much)$/i.test(words[0] ?? '');
  }
  return /^(?:(?:an?|any|some|all the)\s+)?(everything|all|anything|statements?|comments?|quotes?|quotations?|words)\b.*\b(said|says|say|told|claimed|by|from|of)\b/i.test(
    question,
  );
}

/** In this order: a speaker is asked for before a person, an amount before a manner. */
const RULES: readonly KindRule[] = [
  { kind: 'who-said', fits: asksForSpeaker },
  { kind: 'said-what', fits: asksForWords },
  { kind: 'how-many', fits: matches(/\bhow many\b|\bwhat (is|was|are|were)? ?the (total )?number of\b/i) },
  { kind: 'how-much', fits: matches(/\bhow (much|expensive|costly)\b/i) },
  {
    kind: 'when',
    fits: matches(
      /\bwhen\b(?!.*\b(who|what|where|why|how|which)\b)|\b(what|which) (year|date|day|month|decade|century|time|era)\b/i,
    ),
  },
  {
    kind: 'where',
    fits: matches(
      /\bwhere\b|\b(what|which) (place|location|city|town|village|country|state|region|continent|street)\b/i,
    ),
  },
  {
    kind: 'why',
    fits: matches(
      /\bwhy\b|\bhow come\b|\bfor (what|which) reasons?\b|\bwhat (is|was|were|are) the (reason|cause)/i,
    ),
  },
  { kind: 'who', fits: matches(/^(?!how\b).*\bwho(m|se)?\b/i) },
  { kind: 'how', fits: matches(/\bhow\b/i) },
  { kind: 'which', fits: matches(/\bwhich\b/i) },
  { kind: 'what', fits: matches(/\bwhat\b/i) },
  {
    kind: 'yes-no',
    fits: matches(
      /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(n't)?\b/i,
    ),
  },
];

export function kindOf(question: string): QuestionKind {
  return RULES.find((rule) => rule.fits(question.trim()))?.kind ?? 'keywords';
}
