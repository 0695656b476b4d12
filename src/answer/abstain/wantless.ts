import { lexicon } from '../../story/lexicon.ts';
import type { Looked } from '../finding/finding.ts';
import { wordOf } from '../words/lemma.ts';

const ASKS =
  /^what (?:else )?(?:do|does|did|is|are|was|were) .+ (?:want|demand|demanding|seek|seeking|ask for|asking for)$/iu;
const WANTS: ReadonlySet<string> = new Set(lexicon('wants').map((word) => wordOf(word).stem));

/** "What do the unions want": what the company has offered them, or that they turned it down, does not tell. */
export const lacksWant = ({ question, index, candidates: [best] }: Looked): boolean =>
  ASKS.test(question.text) &&
  !(index.passage.sentences[best?.sentence ?? -1]?.words ?? []).some(({ stem }) => WANTS.has(stem));
