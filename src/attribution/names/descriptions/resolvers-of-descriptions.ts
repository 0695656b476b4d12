import { textOf } from '../../../story/span.ts';
import { namedNext } from '../beside/named-next.ts';
import { genderOfRole } from '../gender.ts';
import { antecedentOf } from '../pronouns/pronoun.ts';
import { because, is, isPlainly, paragraph, type Resolver, standsFor } from '../resolver.ts';
import { isAnaphor, isOneOfSeveral, isOtherTrade } from './anaphor.ts';
import { askedBefore } from './asked.ts';
import { doerMeant } from './doer.ts';
import { actsBefore, epithetHolder } from './epithet.ts';
import { heardHolder } from './heard.ts';
import { officeByInitials } from './initials.ts';
import { calledByKind } from './kind-of.ts';
import { latterMeant } from './latter.ts';
import { leaderCalled } from './leader.ts';
import { learnedSpeaker } from './learned-trade.ts';
import { isOfOtherLand, nativeMeant } from './native.ts';
import { describedBy } from './nominal.ts';
import { oneOfMany } from './one-of-many.ts';
import { pairMeant } from './pair.ts';
import { calledByParty, isOfOtherParty } from './party.ts';
import { calledByPlace } from './place.ts';
import { spouseMeant } from './spouse.ts';

export const pair = because(
  (reading, cast, _, mention) => pairMeant(reading, cast, mention),
  (words, name) => `${words.toLowerCase()} are ${name}`,
);

/** "Her husband", of a couple. */
export const spouse = because(spouseMeant, is);

/** "The latter said", of two. */
export const latter = because((reading, cast, _, mention) => latterMeant(reading, cast, mention), isPlainly);

/** "The SP said", of a superintendent of police. */
export const byInitials = because(
  (reading, cast, _, mention) => officeByInitials(reading, cast, mention),
  standsFor,
);

export const described: Resolver = (reading, cast, _, mention) => {
  const found = mention.kind === 'nominal' ? describedBy(reading, cast, mention) : undefined;
  if (!found) return undefined;
  const { entity, role } = found;
  return { entity, reason: `title of ${entity.name}, ${paragraph(reading, role.start)}` };
};

/** "The owner said", of whoever owns it. */
export const doer = because((reading, cast, _, mention) => doerMeant(reading, cast, mention), standsFor);

/** "The academic said", of a professor. */
export const ofNarrower = because(
  (reading, cast, _, mention) => calledByKind(reading, cast, mention),
  standsFor,
);

/** "The Democrat said", of whoever is told to be one. */
export const ofParty = because(
  (reading, cast, _, mention) => calledByParty(reading, cast, mention),
  standsFor,
);

/** "The Texas senator said", of whoever is told to be of Texas. */
export const ofPlace = because(
  (reading, cast, _, mention) => calledByPlace(reading, cast, mention),
  standsFor,
);

/** "The WTO chief": who leads it, by another title. */
export const leader = because(
  (reading, cast, _, mention) =>
    mention.kind === 'nominal' ? leaderCalled(reading, cast, mention) : undefined,
  is,
);

/** "The chairman" of two, "the Texas senator": the one who has just been heard. */
export const heard = because(heardHolder, standsFor);

/** "said one, a nurse", "one of them said": who the story says that they are. */
export const one = because((reading, _, memory, mention) => oneOfMany(reading, memory, mention), is);

/** "An aide says": whom the next paragraph names. */
export const next = because(
  (reading, cast, _, mention) => namedNext(reading, cast, mention),
  (_, name) => `named next: ${name}`,
);

/** "When Diaz was asked, the prime minister said". */
export const asked = because((reading, cast, _, mention) => askedBefore(reading, cast, mention), is);

/** Sentences back in which a person must have been named to be described instead. */
const NEAR = 4;

/** "the 36-year-old", "the Dutchman said": told apart by what the reader has just been told of one person. */
export const anaphor = because((reading, cast, memory, mention) => {
  if (!isAnaphor(reading, mention)) return undefined;
  const gender = genderOfRole(textOf(reading.body, mention));
  const entity =
    isOneOfSeveral(reading, cast, mention) || actsBefore(reading, cast, mention)
      ? epithetHolder(reading, cast, memory, mention)
      : antecedentOf(reading, cast, memory, mention, { gender, window: NEAR });
  // "A driver fell. The candidate said": whom the story only describes it describes by the same words again.
  const isKnown = entity && entity.mentions.length > 0;
  const isOther =
    entity &&
    (isOtherTrade(reading, mention, entity) ||
      isOfOtherLand(reading, cast, mention, entity) ||
      isOfOtherParty(reading, cast, mention, entity));
  return isKnown && !isOther ? entity : undefined;
}, standsFor);

/** "The German said", "the Dutchman said": by the land. */
export const native = because((reading, cast, _, mention) => nativeMeant(reading, cast, mention), standsFor);

/** "The geographer said". */
export const learned = because(learnedSpeaker, standsFor);
