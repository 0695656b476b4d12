import { isNounSense, sensesOf } from '../../senses.ts';
import type { Token } from '../tokens.ts';
import { isNounToo } from '../verbs.ts';
import { calendar, irregularPasts, isSpeakerNoun } from '../words.ts';
import { modifiers } from './compound-noun.ts';

const longest = 7;

/**
 * “…,” said | top seed Ann Lee, said | hedge fund manager Bo Diaz: between a verb of saying behind a quotation and a name
 * news tells who somebody is and nothing else, whatever the noun.
 */
export const startBehindSaid = (tokens: readonly Token[], from: number): number | undefined => {
  if (!endsInNoun(tokens[from - 1]) || isOwner(tokens, from)) return undefined;
  for (let at = from - 1; from - at <= longest; at -= 1) {
    if (!describes(tokens, at)) return undefined;
    if (isBehindSaid(tokens, at)) return at;
  }
  return undefined;
};

/** “Morning,” suggested mogul | Bo Diaz’s refusal would do: who has something need not have said so. */
const isOwner = (tokens: readonly Token[], from: number): boolean => {
  let to = from;
  while (tokens[to]?.class === 'capital') to += 1;
  return tokens[to]?.class === 'clitic';
};

/** “…,” said |, “…,” shot back |; "told | reporters" has a hearer. */
const isBehindSaid = (tokens: readonly Token[], at: number): boolean => {
  const cue = tokens[at - 2]?.verb?.lemma.includes(' ') ? at - 2 : at - 1;
  const { verb } = tokens[cue] ?? {};
  const whole = verb?.lemma.includes(' ') === (cue === at - 2);
  const says = whole && verb?.group === 'speech' && verb.form !== 'base' && !HEARD.test(verb.lemma);
  return says && /^(?:quote|comma)$/.test(tokens[cue - 1]?.class ?? '');
};

const HEARD = /^(?:tell|ask|inform|call)$/;

const endsInNoun = (token: Token | undefined): boolean => {
  const { class: kind, lower = '', verb } = token ?? {};
  if (kind === 'verb') return verb?.form === 'base' && isNounToo(verb);
  return (
    kind === 'word' &&
    (isSpeakerNoun(lower) || lower.includes('-') || sensesOf(lower).some(isNounSense)) &&
    !/(?:ed|ing|ly)$/.test(lower)
  );
};

/** A noun, an adjective, a name or a number; "and" between two things. */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const { class: kind, lower = '', verb } = tokens[at] ?? {};
  if (lower === 'and') return tokens[at - 1]?.class === 'word' && !isPeople(tokens[at - 1]?.lower ?? '');
  if (kind === 'verb') return verb?.form === 'base' && isNounToo(verb);
  if (kind === 'capital') return !calendar.has(lower);
  if (kind === 'number') return true;
  if (kind !== 'word' || irregularPasts.has(lower)) return false;
  return modifiers.has(lower) || lower.includes('-') || !/[a-z]{2}(?:ed|ing|ly)$/.test(lower);
};

const isPeople = (lower: string): boolean => isSpeakerNoun(lower) || isSpeakerNoun(lower.replace(/s$/, ''));
