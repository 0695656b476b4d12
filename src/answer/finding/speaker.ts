import type { Attribution } from '../../attribution/attribution.ts';
import { textOf } from '../../story/span.ts';
import { contentShare } from '../evidence.ts';
import type { IndexedStory } from '../index.ts';
import { attributionsOf } from '../people.ts';
import type { Question } from '../question/question.ts';
import { type Finding, ranked, sentencesOfContent } from './finding.ts';

/** As much as the ranker sets apart a sentence that holds all words from one that holds most. */
const SAID = 2;

/** "Who said …": a sentence counts more the more of the words stand in what somebody says there. */
export function findSpeaker(question: Question, index: IndexedStory): Finding {
  const finding = ranked(index, question);
  const stems = new Set(question.terms.map(({ stem }) => stem));
  const share = (s: number): number => {
    const sentence = index.analysis.sentences[s];
    return sentence ? contentShare(sentence, index, stems) : 0;
  };
  const candidates = finding.candidates
    .map((candidate, i) =>
      i < 20 ? { ...candidate, score: candidate.score + SAID * share(candidate.sentence) } : candidate,
    )
    .sort((a, b) => b.score - a.score);
  const holdsAll = stems.size > 1 && share(candidates[0]?.sentence ?? -1) === 1;
  return {
    ...finding,
    candidates,
    confidence: holdsAll ? Math.max(SURE, finding.confidence) : finding.confidence,
  };
}

/** Whoever says every word that is asked for is the one asked for. */
const SURE = 1;

const ADDRESSES =
  /^who(?:m)?\s+(?:did|does|do|has|have|had|is|was|were)\s+(.+?)\s+(?:talk|talking|talked|speak|speaking|spoke|spoken|tell|telling|told|address|addressing|addressed|say|said)\b/i;
const TOLD = /\b(?:told|tells?|telling|informed|reassured|addressed)\b/;

/** "Who did X talk to": the one of X's attributions that names whom X told. */
export function findAddressee(question: Question, index: IndexedStory): Finding | undefined {
  const speaker = ADDRESSES.exec(question.text)?.[1];
  if (!speaker) return undefined;
  const { body } = index.analysis.story;
  const told = (one: Attribution): boolean =>
    one.addressee !== undefined || (one.cue !== undefined && TOLD.test(textOf(body, one.cue)));
  const sentences = sentencesOfContent(index, attributionsOf(speaker, index).filter(told));
  if (sentences.size === 0) return undefined;
  const finding = ranked(index, question);
  const cue = (s: number): boolean => {
    const span = index.analysis.sentences[s];
    const at = sentences.get(s)?.addressee ?? sentences.get(s)?.cue;
    return span !== undefined && at !== undefined && span.start <= at.start && at.end <= span.end;
  };
  const candidates = finding.candidates.filter(({ sentence }) => sentences.has(sentence) && cue(sentence));
  return candidates.length === 0
    ? undefined
    : { ...finding, candidates, confidence: 1, attributions: sentences };
}
