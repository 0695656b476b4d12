import { overlaps } from '../../story/span.ts';
import { attributionsOf } from '../people/people.ts';
import { asksAmount } from '../question/amount.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "How many died, according to | the Red Cross". */
const ACCORDING = /\baccording to (.+)$/iu;

/** A minister speaks for the government. */
const GOVERNMENT = /\bgovernment$/i;
const OF_GOVERNMENT = /\b(?:minister|ministry)\b/i;

/** As far down the list such a sentence may stand. */
const NEAR = 4;

/** Two sources may give two figures: of sentences on the same, one in which whoever is asked gives a figure comes before one in which others do. */
export function withFigureOfSource(finding: Finding): Finding {
  const { question, index, candidates } = finding;
  const [best] = candidates;
  const [, source] = ACCORDING.exec(question.text) ?? [];
  if (source === undefined || !asksAmount(question.kind)) return finding;
  const { sentences } = index.analysis;
  const { text = '' } = index.passage.sentences[best?.sentence ?? -1] ?? {};
  if (GOVERNMENT.test(source) && OF_GOVERNMENT.test(text)) return finding;
  const said = attributionsOf(source, index).flatMap(({ content }) => content);
  const saysFigure = ({ sentence: s }: Candidate): boolean => {
    const told = sentences[s];
    const { words = [], slots = [] } = index.passage.sentences[s] ?? {};
    return words.some(({ start }, w) => {
      const at = (told?.start ?? 0) + start;
      return (
        ((slots[w] ?? 0) & SLOT.number) !== 0 &&
        said.some((content) => overlaps(content, { start: at, end: at + 1 }))
      );
    });
  };
  return putFirst(finding, candidates.slice(0, NEAR).find(saysFigure));
}
