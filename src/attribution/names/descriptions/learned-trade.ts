import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import type { Entity } from '../entity.ts';
import { lastSpeaker, type Memory } from '../memory.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { isBroughtIn } from './anaphor.ts';

const trades: ReadonlySet<string> = new Set(lexicon('learned-trades'));

/** "The geographer said", though the story calls her a professor: whoever spoke in the sentence before, where that names nobody else. */
export const learnedSpeaker = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const { tokens, unitAt } = reading;
  const { from, to, head, kind, plural } = mention;
  const noun = tokens[head]?.lower ?? '';
  const isOne = kind === 'nominal' && !plural && tokens[from]?.lower === 'the' && head === to - 1;
  if (!isOne || !trades.has(noun) || /^(?:of|for|at|who|whose)$/.test(tokens[to]?.lower ?? ''))
    return undefined;
  if (tokens.slice(from, to).some((token) => token.class === 'clitic')) return undefined;
  const unit = unitAt[from] ?? 0;
  const speaker = lastSpeaker(memory);
  if (speaker?.entity.kind !== 'person' || unit - speaker.unit > 1) return undefined;
  const others = mentionsWithin(reading, mention, unit, 1).some((one) => {
    const entity = cast.entityOf.get(one);
    // "Bo Diaz’s student Ann Lee said": whose she is does not act.
    const owns = tokens[one.to]?.class === 'clitic';
    return entity?.kind === 'person' && entity !== speaker.entity && !owns;
  });
  return others || isBroughtIn(reading, mention, noun) ? undefined : speaker.entity;
};
