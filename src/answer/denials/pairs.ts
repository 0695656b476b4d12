import type { Attribution } from '../../attribution/attribution.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { oncePer } from '../../story/once.ts';
import { contains, textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import { pointingBack } from './points-back.ts';

/** A sentence, and what is said there where that is known. */
export interface Side {
  readonly sentence: number;
  readonly attribution?: Attribution;
}

export interface Pair {
  readonly claim: Side;
  readonly denial: Side;
}

/** Sentences back in which what a sentence points back to is said. */
const NEAR = 2;

/** "offered to pay half", "should resign": turned down, but no claim. */
const REFUSABLE =
  /\b(?:offer|propos|demand|request|appeal|plan|bid|motion|amendment|petition|ceasefire|truce|compromise|urg|call(?:s|ed)? (?:for|on)|should|would|will|must)/i;
/** "was found guilty of fraud. He denies it.": what is charged need not be said by anybody. */
const ACCUSES = /\b(?:accus|alleg|charg|suspect|blam|guilty|sued?\b|indict|arrest|convict)/i;

const nameIn = (body: string, { source }: Attribution): string | undefined =>
  source && (source.name ?? textOf(body, source));

const saidIn = ({ analysis }: IndexedStory, sentence: number): readonly Attribution[] => {
  const span = analysis.sentences[sentence];
  return span ? analysis.attributions.filter((one) => isSaidIn(one, span)) : [];
};

/** Names of those who may be the subject of what stands from there on: who is named before it, and who speaks in the sentence. */
function deniers(index: IndexedStory, sentence: number, at: number): ReadonlySet<string> {
  const { story, sentences, entities } = index.analysis;
  const start = sentences[sentence]?.start ?? 0;
  const before = { start, end: start + at };
  const named = entities.filter(({ mentions }) => mentions.some((mention) => contains(before, mention)));
  const speakers = saidIn(index, sentence).map((one) => nameIn(story.body, one));
  return new Set([...named.map(({ name }) => name), ...speakers].filter((name) => name !== undefined));
}

/** What another says in a sentence; nothing where only the deniers speak. */
function claimIn(index: IndexedStory, sentence: number, by: ReadonlySet<string>): Attribution | undefined {
  const { body } = index.analysis.story;
  return saidIn(index, sentence).findLast((one) => {
    const name = nameIn(body, one);
    return one.denied !== true && name !== undefined && !by.has(name);
  });
}

/** The claim before a sentence that points back: what another says, the nearest; else what right before it is charged or told. */
function claimBefore(index: IndexedStory, sentence: number): Side | undefined {
  const { sentences, story } = index.analysis;
  const text = (at: number): string => {
    const span = sentences[at];
    return span ? textOf(story.body, span) : '';
  };
  const found = pointingBack(text(sentence));
  if (!found) return undefined;
  const by = deniers(index, sentence, found.at);
  for (let at = sentence - 1; at >= Math.max(0, sentence - NEAR); at -= 1) {
    const attribution = claimIn(index, at, by);
    if (attribution)
      return found.mayRefuse && REFUSABLE.test(text(at)) ? undefined : { sentence: at, attribution };
    // "Lee was sorry, she said. She denied it.": the deniers go on themselves.
    if (saidIn(index, at).length > 0) break;
  }
  // "Lee denied the charges. “They are false,” she said.": her own words charge nobody.
  const isOwn = saidIn(index, sentence - 1).some(
    (one) => one.denied === true || by.has(nameIn(story.body, one) ?? ''),
  );
  return !isOwn && ACCUSES.test(text(sentence - 1)) ? { sentence: sentence - 1 } : undefined;
}

/** Sentences that turn down what another says right before, with that. */
export const pointedBack = oncePer((index: IndexedStory): readonly Pair[] =>
  index.analysis.sentences.flatMap((_, sentence) => {
    const claim = claimBefore(index, sentence);
    const attribution = saidIn(index, sentence).at(0);
    return claim ? [{ claim, denial: { sentence, ...(attribution && { attribution }) } }] : [];
  }),
);
