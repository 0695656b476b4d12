import { oncePer } from '../../story/once.ts';
import { rarityOf } from '../words/rarity.ts';
import { type Matching, strengthAt } from './matching.ts';
import { overviewOf } from './overview.ts';
import { type IndexedSentence, NO_SENTENCE } from './passage.ts';

/** Ways a sentence goes on about what the one before it named (Halliday and Hasan's reference and conjunction). */
const LINKS: readonly (readonly [string, (here: IndexedSentence, before: IndexedSentence) => boolean])[] = [
  ['pronoun first', ({ text }) => /^\W*(he|she|it|they|his|her|its|their)\b/i.test(text)],
  [
    'demonstrative first',
    ({ text }) => /^\W*(this|that|these|those|such|both|another|other|one|some)\b/i.test(text),
  ],
  [
    'definite first',
    ({ text, words }, before) =>
      /^\W*the\b/i.test(text) && words.slice(1, 4).some(({ content, stem }) => content && has(before, stem)),
  ],
  ['pronoun', ({ text }) => /\b(he|she|it|they|his|her|its|their|him|them)\b/i.test(text)],
  [
    'conjunction first',
    ({ text }) =>
      /^\W*(in addition|additionally|also|then|later|after|finally|moreover|furthermore|thus|therefore|as a result|for (?:example|instance)|similarly|since then|instead)\b/i.test(
        text,
      ),
  ],
];

export const COHESION_FEATURES: readonly string[] = [
  ...LINKS.flatMap(([name]) => [name, `${name}, words before`]),
  'no link, words before',
  'shared words',
  'shared words, words before',
  'name before',
  'pronoun first, name before',
  'pronoun first, name further before',
  'pronoun, name in title',
  'coverage before',
  'coverage after',
  'coverage before, beyond',
];

const has = (sentence: IndexedSentence, stem: string): boolean =>
  sentence.words.some((word) => word.content && word.stem === stem);

const contentOf = ({ words }: IndexedSentence): ReadonlySet<string> =>
  new Set(words.flatMap(({ content, stem }) => (content ? [stem] : [])));

/** What ties a sentence to the one before it whatever is asked, read once: links, and words that both have. */
const tiesOf = oncePer((here: IndexedSentence, before: IndexedSentence) => ({
  links: LINKS.map(([, fits]) => (fits(here, before) ? 1 : 0)),
  shared: Array.from(contentOf(here).intersection(contentOf(before)), (stem) => ({
    stem,
    rarity: rarityOf(stem),
  })),
}));

/** What the sentence lacks of the question and others have: all words, and names alone. */
function lacking(m: Matching, s: number, total: number) {
  const sums = { before: 0, name: 0, further: 0, titled: 0 };
  for (const match of m.terms) {
    if ((match.level[s] ?? 0) > 0) continue;
    const share = match.rarity / total;
    sums.before += share * strengthAt(match, s - 1);
    if (!match.roles.name) continue;
    sums.name += share * strengthAt(match, s - 1);
    sums.further += share * Math.max(strengthAt(match, s - 2), strengthAt(match, s - 3));
    if (match.inTitle) sums.titled += share;
  }
  return sums;
}

/** A pronoun or a definite noun stands for a name that the question uses: the name stands a sentence or two before. */
export function cohesionFeatures(m: Matching, s: number): readonly number[] {
  const { total, asked, coverage } = overviewOf(m);
  const { before, name, further, titled } = lacking(m, s, total);
  const { sentences } = m.passage;
  const ties = tiesOf(sentences[s] ?? NO_SENTENCE, sentences[s - 1] ?? NO_SENTENCE);
  const { links } = ties;
  const [first = 0, , , pronoun = 0] = links;
  const linked = links.some((fits, i) => fits === 1 && i !== 3);
  const shared = ties.shared.reduce((sum, { stem, rarity }) => sum + (asked.has(stem) ? 0 : rarity), 0);
  const covered = coverage[s - 1] ?? 0;
  return [
    ...links.flatMap((fits) => [fits, fits * before]),
    linked ? 0 : before,
    shared,
    shared * before,
    name,
    first * name,
    first * further,
    pronoun * titled,
    covered,
    coverage[s + 1] ?? 0,
    covered - (coverage[s] ?? 0),
  ];
}
