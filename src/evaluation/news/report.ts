import { textOf } from '../../story/span.ts';
import { typed } from './asked.ts';
import { type Judged, speakerIn } from './judge.ts';

interface Row {
  readonly name: string;
  readonly of: (judged: Judged) => boolean;
  readonly met: (judged: Judged) => boolean;
}

const answers = ({ asked }: Judged): boolean => !asked.abstain;
const hasSentence = ({ verdict }: Judged): boolean => verdict === 'right' || verdict === 'wrong-speaker';

/** Each a share: how many of which. */
const ROWS: readonly Row[] = [
  { name: 'right', of: () => true, met: ({ verdict }) => verdict === 'right' },
  { name: 'sentence', of: answers, met: hasSentence },
  {
    name: 'speaker of a right sentence',
    of: (judged) => hasSentence(judged) && judged.answer.answered && judged.asked.speaker !== undefined,
    met: ({ verdict }) => verdict === 'right',
  },
  {
    name: 'refused where the story does not answer',
    of: ({ asked }) => asked.abstain && asked.sentences.length === 0,
    met: ({ verdict }) => verdict === 'right',
  },
  { name: 'refused where it does', of: answers, met: ({ verdict }) => verdict === 'false-refusal' },
];

export function shareRight(judged: readonly Judged[]): number {
  return judged.filter(({ verdict }) => verdict === 'right').length / judged.length;
}

export function summary(judged: readonly Judged[]): string {
  return ROWS.map(({ name, of, met }) => {
    const all = judged.filter(of);
    const some = all.filter(met).length;
    const share = ((100 * some) / Math.max(1, all.length)).toFixed(1);
    return `  ${name.padEnd(42)}${share.padStart(5)}%  (${some} of ${all.length})`;
  }).join('\n');
}

export function foreignLine(judged: readonly Judged[]): string {
  const refused = judged.filter(({ verdict }) => verdict === 'right').length;
  const share = ((100 * refused) / Math.max(1, judged.length)).toFixed(1);
  return `  ${'refused, of the next story’s questions'.padEnd(42)}${share.padStart(5)}%  (${refused} of ${judged.length})`;
}

/** What was asked and what came instead. */
export function errorText({ story, asked, answer, verdict }: Judged): string {
  const [best] = answer.answered ? answer.evidence : answer.nearest;
  const given = best ? `${speakerIn(best) ?? '-'} | ${textOf(best.story.body, best.sentence)}` : '-';
  return [
    `  ${verdict}: ${typed(asked)}  (${story})`,
    `    wanted ${[asked.speaker ?? []].flat().join(' or ') || '-'} | ${asked.sentences[0] ?? 'no answer'}`,
    `    ${answer.answered ? 'given' : 'nearest'} ${given}`,
  ].join('\n');
}
