import type { Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import { bodyNouns, organisationWords } from '../../story/mentions/words.ts';
import { isNounSense, isVerbSense, sensesOf } from '../../story/senses.ts';
import type { Reading } from '../reading.ts';
import { hasTense } from './clause.ts';
import { mentionEnding, partsPlace } from './endings.ts';
import { headOfPhrase } from './phrase.ts';

const longestRelative = 8;

/**
 * "An official who met Diaz said", "engineers who checked it, speaking alone, told": what a relative clause ends with
 * does not speak, but whom the clause describes. In "a man who claimed Lee said" the clause reports Lee; in "a man who
 * was shot has died, police said" it is over.
 */
export const ownerOfRelative = (reading: Reading, last: Mention, floor: number): Mention | undefined => {
  const { tokens } = reading;
  // "A lawyer who represented Lee | who said": of two the nearer is meant, where it has a name.
  if (tokens[last.from]?.lower === 'who' && mentionEnding(reading, last.from - 1)?.kind === 'name')
    return undefined;
  const parted =
    /^(?:comma|dash|colon|stop|quote)$/.test(tokens[last.from - 1]?.class ?? '') &&
    !partsPlace(reading, last.from - 1);
  if (swallowsVerb(reading, last)) return antecedentOf(reading, last.from - 1, floor);
  if (parted || takesClause(tokens[last.from - 1], last)) return undefined;
  // "a show that had Lee saying", "the raid that he led and who": these have a subject of their own.
  const isDoing = last.kind === 'pronoun' || tokens[last.to]?.verb?.form === 'ing';
  let lowest = last.from - longestRelative;
  for (let at = last.from - 2; at >= Math.max(floor, lowest); at -= 1) {
    const token = tokens[at];
    if (/^whos?e?$/.test(token?.lower ?? '')) return antecedentOf(reading, at, floor);
    if (!isDoing && opensRelative(reading, at)) {
      const owner = mentionEnding(reading, at - 1);
      return owner && headOfPhrase(reading, owner, floor);
    }
    if (joinsNouns(reading, at, last)) {
      lowest -= 2;
      continue;
    }
    if (/^(?:comma|dash|stop|colon|conjunction|relative|quote)$/.test(token?.class ?? '')) return undefined;
  }
  return undefined;
};

/** "a union that represents drivers, guards and | cooks at the ports": bare nouns and where they are; not "a bridge that crosses the river and | drivers from Ulm say". */
const joinsNouns = ({ tokens }: Reading, at: number, last: Mention): boolean =>
  /^(?:conjunction|comma)$/.test(tokens[at]?.class ?? '') &&
  tokens[at - 1]?.class === 'word' &&
  !/^(?:determiner|possessive)$/.test(tokens[at - 2]?.class ?? '') &&
  tokens[at + 1]?.class === 'word' &&
  tokens[last.from - 1]?.class === 'preposition' &&
  !tokens.slice(at + 1, last.from).some(hasTense);

/** "executives who | run bridge firms", "a group that | represents drivers": right behind the relative a noun phrase holds its verb. */
const swallowsVerb = ({ tokens }: Reading, { from, to, kind }: Mention): boolean => {
  if (kind !== 'nominal' || to - from < 2 || tokens[from]?.class !== 'word') return false;
  const { lower = '' } = tokens[from - 1] ?? {};
  return lower === 'who' || (/^(?:that|which)$/.test(lower) && isPresent(tokens[from]?.lower ?? ''));
};

/** "represents": no plural of a noun. */
const isPresent = (lower: string): boolean => {
  const lemma = /[^s]s$/.test(lower) ? lower.slice(0, -1) : '';
  const senses = sensesOf(lemma);
  return senses.some(isVerbSense) && !senses.some(isNounSense);
};

const isBody = ({ tokens }: Reading, { kind, head }: Mention): boolean => {
  const noun = tokens[head]?.lower ?? '';
  return kind === 'nominal' && (bodyNouns.has(noun) || organisationWords.has(noun));
};

const BARE = /^(?:those|some|many|few|most|all|others)$/;

/** "the driver | who", "one of the drivers | who", "those | who". */
const antecedentOf = (reading: Reading, who: number, floor: number): Mention | undefined => {
  const owner = mentionEnding(reading, who - 1) ?? shareOfThose(reading, who - 1);
  if (!owner) {
    const relative = reading.mentions[reading.mentionAt[who] ?? -1];
    return relative?.from === who && BARE.test(reading.tokens[who - 1]?.lower ?? '') ? relative : undefined;
  }
  const whole = headOfPhrase(reading, owner, floor);
  // "An official at the ministry | who": it is people that "who" stands for.
  const isWhole = whole.kind === 'pronoun' || (isBody(reading, owner) && !isBody(reading, whole));
  return isWhole ? whole : overName(reading, owner, floor);
};

/** "A woman from Ulm | who", "the wife of Bo Diaz | whose": whatever the relative describes, the first noun has the verb. */
export const overName = (reading: Reading, owner: Mention, floor: number): Mention => {
  const whole = owner.kind === 'name' ? headOfPhrase(reading, owner, floor) : owner;
  return whole.entity === 'person' ? whole : owner;
};

/** "71 per cent of those | who voted": a part of them. */
const shareOfThose = (reading: Reading, those: number): Mention | undefined => {
  const { tokens } = reading;
  const part = tokens[those]?.lower === 'those' && tokens[those - 1]?.lower === 'of';
  return part ? mentionEnding(reading, those - 2) : undefined;
};

/** "claimed Lee said": its clause begins; "favor taxes", "praised Lee", "found the dog" have an object. */
const takesClause = (token: Token | undefined, { kind, entity }: Mention): boolean => {
  const lemma = token?.verb?.lemma ?? '';
  const isThing = kind !== 'name' && entity !== 'person';
  return (
    token?.class === 'verb' &&
    !(token.verb && isNaming(token.verb)) &&
    !/^(?:favou?r|support|oppose|prefer)$/.test(lemma) &&
    !(isThing && /^(?:find|see|hear|notice|discover|know|remember|write|read)$/.test(lemma))
  );
};

/** "the group that released it": right before what it did; not "the claim that it sank", "the bridge that Lee built". */
const opensRelative = ({ tokens }: Reading, at: number): boolean => {
  if (!/^(?:that|which)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.class === 'verb') return false;
  let verb = at + 1;
  while (/^(?:auxiliary|adverb|negation)$/.test(tokens[verb]?.class ?? '')) verb += 1;
  return (
    verb > at + 1 || hasTense(tokens[verb]) || hasObject(tokens, verb) || isPresent(tokens[verb]?.lower ?? '')
  );
};

/** "owns | the mine", "bears | his name": a word before an article is the verb. */
const hasObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'word' && /^(?:determiner|possessive)$/.test(tokens[at + 1]?.class ?? '');
