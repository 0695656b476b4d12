import type { Mention } from '../../story/mentions/mention.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import type { Reading } from '../reading.ts';
import { mentionEnding } from './endings.ts';
import { verbGroup } from './group.ts';
import { toldNouns } from './noun.ts';
import { subjectBefore } from './subjects.ts';
import { isWritten } from './written.ts';

const ISSUES =
  /^(?:issue[ds]?|issuing|release[ds]?|releasing|sent|sends?|sending|wrote|writes?|writing|post(?:ed|s)?|posting|publish(?:ed|es)?|publishing|circulate[ds]?|circulating|deliver(?:ed|s)?|delivering|g[ai]ves?|giving|made|makes?|making|sign(?:ed|s)?|put|fire[ds]?|firing)$/;

/** "put out a statement", "fired off a letter", "read out a statement". */
const PARTICLE = /^(?:out|off|back|up)$/;

/** "The embassy issued a statement | saying": who issues it says what it says; "a letter from the bank" is another's. */
export const issuerOf = (reading: Reading, document: Mention): Mention | undefined =>
  isWritten(reading, document) ? giverOf(reading, document) : undefined;

/** Who issues or gives something, written or spoken: "Ann Lee gave a speech". */
export const giverOf = (reading: Reading, document: Mention): Mention | undefined => {
  const { tokens } = reading;
  const verb = PARTICLE.test(tokens[document.from - 1]?.lower ?? '') ? document.from - 2 : document.from - 1;
  const aloud = verb < document.from - 1 && /^(?:read|reads|reading)$/.test(tokens[verb]?.lower ?? '');
  if (!aloud && !ISSUES.test(tokens[verb]?.lower ?? '')) return undefined;
  if (/^(?:from|by)$/.test(tokens[document.to]?.lower ?? '')) return undefined;
  const { from, passive } = verbGroup(tokens, verb);
  if (passive) return undefined;
  const issuer = subjectBefore(reading, tokens[from - 1]?.lower === 'to' ? from - 1 : from);
  return issuer && issuer !== document ? issuer : undefined;
};

/** Tokens of "made at a rally in 2006". */
const longestMaking = 10;
const CLOSES = /^(?:comma|stop|colon|quote|break|dash|relative|pronoun)$/;

/** "remarks that Lee made in May | saying", "an email he had sent the mayor | saying": of what is said whoever made it, told by a relative that needs no word. */
export const makerOf = (reading: Reading, at: number): Mention | undefined => {
  const { tokens } = reading;
  for (let verb = at - 1; verb >= at - longestMaking; verb -= 1) {
    const { class: kind = 'stop', lower = '' } = tokens[verb] ?? {};
    if (CLOSES.test(kind)) return undefined;
    if (!ISSUES.test(lower)) continue;
    const maker = mentionEnding(reading, verbGroup(tokens, verb).from - 1);
    const that = tokens[(maker?.from ?? 0) - 1]?.lower === 'that' ? 1 : 0;
    const made = tokens[(maker?.from ?? 0) - 1 - that]?.lower ?? '';
    return documentNouns.has(made) || toldNouns.has(made) ? maker : undefined;
  }
  return undefined;
};
