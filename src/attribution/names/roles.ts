import type { Mention } from '../../story/mentions/mention.ts';
import { isTitleWord, personNouns } from '../../story/mentions/words.ts';
import type { Span } from '../../story/span.ts';
import type { Reading } from '../reading.ts';

const longest = 16;

/** The apposition after a name: "Ann Lee, the mayor of Springfield," gives "the mayor of Springfield". */
export const roleBeside = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens } = reading;
  if (tokens[mention.to]?.class !== 'comma' || mention.entity === 'place') return undefined;
  const from = mention.to + 1;
  let noun = false;
  for (let at = from; at < from + longest && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.class === 'pronoun' || token.class === 'auxiliary' || token.class === 'relative')
      return undefined;
    if (token.class === 'comma' || token.class === 'stop' || token.class === 'break') {
      const last = tokens[at - 1];
      const first = tokens[from];
      return noun && first && last ? { start: first.start, end: last.end } : undefined;
    }
    if (token.class === 'quote' || (token.class === 'preposition' && at === from)) return undefined;
    if (token.class === 'verb' && !noun) return undefined;
    noun ||= personNouns.has(token.lower) || isTitleWord(token.lower);
  }
  return undefined;
};
