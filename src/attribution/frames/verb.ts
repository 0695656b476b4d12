import { isThing, type Mention } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import type { Verb } from '../../story/mentions/verbs.ts';
import { afterBrackets } from '../brackets.ts';
import type { Reading } from '../reading.ts';
import { isAct } from './acts/acts.ts';
import { actorAtScene } from './at-the-scene.ts';
import { citedFrame } from './cited.ts';
import type { Frame } from './frame.ts';
import { verbGroup } from './group.ts';
import { hearerWithin, occasionAfter, programmeAfter, wholeHearer } from './hearer.ts';
import { headOf, isInverted, isQuote, startsClause } from './inverted.ts';
import { joinedTo, shares } from './joined.ts';
import { joinsPassive } from './joined-passive.ts';
import { isNounPlace } from './noun-place.ts';
import { overReport } from './over-report.ts';
import {
  asksOnly,
  calledBy,
  describesNoun,
  isAddressed,
  isAgentNext,
  isAsked,
  isParted,
  lacksHearer,
  passiveFrame,
} from './passive.ts';
import { playsForBoth } from './plays-for.ts';
import { saysByShowing } from './showing.ts';
import { subjectOf } from './subject-of-verb.ts';
import { afterMention, subjectBeside } from './subjects.ts';
import { isSupposed } from './supposed.ts';
import { isUnsaid } from './unsaid.ts';

/** The frame of the reporting verb at a token. `last` is the frame before it in the same sentence. */
export const verbFrame = (reading: Reading, at: number, last: Frame | undefined): Frame | undefined => {
  const { tokens } = reading;
  const verb = tokens[at]?.verb;
  if (!verb || isNounPlace(tokens, at) || readsWork(reading, at) || isAct(reading, at)) return undefined;
  const { from, negated, hypothetical, ...group } = verbGroup(tokens, at);
  const passive = group.passive || joinsPassive(tokens, at);
  const actor = actorAtScene(reading, at, last);
  const joined = actor ? undefined : joinedTo(reading, from, verb, last);
  const base: Frame = {
    kind: 'verb',
    unit: reading.unitAt[at] ?? 0,
    from,
    to: at + (verb.lemma.includes(' ') || isPutIt(tokens, at) ? 2 : 1),
    verb,
    inverted: false,
    negated:
      negated ||
      (joined !== undefined && shares(reading, from) && joined.negated) ||
      asksForAnonymity(reading, at + 1),
    hypothetical: hypothetical || (joined !== undefined && shares(reading, from) && joined.hypothetical),
    ...(actor && last?.source && { via: last.source }),
  };
  if (!passive && describesNoun(reading, base))
    return citedFrame(reading, base, true) ?? calledBy(reading, base);
  const parted = isParted(reading, base);
  if (parted && !isAddressed(verb) && tokens[base.to]?.lower !== 'to')
    return citedFrame(reading, base, true) ?? calledBy(reading, base);
  return (
    citedFrame(reading, base, passive) ??
    (passive || parted || isAgentNext(reading, base) || lacksHearer(reading, base)
      ? passiveFrame(reading, base)
      : activeFrame(reading, base, actor ?? overReport(reading, from, last) ?? joined?.source))
  );
};

/** "as Lee put it": the pronoun belongs to the cue. */
const isPutIt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.lemma === 'put' && tokens[at + 1]?.lower === 'it';

/** "who asked not to be named", "asked for anonymity", "declined to be identified": how somebody spoke, not what. */
const asksForAnonymity = ({ tokens }: Reading, at: number): boolean =>
  /^(?:(?:for )?anonymity|that only (?:his|her|their)|that (?:his|her|their) (?:names?|surnames?|first|last|full|real)|not to be|to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed|unidentified))/.test(
    `${tokens[at]?.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`,
  );

const activeFrame = (reading: Reading, base: Frame, joined: Mention | undefined): Frame => {
  const next = afterMention(reading, base.to) ?? describedNext(reading, base);
  if (next && isInverted(reading, base, next))
    return {
      ...base,
      source: player(reading, next) ?? namedRole(reading, next) ?? namedBehindBrackets(reading, next) ?? next,
      inverted: true,
    };
  if (isAsked(reading, base))
    return { ...base, negated: base.negated || asksOnly(reading, base), agentless: true };
  const source = joined ?? subjectOf(reading, base);
  if (source && hearsCase(reading, base, source))
    return {
      ...base,
      verb: { ...said, form: base.verb?.form ?? 'past' },
      agentless: true,
      addressee: source,
    };
  if (source && saysByShowing(reading, base.to - 1, base.verb, source))
    return { ...base, verb: { lemma: 'show', group: 'speech', form: base.verb?.form ?? 'base' }, source };
  // "promised a new bridge", "told the story of": what, not whom.
  const promised =
    next !== undefined &&
    ((base.verb?.lemma === 'promise' && isThing(next)) || TOLD.test(headOf(reading, next)));
  const hearer = next && startsClause(reading, next) ? hearerOf(reading, base, next) : next;
  const addressee =
    hearer && isAddressed(base.verb) && !promised
      ? wholeHearer(reading, hearer)
      : base.verb?.lemma === 'tell'
        ? (occasionAfter(reading, base.to) ?? programmeAfter(reading, base.to))
        : undefined;
  const negated = base.negated || (source !== undefined && isUnsaid(reading, base, source));
  const hypothetical = base.hypothetical || (source !== undefined && isSupposed(reading, base, source));
  return { ...base, negated, hypothetical, ...(source && { source }), ...(addressee && { addressee }) };
};

