import { isSaidIn } from '../../attribution/said-in.ts';
import type { IndexedStory } from '../index.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

const FAR = 2;

/** "Will I get a refund?" as a line of the story, nobody's words: the lines below answer it. */
function asksItself(s: number, { analysis, passage }: IndexedStory): boolean {
  const sentence = analysis.sentences[s];
  return (
    sentence !== undefined &&
    /\?$/.test(passage.sentences[s]?.text ?? '') &&
    isBlock(s, analysis) &&
    !analysis.attributions.some((one) => isSaidIn(one, sentence))
  );
}

const LONGEST_HEADING = 10;

/** "Red warning extended": a line without an end, which says in short what the lines below say in full. */
const isHeading = (s: number, { analysis, passage }: IndexedStory): boolean => {
  const sentence = passage.sentences[s];
  return (
    sentence !== undefined &&
    sentence.words.length <= LONGEST_HEADING &&
    !/[.!?…:"”’')\]]$/.test(sentence.text) &&
    isBlock(s, analysis)
  );
};

/** A sentence that is all of its paragraph. */
const isBlock = (s: number, { sentences }: IndexedStory['analysis']): boolean =>
  [s - 1, s + 1].every((other) => sentences[other]?.block !== sentences[s]?.block);

/** What a story puts above its text is answered, or said in full, below it. */
export function withTextBelow(finding: Finding): Finding {
  const { index, candidates, question } = finding;
  const [best] = candidates;
  if (!best || question.kind === 'who-said' || question.said) return finding;
  const s = best.sentence;
  const isQuestion = asksItself(s, index);
  if (!isQuestion && !isHeading(s, index)) return finding;
  const isBelow = ({ sentence }: Candidate): boolean => sentence > s && sentence <= s + FAR;
  const holdsSame = ({ sentence }: Candidate): boolean =>
    finding.ranking.matching.terms.every(
      ({ level }) => (level[s] ?? 0) === 0 || (level[sentence] ?? 0) > 0,
    ) && !isHeading(sentence, index);
  const below = candidates.find(isQuestion ? isBelow : holdsSame);
  return putFirst(finding, below);
}
