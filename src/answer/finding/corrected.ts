import type { Analysis } from '../../attribution/analysis.ts';
import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { figuresOf } from '../figures/figures.ts';
import { asksFirst, corrects } from '../figures/past.ts';
import { SLOT } from '../ranking/slots.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding } from './finding.ts';

/** "How many were on board": of a figure and the one that corrects it in the next sentence, the second comes first. */
export function correctedFirst(finding: Finding): Finding {
  const { index, candidates, question } = finding;
  const [best] = candidates;
  if (!best || (question.kind !== 'how-many' && question.kind !== 'how-much')) return finding;
  const at = best.sentence + 1;
  const told = index.passage.sentences[best.sentence];
  const next = index.passage.sentences[at];
  const counts = next?.slots.some((bits) => (bits & SLOT.number) !== 0) ?? false;
  if (!told || !next || !counts || asksFirst(question.text) || !corrects(next.text, told.text))
    return finding;
  if (countsElse(at, index.analysis)) return finding;
  const known = candidates.find(({ sentence }) => sentence === at);
  const first = { ...(known ?? { ...best, features: [] }), sentence: at, score: best.score };
  return { ...finding, candidates: [first, ...candidates.filter((one) => one !== known)] };
}

/** "Ten were thought to be aboard. Police later said 40 letters had come.": letters correct no number of people. */
function countsElse(at: number, analysis: Analysis): boolean {
  const told = figuresIn(at - 1, analysis);
  const things = new Set(told.flatMap(thingOf));
  const units = new Set(told.map(({ unit }) => unit));
  const now = figuresIn(at, analysis);
  const states = new Set(told.map(({ state }) => state?.kind));
  const isSame = (figure: Figure): boolean =>
    figure.another !== undefined ||
    (figure.state !== undefined && states.has(figure.state.kind)) ||
    (figure.unit ? units.has(figure.unit) : thingOf(figure).every((stem) => things.has(stem)));
  return now.length > 0 && !now.some(isSame);
}

const figuresIn = (at: number, analysis: Analysis): readonly Figure[] =>
  figuresOf(analysis).filter(({ sentence }) => sentence.start === analysis.sentences[at]?.start);

/** The stem of what is counted, the last word of its phrase. */
const thingOf = ({ thing, story: { body } }: Figure): readonly string[] =>
  thing
    ? tokensOf(textOf(body, thing))
        .slice(-1)
        .map(({ form }) => wordOf(form).stem)
    : [];
