import type { Mention } from '../../../../story/mentions/mention.ts';
import { isGivenName } from '../../../../story/mentions/words.ts';
import { isThing } from '../../../../story/senses.ts';
import { datelineEnd } from '../../../dateline.ts';
import { namesWithin } from '../../../names-within.ts';
import type { Reading } from '../../../reading.ts';
import type { Cast } from '../../cast/entities.ts';
import type { Entity } from '../../entity.ts';
import { onlyOf } from '../../only.ts';
import { isPersonByForm, withoutFirstWord } from '../../person-by-form.ts';
import { type BodyKind, isCalledBody, isOfKind, kindCalled, mayBeBody, tells } from './kind.ts';

/**
 * "Lumo will cut jobs, the company said", "Shares in Lumo fell, the company said": of a report that closes its
 * sentence, the one body that the sentence names; of several the one that it opens with.
 */
export const bodyOfSentence = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, units, unitAt } = reading;
  const kind = kindCalled(reading, mention);
  const unit = units[unitAt[mention.from] ?? -1];
  if (!kind?.company || !unit || tokens[mention.from - 1]?.class !== 'comma') return undefined;
  const from = datelineEnd(reading, unit);
  const named = namesWithin(reading, { from, to: mention.from }).flatMap((name) => {
    const entity = cast.entityOf.get(name);
    return entity && isSuch(reading, name, entity, kind) ? [{ name, entity }] : [];
  });
  const opener = named.find(({ name }) => name.from === from && !isListed(reading, name));
  return onlyOf(named.map(({ entity }) => entity)) ?? opener?.entity;
};

/** By its name or what it is called, or by a name of one word without an article: "the FDA" is no company, "the Kallan Sea" and "Bo Diaz" are none. */
const isSuch = (reading: Reading, name: Mention, entity: Entity, kind: BodyKind): boolean => {
  if (!isOfKind(reading, entity, kind)) return false;
  if (isCalledBody(reading, entity) || tells(reading, entity, kind)) return true;
  const { tokens } = reading;
  const bare = tokens[name.from]?.lower !== 'the' && tokens[name.from - 1]?.lower !== 'the';
  // "Amazon’s profit": without an article a noun that owns is a name.
  if (isPersonByForm(withoutFirstWord(entity))) return bare && endsInWord(entity);
  return bare && (mayBeBody(entity) || isOwner(tokens, name, entity));
};

/** "Bellwether Appliances", which its capitals alone would make a person: a word of the dictionary is no surname. */
const endsInWord = ({ name }: Entity): boolean => {
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return (isThing(last) || isThing(last.replace(/s$/, ''))) && !isGivenName(last);
};

const isOwner = (tokens: Reading['tokens'], { to }: Mention, { kind }: Entity): boolean =>
  kind === 'unknown' && tokens[to]?.class === 'clitic';

/** "Lumo and Corvane will", "Lumo, Corvane and": one of several. */
const isListed = ({ tokens }: Reading, { to }: Mention): boolean =>
  tokens[to]?.class === 'comma' || /^(?:and|or|&)$/.test(tokens[to]?.lower ?? '');
