import { oncePer } from '../../story/once.ts';
import type { QuestionKind } from '../answer.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';

const KINDS: readonly QuestionKind[] = [
  'how-many',
  'how-much',
  'when',
  'where',
  'why',
  'who',
  'how',
  'which',
  'what',
  'yes-no',
  'keywords',
  'who-said',
  'said-what',
];

export const ASKED_FEATURES: readonly string[] = [
  ...KINDS.map((kind) => `asks ${kind}`),
  'words asked',
  'name asked',
  'number asked',
  'rarity asked',
  'title asked',
  'best coverage',
  'sentences',
];

/** The same for all sentences: what the question and the text are like, for trees to weigh the rest by. */
export const askedFeatures = oncePer((m: Matching): readonly number[] => {
  const { total, titled, topCoverage } = overviewOf(m);
  return [
    ...KINDS.map((kind) => (m.question.kind === kind ? 1 : 0)),
    Math.min(8, m.terms.length),
    m.terms.some(({ roles }) => roles.name) ? 1 : 0,
    m.terms.some(({ roles }) => roles.number) ? 1 : 0,
    total,
    titled,
    topCoverage[0],
    Math.log(m.passage.sentences.length || 1),
  ];
});
