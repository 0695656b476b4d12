import type { Mention } from '../../story/mentions/mention.ts';
import { companyWords, documentNouns, isGivenName, organisationWords } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './entities.ts';
import type { Entity } from './entity.ts';
import { firstWord, isLong, keyOf } from './forms.ts';
import { channelBefore, lastSpeaker, type Memory, manyBefore, speakerBefore } from './memory.ts';

/** It or they, of a statement: those who spoke at once right before, the body or government that did, or that the sentence before is about. */
export const bodyBefore = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  pronoun: Mention,
): Entity | undefined => {
  const it = reading.tokens[pronoun.head]?.lower === 'it';
  const many = it ? undefined : manyBefore(reading, memory, pronoun);
  if (many) return hasRival(reading, many.unit, pronoun) ? undefined : many.entity;
  const channel = it ? channelBefore(reading, memory, pronoun) : undefined;
  if (channel) return channel;
  const entity = speakerBefore(reading, memory, pronoun);
  if (!entity || (it && actsSince(reading, cast, memory, pronoun)))
    return subjectBefore(reading, cast, pronoun);
  // One word of no known kind may be a person, and so may two: "they" does not tell, "it" does.
  const called = it && (entity.kind === 'unknown' || isPersonByForm(entity));
  return called || entity.kind === 'organisation' || entity.kind === 'place' ? entity : undefined;
};

/** "…, the guild said. The council rejected that. It said": another body acts in the sentence between. */
const actsSince = (reading: Reading, cast: Cast, memory: Memory, pronoun: Mention): boolean => {
  const unit = (reading.unitAt[pronoun.from] ?? 0) - 1;
  const last = lastSpeaker(memory);
  if (!last || last.unit >= unit) return false;
  const [first] = mentionsOf(reading, pronoun, unit).filter(({ from }) => from === reading.units[unit]?.from);
  const body = first && (cast.entityOf.get(first) ?? describedBody(reading, first));
  return body?.kind === 'organisation' && body.name !== last.entity.name;
};

/** Taken for a person for nothing but two words with capitals: no title, no given name, never by surname. */
const isPersonByForm = ({ kind, gender, roles, aliases, mentions, name }: Entity): boolean =>
  kind === 'person' &&
  mentions.length > 0 &&
  gender === undefined &&
  roles.length === 0 &&
  aliases.every((alias) => isLong(keyOf(alias))) &&
  !isGivenName(firstWord(keyOf(name)));

/** "Campaigners say …. Residents disagree. They say": others stand between. */
const hasRival = (reading: Reading, since: number, pronoun: Mention): boolean => {
  for (let index = indexBefore(reading, pronoun); index >= 0; index -= 1) {
    const one = reading.mentions[index];
    const unit = reading.unitAt[one?.from ?? -1] ?? -1;
    if (!one || unit <= since) return false;
    const many = one.kind === 'nominal' && one.plural && reading.quotationAt[one.from] === -1;
    if (many && reading.units[unit]?.from === one.from) return true;
  }
  return false;
};

const indexBefore = ({ mentions, mentionAt }: Reading, { from }: Mention): number => {
  let at = from - 1;
  while (at > 0 && (mentionAt[at] ?? -1) < 0) at -= 1;
  const index = mentionAt[at] ?? -1;
  return mentions[index] ? index : -1;
};

/** "the interior ministry": a body without a name, which "it" may stand for next. */
export const describedBody = ({ body, tokens }: Reading, mention: Mention): Entity | undefined => {
  const isBody = mention.kind === 'nominal' && organisationWords.has(tokens[mention.head]?.lower ?? '');
  if (!isBody || mention.plural || tokens[mention.from]?.lower !== 'the') return undefined;
  const name = textOf(body, mention).replace(/^the /i, '');
  return { kind: 'organisation', name, aliases: [name], mentions: [], roles: [] };
};

/** "In a statement, it said": what opens the sentence of a pronoun names no other body. */
const opensPlainly = (reading: Reading, pronoun: Mention): boolean => {
  const here = mentionsOf(reading, pronoun, reading.unitAt[pronoun.from] ?? 0);
  return here.every(
    (one) => one.kind === 'nominal' && documentNouns.has(reading.tokens[one.head]?.lower ?? ''),
  );
};

