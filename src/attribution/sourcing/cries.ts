import { lexicon } from '../../story/lexicon.ts';
import type { Mention } from '../../story/mentions/mention.ts';
import type { Frame } from '../frames/frame.ts';
import { afterMention } from '../frames/subjects.ts';
import type { QuotedStretch, Reading } from '../reading.ts';

/** Whose cries a quotation is, where that is told. */
interface Crier {
  readonly source?: Mention;
  readonly frame?: Frame;
}

/** "Amid shouts of “Shame!”", "to boos and a chorus of": a crowd's, never hers who speaks in the sentence; "led a chant of" is. The place of the word that greets, or -1. */
export const cryBefore = ({ tokens }: Reading, { from }: QuotedStretch): number => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (word(from - 1) !== 'of' || !cries.has(word(from - 2))) return -1;
  const before = word(from - 3) === 'a' ? from - 4 : from - 3;
  if (draws.test(word(before)) || greets.test(word(before))) return before;
  return word(before) === 'and' && greets.test(word(before - 2)) ? before - 2 : -1;
};

/** Who cries a quotation, whose sentence has some cues, behind the word that greets. */
export const crierOf = (
  reading: Reading,
  frames: readonly Frame[],
  quotation: QuotedStretch,
  cry: number,
): Crier => criedBy(reading, quotation) ?? answering(frames, cry);

/** "Drivers responded with chants of": who answers so is the crowd. */
const answering = (frames: readonly Frame[], at: number): Crier => {
  const frame = frames.find(({ to, source, agentless }) => to === at && source && !agentless);
  return frame?.source ? { source: frame.source, frame } : {};
};

/** "cries of “Shame!” from the gallery". */
const criedBy = (reading: Reading, { to }: QuotedStretch): Crier | undefined => {
  const source = reading.tokens[to]?.lower === 'from' ? afterMention(reading, to + 1) : undefined;
  return source && { source };
};

const cries: ReadonlySet<string> = new Set(lexicon('cries'));
/** "a vote that drew cries of “Shame!” from the gallery". */
const draws =
  /^(?:drew|drawing|draws|drawn|sparked|sparking|prompted|prompting|provoked|provoking|elicited)$/;
const greets = /^(?:amid|to|over|with|despite|through|above|against)$/;
