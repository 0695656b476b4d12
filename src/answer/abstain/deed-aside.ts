import type { Looked } from '../finding/finding.ts';
import { placeIn, type TermMatch } from '../ranking/match.ts';

/** "When did Lee die", "did Lee resign", "where was Lee born", "why did Lee leave". */
const ASKS = /^(?:when|where|why|how|did|was|were|has|have|had|is|are|will)\b/i;
/** "to the architect Jonas | Weil, who |", "| Lee of the Greens, who |": whom an aside is about, as it opens. */
const OPENS =
  /(?:\p{Lu}[\p{L}\p{M}’'-]+ (?:of|from|for|at) (?:the )?(?:\p{Lu}\S* )*)?\p{Lu}[\p{L}\p{M}’'-]+, who (?:(?:has|have|had|was|were|is|are|also|last|first|never|only|later|then|once) )*$/u;
/** What an aside goes on to, up to its end. */
const GOES_ON = /^[^,;.:—]*/u;

/** "Married to Ostby and then to Weil, who died in 2009": that is no death of Ostby's. */
export function isDeedAside({ question, index, ranking, candidates: [best] }: Looked): boolean {
  const s = best?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  if (!ASKS.test(question.text)) return false;
  const { terms } = ranking.matching;
  const startOf = (match: TermMatch): number => words[placeIn(match, s)]?.start ?? -1;
  const names = terms.filter(({ roles, term }) => roles.name || index.names.has(term.form)).map(startOf);
  const deeds = terms.filter(({ roles, term }) => roles.verb && !index.names.has(term.form)).map(startOf);
  if (names.length === 0 || deeds.length === 0 || [...names, ...deeds].includes(-1)) return false;
  return deeds.every((deed) => {
    const opens = OPENS.exec(text.slice(0, deed));
    if (!opens) return false;
    const [aside] = GOES_ON.exec(text.slice(deed)) ?? [''];
    const isInIt = (at: number): boolean => at >= opens.index && at < deed + aside.length;
    return !names.some(isInIt);
  });
}
