import { lexicon } from '../../story/lexicon.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "When did the truce start", "when does the walkout begin". */
const ASKS =
  /^when (?:did|does|do|will|is|are|was|were) (.+?) (?:due to |set to |supposed to |going to )?(begin|start|started)$/iu;
const BEGINS = new RegExp(`\\b(?:${lexicon('beginnings').join('|')})\\b`, 'iu');
const HOUR = /\bat \d/;

/** As far down the list, and by as much behind, the sentence may stand that tells it of the very thing. */
const NEAR = 8;
const BEHIND = 5;

const isIn = ({ level, near }: TermMatch, s: number): boolean =>
  (level[s] ?? 0) >= LEVEL.prefix || (near[s] ?? 0) === 1;

/** "When did the truce start": "the fighting began in June" tells of another beginning, "the truce was agreed" of none. */
export function withOwnStartFirst(finding: Finding): Finding {
  const { question, candidates, ranking, index } = finding;
  const [best] = candidates;
  const asked = ASKS.exec(question.text)?.[2]?.toLowerCase();
  const of = ranking.matching.terms.filter(({ term }) => (term.typed ?? term.form) !== asked);
  if (asked === undefined || !best || of.length === 0) return finding;
  const tells = ({ sentence: s }: Candidate): boolean => {
    const { text = '', slots = [] } = index.passage.sentences[s] ?? {};
    const isTimed = HOUR.test(text) || slots.some((bits) => (bits & SLOT.time) !== 0);
    return isTimed && BEGINS.test(text) && of.some((match) => isIn(match, s));
  };
  if (tells(best)) return finding;
  const own = candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && tells(one));
  return putFirst(finding, own);
}