const TOLD = /^(?:story|stories|tale|tales|anecdote|anecdotes)$/;

/** Of a clause whose subject follows the cue, with "tell" alone: "warned the Ulm ferries would sink" has no hearer. */
const hearerOf = (reading: Reading, { verb }: Frame, next: Mention): Mention | undefined =>
  verb?.lemma === 'tell' ? hearerWithin(reading, next) : undefined;

const longestDescription = 4;

/** “…,” said Ulm and England captain Tom Hale: who plays for both. */
const player = (reading: Reading, { to }: Mention): Mention | undefined => {
  const behind = reading.tokens[to]?.lower === 'and' ? afterMention(reading, to + 1) : undefined;
  return behind && playsForBoth(reading, behind) ? behind : undefined;
};

/** “…,” said head of year Ann Lee, said Dorton harbour pilot Ann Lee: the name behind a role of bare nouns, or behind a place and what somebody is there, is who speaks. */
const namedRole = ({ tokens, mentions, mentionAt }: Reading, role: Mention): Mention | undefined => {
  const bare = role.kind === 'nominal' && role.entity === 'person' && tokens[role.from]?.class === 'word';
  const ofBody = bare && tokens[role.head + 1]?.lower === 'of';
  const ofPlace = role.kind === 'name' && role.entity !== 'person' && tokens[role.to]?.class === 'word';
  if (!ofBody && !ofPlace) return undefined;
  let at = ofPlace ? role.to : Math.max(role.to, role.head + 2);
  while (at - role.head < longestDescription && tokens[at]?.class === 'word') at += 1;
  const named = mentions[mentionAt[at] ?? -1];
  const closes = /^(?:stop|comma|break)$/.test(tokens[named?.to ?? at]?.class ?? 'break');
  return named?.from === at && named.kind === 'name' && named.entity !== 'place' && closes
    ? named
    : undefined;
};

/** “…,” said Deputy Commissioner (North) Ann Lee: who holds the office of which brackets tell more. */
const namedBehindBrackets = (reading: Reading, { to }: Mention): Mention | undefined => {
  const behind = afterBrackets(reading.tokens, to);
  const named = behind > to ? afterMention(reading, behind) : undefined;
  return named?.kind === 'name' && named.entity === 'person' ? named : undefined;
};

/** “…,” said former Sen. Ann Lee, said the tenor Ann Lee, shouted a Liberal Democrat; It was late, said the tenor Ann Lee.: over words that describe somebody, beside a quotation or closing the sentence. */
const describedNext = (reading: Reading, { from, to }: Frame): Mention | undefined => {
  const quoted = isQuote(reading.tokens[from - 1]);
  if (!quoted && reading.tokens[from - 1]?.class !== 'comma') return undefined;
  for (let at = to; at <= to + longestDescription; at += 1) {
    const mention = afterMention(reading, at);
    if (mention) {
      const named = at > to && mention.kind === 'name' && mention.entity !== 'place';
      return named && (quoted || closesSentence(reading, mention)) ? mention : undefined;
    }
    const { class: kind, lower = '' } = reading.tokens[at] ?? {};
    if (kind !== 'word' && !/^(?:of|an?|the|his|her|its|their)$/.test(lower)) return undefined;
  }
  return undefined;
};

const closesSentence = ({ tokens }: Reading, { entity, to }: Mention): boolean =>
  entity === 'person' && /^(?:stop|break)$/.test(tokens[to]?.class ?? 'break');

const courts =
  /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|trial|council|councillors|committee|meeting)$/;
const said: Pick<Verb, 'lemma' | 'group'> = { lemma: 'tell', group: 'speech' };

/** "The court heard that the boiler was old", "the committee heard": it was told to those who decide, by whom stands nowhere. */
const hearsCase = (reading: Reading, { verb }: Frame, source: Mention): boolean =>
  verb?.lemma === 'hear' && courts.test(headOf(reading, source));

/** "He read “War and Peace” on the train": a person reads; a sign or a letter reads so and so. */
export const readsWork = (reading: Reading, at: number): boolean => {
  if (reading.tokens[at]?.verb?.lemma !== 'read' || reading.tokens[at + 1]?.class !== 'quote') return false;
  const reader = subjectBeside(reading, verbGroup(reading.tokens, at).from);
  return reader?.kind === 'pronoun' || reader?.entity === 'person';
};
