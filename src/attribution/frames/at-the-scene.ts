import type { Mention } from '../../story/mentions/mention.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import { looksPast } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import type { Frame } from './frame.ts';
import { afterMention } from './subjects.ts';

/**
 * "Lee said the man stopped her and | shouted: “Run.”": what is told to have happened goes on, and who acted in it is
 * who spoke there. Only words of a scene are taken so: an outcry, "told her", or a bare "said" once more.
 */
export const actorAtScene = (reading: Reading, at: number, last: Frame | undefined): Mention | undefined => {
  const { tokens } = reading;
  const joint = tokens[at - 1]?.class === 'adverb' || tokens[at - 1]?.lower === 'then' ? at - 2 : at - 1;
  if (tokens[joint]?.lower !== 'and' || tokens[joint - 1]?.class === 'comma') return undefined;
  if (last?.verb?.group !== 'speech' || last.inverted || last.unit !== reading.unitAt[at]) return undefined;
  const actor = isOfScene(reading, at, last.verb) ? actorBehind(reading, last) : undefined;
  return actor && actor.to < joint && isUnbroken(reading, actor.to, joint) ? actor : undefined;
};

/** Whom the reported clause is about, where it tells what somebody did: "the man stopped", not "the man was", "the firm paid". */
const actorBehind = (reading: Reading, { to, addressee }: Frame): Mention | undefined => {
  const { tokens } = reading;
  const clause = Math.max(to, addressee?.to ?? 0);
  const opens = /^(?:that|how)$/.test(tokens[clause]?.lower ?? '') ? clause + 1 : clause;
  const actor = afterMention(reading, opens);
  if (!actor || !isSomebody(actor)) return undefined;
  const beside = tokens[actor.to];
  const act = beside?.class === 'adverb' || beside?.lower === 'then' ? tokens[actor.to + 1] : beside;
  return act && act.class !== 'auxiliary' && looksPast(act.lower) ? actor : undefined;
};

/** A surname alone may be of no known kind. */
const isSomebody = ({ kind, entity }: Mention): boolean =>
  kind !== 'pronoun' && (entity === 'person' || (kind === 'name' && entity === 'unknown'));

/** Acts in a row, up to the one that speaks: no other clause opens between, and no comma but before another act. */
const isUnbroken = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ class: kind }, index) =>
        !/^(?:stop|colon|quote|dash|relative)$/.test(kind) &&
        (kind !== 'comma' || looksPast(tokens[from + index + 1]?.lower ?? '')),
    );

const isOfScene = ({ tokens }: Reading, at: number, report: Verb): boolean => {
  const { lemma = '' } = tokens[at]?.verb ?? {};
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (OUTCRY.test(lemma)) return true;
  if (/^(?:tell|ask)$/.test(lemma) && /^(?:him|her|them)$/.test(next?.lower ?? '')) return true;
  const mark = /^(?:colon|comma)$/.test(next?.class ?? '') ? behind : next;
  return /^(?:say|ask)$/.test(lemma) && mark?.class === 'quote' && report.lemma !== 'ask';
};

/** Heard where it happened, and seldom what a report is told with. */
const OUTCRY = /^(?:shout|scream|yell|whisper|exclaim|text|mutter|shriek)$/;
