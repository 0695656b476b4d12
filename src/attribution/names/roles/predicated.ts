import type { Mention } from '../../../story/mentions/mention.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { isPersonNoun, isTitleWord } from '../../../story/mentions/words.ts';
import type { Span } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';

/**
 * "Ann Lee is | a nurse in Ulm", "Bo Diaz became | mayor", "Mary Roe works as | a baker": what the story itself says
 * that the subject of a sentence is; who somebody was is no role.
 */
export const rolePredicated = (reading: Reading, mention: Mention): Span | undefined => {
  const { tokens, mentions, mentionAt } = reading;
  if (!opensClause(reading, mention)) return undefined;
  const copula = copulas.find((one) => standsAt(tokens, mention.to, one));
  if (!copula) return undefined;
  const at = mention.to + copula.words.length;
  const role = mentions[mentionAt[at] ?? -1];
  const first = tokens[at];
  if (!first || !role || !isOne(tokens, role, at, copula)) return undefined;
  const { to, end } = phraseEnd(reading, role);
  return ofMore.has(lowerAt(tokens, to)) ? undefined : { start: first.start, end };
};

/** In the story's own words, at the head of a sentence or of one joined to it. */
const opensClause = ({ tokens, quotationAt, units, unitAt }: Reading, { from }: Mention): boolean =>
  quotationAt[from] === -1 &&
  (units[unitAt[from] ?? -1]?.from === from || /^(?:and|while)$/.test(lowerAt(tokens, from - 1)));

/** What ties a name to what its bearer is. */
interface Copula {
  readonly words: readonly RegExp[];
  /** Whether only an office may follow: somebody also "became the victim". */
  readonly office: boolean;
}

const MADE = /^(?:elected|re-elected|appointed|reappointed|named)$/;

/** In order: the first that stands there. */
const copulas: readonly Copula[] = [
  { words: [/^is$/, /^(?:also|now|currently|still)$/], office: false },
  { words: [/^is$/], office: false },
  { words: [/^(?:works|serves|acts)$/, /^as$/], office: false },
  { words: [/^has$/, /^(?:been|become)$/], office: true },
  { words: [/^(?:became|becomes)$/], office: true },
  { words: [/^was$/, MADE, /^as$/], office: true },
  { words: [/^was$/, MADE], office: true },
];

const standsAt = (tokens: readonly Token[], from: number, { words }: Copula): boolean =>
  words.every((word, at) => word.test(lowerAt(tokens, from + at)));

/** "a nurse", "its treasurer", "mayor of Ulm": one person, and nothing that a body is. */
const isOne = (
  tokens: readonly Token[],
  { kind, entity, plural, head }: Mention,
  at: number,
  { office }: Copula,
): boolean => {
  const noun = lowerAt(tokens, head);
  const next = tokens[head + 1];
  if (tokens.slice(at, head).some(isNotNow) || next?.lower === 'than' || next?.class === 'clitic')
    return false;
  const opens = /^(?:determiner|possessive)$/.test(tokens[at]?.class ?? '');
  return (
    kind === 'nominal' &&
    entity === 'person' &&
    !plural &&
    head >= at &&
    (isTitleWord(noun) || (opens && !office && isPersonNoun(noun)))
  );
};

/** "no lawyer", "the mayor’s sister", "a would-be senator": not what the noun says, or not now. */
const isNotNow = ({ lower, class: kind }: Token): boolean =>
  kind === 'clitic' ||
  /^(?:no|not|next|future|would-be|acting|better|best|worse|likely|possible|potential|aspiring)$/.test(lower);

/** "the leader | among the young", "the fourth minister | to leave", "the author | of “Tides”": of more than the role tells. */
const ofMore: ReadonlySet<string> = new Set(['among', 'of', 'to', 'that', 'whom', 'they', 'he', 'she', 'we']);
