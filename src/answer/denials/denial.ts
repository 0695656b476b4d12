import type { Attribution } from '../../attribution/attribution.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { sentenceOf } from '../../story/sentence-of.ts';
import { overlaps, textOf } from '../../story/span.ts';
import type { Answered, Evidence } from '../answer.ts';
import { evidenceOf } from '../evidence.ts';
import type { Finding } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { type Pair, pointedBack, type Side } from './pairs.ts';
import { answersTo, mayDeny } from './statements.ts';

/** Whether the sentence that answers best is the one of this side, with what answers in it. */
const isSide = ({ sentence, attribution }: Side, best: Evidence, index: IndexedStory): boolean => {
  const span = index.analysis.sentences[sentence];
  if (!span || !overlaps(span, best.sentence)) return false;
  return (
    !best.attribution ||
    !attribution ||
    best.attribution === attribution ||
    span.start === best.sentence.start
  );
};

const PRONOUN = /^(?:he|she|they|it)$/i;

/** "Lee denied it. “I own no boat,” he said.": the same speaker goes on, in the same paragraph. */
function goesOn({ denial }: Pair, best: Evidence, index: IndexedStory): boolean {
  const { story, sentences, entities } = index.analysis;
  const [denies, next] = [sentences[denial.sentence], sentences[denial.sentence + 1]];
  const source = best.attribution?.source;
  if (!denies || !source || next?.start !== best.sentence.start || denies.block !== next.block) return false;
  const speaker = entities.find(({ name }) => name === source.name);
  return (
    speaker?.mentions.some((mention) => overlaps(mention, denies)) === true ||
    (PRONOUN.test(textOf(story.body, source)) &&
      textOf(story.body, denies).toLowerCase().startsWith(textOf(story.body, source).toLowerCase()))
  );
}

/** What points back to a claim, from either end; whoever answers best by going on about it stands for the denial. */
function pointing(index: IndexedStory, best: Evidence): Pair | undefined {
  for (const pair of pointedBack(index)) {
    if (isSide(pair.claim, best, index) || isSide(pair.denial, best, index)) return pair;
    if (goesOn(pair, best, index)) return { ...pair, denial: notBy(pair.claim, sideOf(index, best)) };
  }
  return undefined;
}

const sideOf = (index: IndexedStory, { sentence, attribution }: Evidence): Side => ({
  sentence: sentenceOf(index.analysis.sentences, sentence),
  ...(attribution && { attribution }),
});

/** "He denied it. “I own no boat,” he said.": whoever he is, not the one whose claim it is. */
function notBy({ attribution: claim }: Side, { sentence, attribution }: Side): Side {
  const source = attribution?.source;
  if (!attribution || !source || source.name === undefined || source.name !== claim?.source?.name)
    return { sentence, ...(attribution && { attribution }) };
  return { sentence, attribution: { ...attribution, source: { start: source.start, end: source.end } } };
}

/** Two statements of which the second denies the first, where one of them answers. */
function facing(index: IndexedStory, best: Evidence): Pair | undefined {
  const { attributions } = index.analysis;
  const here = best.attribution
    ? [best.attribution]
    : attributions.filter((one) => isSaidIn(one, best.sentence));
  for (const denial of attributions.filter((one) => mayDeny(one, index))) {
    const claim = attributions.findLast((one) => answersTo(one, denial, index));
    if (!claim || (!here.includes(claim) && !here.includes(denial))) continue;
    const side = (attribution: Attribution): Side => ({
      sentence: sentenceOf(index.analysis.sentences, attribution.content[0]),
      attribution,
    });
    // A sentence that holds both shows both.
    if (side(claim).sentence !== side(denial).sentence) return { claim: side(claim), denial: side(denial) };
  }
  return undefined;
}

const ASKS_DENIER =
  /^(?:who|which \p{L}+)\s+(?:(?:has|have|had|also|is|was|were)\s+)*(?:den(?:y|ies|ied|ying)|disput|reject|refut|contradict|dismiss)/iu;

/** "Who denied being warned": the answer is who denies, not who claims. */
export const asksDenier = (text: string): boolean => ASKS_DENIER.test(text);

/** Where what answers best is a claim that somebody denies, or a denial, both are shown, with no verdict. */
export function denialFor({ index }: Finding, best: Evidence): Answered['denial'] {
  const pair = pointing(index, best) ?? facing(index, best);
  const evidence = ({ sentence, attribution }: Side): Evidence | undefined => {
    const span = index.analysis.sentences[sentence];
    return span && evidenceOf(index, span, { score: best.score, attribution });
  };
  const claim = pair && evidence(pair.claim);
  const denial = pair && evidence(pair.denial);
  return claim && denial && { claim, denial };
}
