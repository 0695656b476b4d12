import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { verbGroup } from './group.ts';
import { subjectBefore } from './subjects.ts';
import { isWritten } from './written.ts';

const ISSUES =
  /^(?:issue[ds]?|issuing|release[ds]?|releasing|sent|sends?|sending|wrote|writes?|writing|post(?:ed|s)?|posting|publish(?:ed|es)?|publishing|circulate[ds]?|circulating|deliver(?:ed|s)?|delivering|g[ai]ves?|giving|made|makes?|making|sign(?:ed|s)?|put|fire[ds]?|firing)$/;

/** "put out a statement", "fired off a letter". */
const PARTICLE = /^(?:out|off|back|up)$/;

/** "The embassy issued a statement | saying": who issues it says what it says; "a letter from the bank" is another's. */
export const issuerOf = (reading: Reading, document: Mention): Mention | undefined =>
  isWritten(reading, document) ? giverOf(reading, document) : undefined;

/** Who issues or gives something, written or spoken: "Ann Lee gave a speech". */
export const giverOf = (reading: Reading, document: Mention): Mention | undefined => {
  const { tokens } = reading;
  const verb = PARTICLE.test(tokens[document.from - 1]?.lower ?? '') ? document.from - 2 : document.from - 1;
  if (!ISSUES.test(tokens[verb]?.lower ?? '')) return undefined;
  if (/^(?:from|by)$/.test(tokens[document.to]?.lower ?? '')) return undefined;
  const { from, passive } = verbGroup(tokens, verb);
  if (passive) return undefined;
  const issuer = subjectBefore(reading, tokens[from - 1]?.lower === 'to' ? from - 1 : from);
  return issuer && issuer !== document ? issuer : undefined;
};
