import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { opensQuestion } from '../../words/question-words.ts';
import { opensSubordinate } from '../../words/subordinators.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity, Gender } from '../entity.ts';
import { mentionsWithin } from '../mentions-before.ts';

const answers = /^(?:repl(?:y|ied|ies)|responds?|responded|answer(?:s|ed)?|retort(?:s|ed)?)$/;
const addresses = /^(?:tell|ask|warn|remind|urge|press|question|challenge|inform)$/;

/**
 * "“It is late,” Lee told Diaz. “It is not,” she replied", "“Is it late?” Lee asked Diaz. “No,” she said": who answers is
 * whom the sentence before names as told or asked, the name right behind its verb.
 */
export const answererOf = (
  reading: Reading,
  cast: Cast,
  pronoun: Mention,
  gender: Gender,
): Entity | undefined => {
  const { tokens, unitAt } = reading;
  const unit = unitAt[pronoun.from] ?? 0;
  const heard = mentionsWithin(reading, pronoun, unit, 1).find(
    (one) => one.kind === 'name' && unitAt[one.from] === unit - 1 && isAddressed(tokens, one),
  );
  if (!heard || !(isAnswer(tokens, pronoun) || isQuestion(reading, heard))) return undefined;
  const entity = cast.entityOf.get(heard);
  return entity?.kind === 'person' && (!entity.gender || entity.gender === gender) ? entity : undefined;
};

const isAnswer = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  answers.test(tokens[to]?.lower ?? '') || answers.test(tokens[from - 1]?.lower ?? '');

/** "told | Diaz", not "was told Diaz". */
const isAddressed = (tokens: readonly Token[], { from }: Mention): boolean => {
  const verb = tokens[from - 1]?.verb;
  return verb !== undefined && addresses.test(verb.lemma) && tokens[from - 2]?.class !== 'auxiliary';
};

/** "“Is it late?” Lee asked | Diaz.", "asked | Diaz if it was late", not "asked Diaz to leave" nor "a day when Lee asked Diaz why". */
const isQuestion = (reading: Reading, { from, to }: Mention): boolean => {
  const { tokens, units, unitAt, quotationAt } = reading;
  if (tokens[from - 1]?.verb?.lemma !== 'ask') return false;
  const opening = units[unitAt[from] ?? 0]?.from ?? from;
  for (let at = opening + 1; at < from; at += 1)
    if (quotationAt[at] === -1 && opensSubordinate(reading, at)) return false;
  return opensQuestion(tokens[to]?.lower) || tokens.slice(opening, from).some(({ text }) => text === '?');
};
