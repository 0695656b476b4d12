import type { Attribution } from '../../attribution/attribution.ts';
import { sentenceOf } from '../../story/sentence-of.ts';
import { overlaps, textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { wordsOf } from '../ranking/passage.ts';
import { derivedFrom } from '../words/related.ts';

/** "accused the company of": whoever is accused may answer without the word "deny". */
const ACCUSES = /\b(?:accus|alleg|blam|charg)/i;
const NEGATED = /\b(?:not?|never|nobody|nothing|none|neither|nor)\b|n['’]t\b/i;
/** "No such letters were sent": what is denied stands before it. */
const NO_SUCH = /^\W*(?:there (?:is|was|were|are) )?no such\b/i;
/** "it had seen no such records": what there is none of stands before it. */
const NO_SUCH_THING = /\bno such (\p{L}+)/iu;
/** "denied forging it", "denied having done so": the rest of what is denied stands before it. */
const TAKEN_UP = /\b(?:it|them|so|that|this)$/i;

const NEAR = 2;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ content, stem }) => (content ? [stem] : [])));

const contentOf = ({ content }: Attribution, { analysis: { story } }: IndexedStory): string =>
  content.map((span) => textOf(story.body, span)).join(' ');

/** Words of the first that the second has too, in any form: "forging", "a forgery". */
function sharedWords(a: string, b: string): number {
  const others = stemsOf(b);
  return [...stemsOf(a)].filter(
    (stem) => others.has(stem) || [...derivedFrom(stem)].some((other) => others.has(other)),
  ).length;
}

/** Words that news which nobody answers for shares with what turns it down: one may be of chance. */
const OF_HEARSAY = 2;

/**
 * "Residents accused it of opening the gates. 'Nobody opened anything,' …": negated, about the same. So is
 * "It was reported that the envoys had signed a truce. 'No truce was signed,' …".
 */
function rejects(claim: Attribution, said: string, denied: string, body: string): boolean {
  if (claim.cue === undefined || !NEGATED.test(denied)) return false;
  const shared = sharedWords(said, denied);
  return (ACCUSES.test(textOf(body, claim.cue)) && shared > 0) || (!claim.source && shared >= OF_HEARSAY);
}

/** Whether a statement may deny what another says. */
export const mayDeny = (one: Attribution, index: IndexedStory): boolean =>
  one.denied === true || NEGATED.test(contentOf(one, index));

function denies(claim: Attribution, denial: Attribution, index: IndexedStory): boolean {
  const [said, denied] = [contentOf(claim, index), contentOf(denial, index)];
  const [, thing] = NO_SUCH_THING.exec(denied) ?? [];
  if (NO_SUCH.test(denied) || (thing !== undefined && sharedWords(thing, said) > 0)) return true;
  const shared = sharedWords(said, denied);
  if (denial.denied !== true) return rejects(claim, said, denied, index.analysis.story.body);
  return shared > 1 || (shared > 0 && TAKEN_UP.test(denied));
}

/** A claim and what denies it stand near each other, by different speakers, and share a word or point back. */
export function answersTo(claim: Attribution, denial: Attribution, index: IndexedStory): boolean {
  const { body } = index.analysis.story;
  if (claim === denial || claim.denied === true || NO_SUCH.test(contentOf(claim, index))) return false;
  const name = (one: Attribution) => one.source?.name ?? (one.source ? textOf(body, one.source) : '');
  if (name(claim) === name(denial)) return false;
  // One piece of text cannot face itself, whoever it is credited to.
  if (claim.content.some((span) => denial.content.some((other) => overlaps(span, other)))) return false;
  const distance =
    sentenceOf(index.analysis.sentences, denial.content[0]) -
    sentenceOf(index.analysis.sentences, claim.content[0]);
  return distance >= 0 && distance <= NEAR && denies(claim, denial, index);
}