/** "Pennard Water has apologised. It said": the body that opens the sentence before, where that holds no other and nothing written. */
const subjectBefore = (reading: Reading, cast: Cast, pronoun: Mention): Entity | undefined => {
  const { units, unitAt, tokens } = reading;
  const here = unitAt[pronoun.from] ?? 0;
  const unit = units[here - 1];
  if (!unit || units[here]?.paragraph !== unit.paragraph || !opensPlainly(reading, pronoun)) return undefined;
  const inside = mentionsOf(reading, pronoun, here - 1);
  const [first] = inside.toReversed();
  const entity =
    first?.from === unit.from ? (cast.entityOf.get(first) ?? describedBody(reading, first)) : undefined;
  if (!first || entity?.kind !== 'organisation' || tokens[first.to]?.class === 'clitic') return undefined;
  return inside.every((one) => one === first || !mayBeIt(reading, cast, one, entity)) ? entity : undefined;
};

const mayBeIt = ({ tokens }: Reading, cast: Cast, one: Mention, entity: Entity): boolean => {
  if (one.kind === 'name')
    return cast.entityOf.get(one)?.kind !== 'person' && cast.entityOf.get(one) !== entity;
  const noun = tokens[one.head]?.lower ?? '';
  return one.kind === 'nominal' && (documentNouns.has(noun) || organisationWords.has(noun));
};

/** The mentions of a sentence before another mention, the last first. */
const mentionsOf = (reading: Reading, mention: Mention, unit: number): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = indexBefore(reading, mention); index >= 0; index -= 1) {
    const one = reading.mentions[index];
    const at = reading.unitAt[one?.from ?? -1] ?? -1;
    if (!one || at < unit) break;
    if (at === unit) found.push(one);
  }
  return found;
};

/** What a body is called again by, and the words by which its name tells that it is one; any other such word makes it something else. */
const KINDS: readonly {
  readonly nouns: RegExp;
  readonly names: RegExp;
  /** The last that spoke is meant whatever else is named: news on companies names many. */
  readonly last?: true;
}[] = [
  {
    last: true,
    nouns:
      /^(?:company|firm|carrier|airline|retailer|utility|manufacturer|automaker|carmaker|chipmaker|drugmaker|lender|insurer|startup)$/,
    names:
      /^(?:airlines|airways|bank|brothers|conference|corp|corporation|enterprises|group|holdings|inc|industries|international|laboratory|llc|llp|ltd|media|partners|plc|services|studios|systems|technologies|television|twitter|facebook|youtube)$/,
  },
  {
    nouns: /^(?:agency|regulator|watchdog|quango)$/,
    names:
      /^(?:administration|agency|authority|bureau|commission|commissioner|office|institute|service|standards)$/,
  },
  { nouns: /^force$/, names: /^(?:police|constabulary)$/ },
];

/** "The company said" after "Corvane said", "the agency" after a sentence on one agency: the body of that kind which spoke right before, or which alone the sentence before names. */
export const bodyOfKind = (
  reading: Reading,
  cast: Cast,
  memory: Memory,
  mention: Mention,
): Entity | undefined => {
  const [opening, noun, ...rest] = reading.tokens.slice(mention.from, mention.to);
  if (mention.kind !== 'nominal' || opening?.lower !== 'the' || rest.length > 0) return undefined;
  const kind = KINDS.find(({ nouns }) => nouns.test(noun?.lower ?? ''));
  if (!kind) return undefined;
  const named = bodiesNamedBefore(reading, cast, mention);
  const spoke = speakerBefore(reading, memory, mention);
  const alone = kind.last || named.every((one) => one === spoke);
  if (spoke && alone && isNamedBody(spoke) && isOfKind(spoke, kind.names)) return spoke;
  const [one, ...others] = named;
  return one && others.length === 0 && isOfKind(one, kind.names) && tells(one, kind.names) ? one : undefined;
};

const isNamedBody = ({ kind, mentions }: Entity): boolean =>
  kind !== 'person' && kind !== 'place' && mentions.length > 0;

const wordsOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(' ');

const isOfKind = (entity: Entity, names: RegExp): boolean =>
  wordsOf(entity)
    .filter((word) => organisationWords.has(word))
    .every((word) => names.test(word));

/** More than that nothing speaks against it. */
const tells = (entity: Entity, names: RegExp): boolean =>
  wordsOf(entity).some((word) => names.test(word)) ||
  (names.test('plc') && companyWords.has(wordsOf(entity).at(-1) ?? ''));

/** The different bodies, and names that may be a body's, of the sentence before and of what stands before in its own. */
const bodiesNamedBefore = (reading: Reading, cast: Cast, mention: Mention): readonly Entity[] => {
  const unit = reading.unitAt[mention.from] ?? 0;
  const found = new Set<Entity>();
  for (const one of [...mentionsOf(reading, mention, unit), ...mentionsOf(reading, mention, unit - 1)]) {
    const entity = one.kind === 'name' ? cast.entityOf.get(one) : undefined;
    if (entity && (/^(?:organisation|unknown)$/.test(entity.kind) || isPersonByForm(entity)))
      found.add(entity);
  }
  return [...found];
};
