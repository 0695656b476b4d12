import { KIND, sensesOf } from '../../story/senses.ts';
import { missingFrom } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Who is the new chief executive", "who is Halden's new boss". */
const ASKS =
  /^who(?: is| was| are| becomes| became| has been named) (?:.+['’]s?|the|its|their|his|her) (?:new|incoming) /iu;

/** How news tells of whoever comes in. */
const COMES_IN =
  /\b(?:new|next|incoming|successor|succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing|ement)|appoint(?:s|ed|ing|ment)?|nam(?:ed|es|ing)|(?<!\b(?:democratically|freely|duly) )elect(?:ed|s|ing)?|chosen|picked|hired|promoted|sworn in|inaugurated|interim|acting|take[sn]? over|taking over|took over|become[s]?|became|(?:to be|as|elected) (?:its|the|their))\b/iu;

/** The office stands there or shortly before. */
const NEAR = [0, 1, 2] as const;
/** Surely enough another word for it: a "boss" is a chief executive. */
const ALIKE = 0.5;
/** What such a sentence adds to the log odds that it answers. */
const TOLD = 1.5;

const isOffice = ({ term, roles }: TermMatch): boolean =>
  !roles.name && sensesOf(term.lemma).includes(KIND.person);

/** "Who is the new chief executive": that the old one was dismissed does not tell. */
export function findNewcomer(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const { sentences } = index.passage;
  const offices = finding.ranking.matching.terms.filter(isOffice);
  const [best] = finding.candidates;
  if (!best || offices.length === 0) return undefined;
  const comesIn = ({ sentence: s }: Candidate): boolean => COMES_IN.test(sentences[s]?.text ?? '');
  if (comesIn(best)) return undefined;
  const office = finding.ranking.matching.terms.filter(
    ({ term, roles }) => !roles.name && !/^(?:new|incoming)$/.test(term.form),
  );
  const isNear = (s: number): boolean =>
    office.every(({ level, near }) =>
      NEAR.some((back) => (level[s - back] ?? 0) >= LEVEL.stem || (near[s - back] ?? 0) >= ALIKE),
    );
  const hasName = (s: number): boolean =>
    sentences[s]?.slots.some((bits) => (bits & SLOT.name) !== 0) ?? false;
  const told = finding.candidates.find(
    (one) => comesIn(one) && isNear(one.sentence) && hasName(one.sentence),
  );
  return told
    ? { ...putFirst(finding, told), confidence: finding.confidence + TOLD }
    : { ...finding, missing: missingFrom(finding) };
}
