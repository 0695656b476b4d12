import type { Mention } from '../../story/mentions/mention.ts';
import { openingOf } from '../brackets.ts';
import type { Reading } from '../reading.ts';
import { opensQuestion } from '../words/question-words.ts';
import { closesSubordinate, opensSubordinate } from '../words/subordinators.ts';
import { hasTense, opensOwnClause } from './clause.ts';
import { mentionEnding, partsPlace } from './endings.ts';
import { endsObject } from './phrase.ts';

/**
 * No phrase touches the verb: the first noun phrase of the clause that no preposition governs; "When they met, Lee
 * smiled and said": the clause begins after the comma that ends the subordinate one.
 */
export const clauseSubject = (reading: Reading, from: number, floor: number): Mention | undefined => {
  let found: Mention | undefined;
  let afterComma: Mention | undefined;
  for (let at = from - 1; at >= floor; at -= 1) {
    at = openingOf(reading.tokens, at);
    const mention = mentionEnding(reading, at);
    const token = reading.tokens[at];
    if (opensSubordinate(reading, at) || opensAs(reading, at) || opensAsked(reading, at))
      return afterComma ?? found ?? joinedBelow(reading, at, from);
    if ((token?.class === 'stop' && !partsVerbs(reading, at)) || token?.class === 'colon') break;
    if (token?.class === 'comma' && !partsPlace(reading, at)) afterComma = found;
    if (found && token?.class === 'dash' && closesSubordinate(reading, at, floor)) return found;
    if (!mention) continue;
    if (opensOwnClause(reading, mention) || isResult(reading, mention.from - 1)) return mention;
    if (hadBefore(reading, mention, from)) return mention;
    const stands = !isFormal(reading, mention) && !isDoing(reading, mention);
    if (stands && !isGoverned(reading, mention)) found = mention;
    at = mention.from;
  }
  return found;
};

/** "He was booed in Ulm; praised Lee; and | declared": semicolons between verbs of one subject. */
const partsVerbs = ({ tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
  return tokens[at]?.text === ';' && (hasTense(tokens[next]) || tokens[next]?.class === 'adverb');
};

/** "It spread so fast that | the council closed the road, telling drivers to wait": a clause of its own, no relative. */
const isResult = ({ tokens }: Reading, that: number): boolean =>
  tokens[that]?.lower === 'that' &&
  tokens.slice(Math.max(0, that - longestDegree), that).some(({ lower }) => /^(?:so|such)$/.test(lower));

const longestDegree = 8;

/** "When it comes to bridges", "Worse, firms have hidden it": this "it" is nobody, and a word that a comma parts from its sentence is no name. */
const isFormal = ({ tokens, units, unitAt }: Reading, { kind, entity, from, to }: Mention): boolean => {
  const next = tokens[to];
  if (kind === 'pronoun') return /^(?:comes|came)$/.test(next?.lower ?? '') && tokens[to + 1]?.lower === 'to';
  const opens = units[unitAt[from] ?? -1]?.from === from && to - from === 1;
  return (
    opens &&
    entity === 'unknown' &&
    next?.class === 'comma' &&
    /^(?:word|pronoun)$/.test(tokens[to + 1]?.class ?? '') &&
    !/ing$/.test(tokens[to + 1]?.lower ?? '')
  );
};

/** "Giving evidence, Lee said": what opens a sentence with a participle and ends at a comma is nobody. */
const isDoing = ({ tokens, units, unitAt }: Reading, { kind, from, to }: Mention): boolean =>
  kind === 'nominal' &&
  units[unitAt[from] ?? -1]?.from === from &&
  /[a-z]{2}ing$/.test(tokens[from]?.lower ?? '') &&
  tokens[to]?.class === 'comma';

/** "The bank said it had since left and | had closed": of what is told to have been done before, the second too. */
const hadBefore = ({ tokens }: Reading, { kind, from, to }: Mention, verb: number): boolean =>
  kind === 'pronoun' &&
  tokens[from - 1]?.verb?.group === 'speech' &&
  tokens[to]?.lower === 'had' &&
  tokens[verb]?.lower === 'had';

/** "It closed after | a juror resigned and accused": whom the clause that opens there is about, where a second verb of it follows. */
const joinedBelow = (reading: Reading, at: number, from: number): Mention | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  const subject = mentions[mentionAt[at + 1] ?? -1];
  const joined = /^(?:and|but)$/.test(tokens[from - 1]?.lower ?? '');
  return joined && subject?.from === at + 1 && hasTense(tokens[subject.to]) ? subject : undefined;
};

/** "Asked whether Diaz had left, Lee paused and said": what is asked ends at the comma. */
const opensAsked = ({ tokens }: Reading, at: number): boolean =>
  opensQuestion(tokens[at]?.lower) && tokens[at - 1]?.verb?.lemma === 'ask';

/** "As they met, Lee left": at the beginning of a sentence a clause, not a comparison. */
const opensAs = ({ tokens, units, unitAt }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'as' && units[unitAt[at] ?? -1]?.from === at;

/** "of the bridge", "built the bridge", "has a bridge", "in Ulm, Texas", "Seeing the bridge, Lee": what a preposition or a verb has as its object; not "Has Lee said". */
const isGoverned = (reading: Reading, { from }: Mention): boolean => {
  const { tokens, units, unitAt } = reading;
  const { class: kind, lower = '' } = tokens[from - 1] ?? {};
  if (kind === 'preposition' || kind === 'verb') return true;
  const fronted = units[unitAt[from] ?? -1]?.from === from - 1 && /[a-z]{2}ing$/.test(lower);
  if (fronted && /^(?:determiner|possessive)$/.test(tokens[from]?.class ?? '')) return true;
  if (partsPlace(reading, from - 1) || endsObject(reading, from)) return true;
  const opens = /^(?:break|stop|quote|comma|colon|conjunction)$/.test(tokens[from - 2]?.class ?? 'break');
  return (
    kind === 'auxiliary' && !opens && /^(?:is|are|was|were|be|been|being|has|have|had|having)$/.test(lower)
  );
};
