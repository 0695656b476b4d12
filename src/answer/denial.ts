import type { Attribution } from '../attribution/attribution.ts';
import { overlaps, type Span, textOf } from '../story/span.ts';
import type { Answered, Evidence } from './answer.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding/finding.ts';
import type { IndexedStory } from './index.ts';
import { wordsOf } from './ranking/passage.ts';

/** "denied the claim", "rejected that": what is denied stands before it; "denied that it had" says what itself. */
const POINTS_BACK =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|disput\w*|refut\w*|contradict\w*)\s+(?:that(?!\s+(?!claim|charge|accusa|allega|report|sugges))|this|it|the|those|these|any|all|his|her|their|such)\b/i;

/** "accused the company of": whoever is accused may answer without the word "deny". */
const ACCUSES = /\b(?:accus|alleg|blam|charg)/i;
const NEGATED = /\b(?:not?|never|nobody|nothing|none|neither|nor)\b|n['’]t\b/i;
/** "No such letters were sent": what is denied stands before it. */
const NO_SUCH = /^\W*(?:there (?:is|was|were|are) )?no such\b/i;

const NEAR = 2;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ content, stem }) => (content ? [stem] : [])));

const contentOf = ({ content }: Attribution, body: string): string =>
  content.map((span) => textOf(body, span)).join(' ');

const sentenceOf = ({ analysis }: IndexedStory, span: Span): number =>
  analysis.sentences.findIndex((sentence) => overlaps(sentence, span));

function isDenial(attribution: Attribution, { analysis: { story } }: IndexedStory): boolean {
  return attribution.denied === true || pointsBack(attribution, story.body);
}

const pointsBack = (attribution: Attribution, body: string): boolean =>
  NO_SUCH.test(contentOf(attribution, body)) ||
  (attribution.cue !== undefined &&
    POINTS_BACK.test(body.slice(attribution.cue.start, attribution.cue.end + 12)));

const sharedWords = (a: Attribution, b: Attribution, body: string): number =>
  stemsOf(contentOf(a, body)).intersection(stemsOf(contentOf(b, body))).size;

/** "Residents accused it of opening the gates. 'Nobody opened anything,' …": negated, about the same. */
const rejects = (claim: Attribution, answer: Attribution, body: string): boolean =>
  claim.cue !== undefined &&
  ACCUSES.test(textOf(body, claim.cue)) &&
  NEGATED.test(contentOf(answer, body)) &&
  sharedWords(claim, answer, body) > 0;

/** A claim and what denies it stand near each other, by different speakers, and share a word or point back. */
function answersTo(claim: Attribution, denial: Attribution, index: IndexedStory): boolean {
  const { body } = index.analysis.story;
  if (claim === denial || isDenial(claim, index)) return false;
  const name = (one: Attribution) => one.source?.name ?? (one.source ? textOf(body, one.source) : '');
  if (name(claim) === name(denial)) return false;
  // One piece of text cannot face itself, whoever it is credited to.
  if (claim.content.some((span) => denial.content.some((other) => overlaps(span, other)))) return false;
  const distance = sentenceOf(index, denial.content[0]) - sentenceOf(index, claim.content[0]);
  if (distance < 0 || distance > NEAR) return false;
  if (!isDenial(denial, index)) return rejects(claim, denial, body);
  return pointsBack(denial, body) || sharedWords(claim, denial, body) > 1;
}

/** Where what answers best is a claim that somebody denies, or a denial, both are shown, with no verdict. */
export function denialFor({ index }: Finding, best: Evidence): Answered['denial'] {
  const { attributions, sentences } = index.analysis;
  const here = best.attribution
    ? [best.attribution]
    : attributions.filter(({ content }) => content.some((span) => overlaps(span, best.sentence)));
  const { body } = index.analysis.story;
  for (const denial of attributions.filter(
    (one) => isDenial(one, index) || NEGATED.test(contentOf(one, body)),
  )) {
    const claim = attributions.findLast((one) => answersTo(one, denial, index));
    if (!claim || (!here.includes(claim) && !here.includes(denial))) continue;
    // A sentence that holds both shows both.
    if (sentenceOf(index, claim.content[0]) === sentenceOf(index, denial.content[0])) continue;
    const evidence = (attribution: Attribution): Evidence | undefined => {
      const sentence = sentences[sentenceOf(index, attribution.content[0])];
      return sentence && evidenceOf(index, sentence, { score: best.score, attribution });
    };
    const [claimed, denied] = [evidence(claim), evidence(denial)];
    if (claimed && denied) return { claim: claimed, denial: denied };
  }
  return undefined;
}
