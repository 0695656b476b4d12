import { lexicon } from '../../story/lexicon.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { escaped } from './introductions/introduction.ts';
import { putFirst } from './put-first.ts';

const FIGURES: ReadonlySet<string> = new Set(lexicon('figure-nouns'));

/** "What was revenue", "what were sales": of the whole, and of now. */
const ASKS = /^(?:what|how (?:much|high|big)) (?:is|was|are|were) (?:the |its |their |total )?(\p{L}+)$/iu;
/** How results give a figure: "Revenue for the quarter was £3bn", "sales rose to £3bn"; "rose 7 per cent" gives none. */
const GIVEN =
  '(?: (?:for|in|over|during) (?:(?! from )[^;.]){0,120}?)? (?:was|were|rose|fell|grew|climbed|dropped|jumped|slipped|edged|declined|increased|decreased|came in|stood|reached|totall?ed|hit|surged|slid|dipped)\\b[^;]*?(?<![\\d.,])\\d[\\d.,]*(?!\\d|[.,]\\d|\\s?%|\\s?per\\s?cent)';

/** As far down the list, and behind by as much, such a sentence may stand. */
const NEAR = 4;
const BEHIND = 3;

/** "Revenue was £3bn" comes before "revenue was short of the £4bn expected" and "revenue from its shops was £1bn". */
export function withHeadlineFigureFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [, noun = ''] = ASKS.exec(question.text) ?? [];
  const [best] = candidates;
  if (!best || !FIGURES.has(noun.toLowerCase())) return finding;
  const given = new RegExp(`^(?:the |its |total |group |net |pre-tax )*${escaped(noun)}${GIVEN}`, 'iu');
  const isGiven = ({ sentence, score }: Candidate): boolean =>
    score > best.score - BEHIND && given.test(index.passage.sentences[sentence]?.text ?? '');
  return putFirst(finding, candidates.slice(0, NEAR).find(isGiven));
}
