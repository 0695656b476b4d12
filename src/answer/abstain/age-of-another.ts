import { lexicon } from '../../story/lexicon.ts';
import { isSomebody } from '../figures/somebody.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';

const KIN: ReadonlySet<string> = new Set(lexicon('kin'));
const HOW_OLD = /^how old (?:is|are|was|were)\b/i;
const THE = /^how old (?:is|are|was|were) the (?:[\p{L}-]+ )?[\p{L}-]+$/iu;

/** Surely enough another word for it: a "boy" is a lad. */
const ALIKE = 0.7;

/** "She was 91.", "The 12-year-old was": goes on about whom the sentence before tells of. */
const GOES_ON = /^["“'‘]?(?:(?:he|she|they|both|one)\b|(?:the|an?) (?:\p{Ll}+ )?\S*\d)/iu;

/** Of relatives a surname, which they share, tells nothing, nor does a word for another of them. */
const isRelative = ({ nearAt }: TermMatch, s: number, { passage }: IndexedStory): boolean => {
  const word = passage.sentences[s]?.words[nearAt[s] ?? -1];
  return word !== undefined && !KIN.has(word.lemma);
};

function isIn(match: TermMatch, s: number, index: IndexedStory): boolean {
  const { term, level, near } = match;
  if ((level[s] ?? 0) >= LEVEL.prefix) return true;
  return (near[s] ?? 0) >= ALIKE && (!KIN.has(term.lemma) || isRelative(match, s, index));
}

/** "A cyclist, 34, was hit", "the 34-year-old cyclist": whose an age is, by a noun. */
const BESIDE =
  /(?<=\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{Ll}+ )?)(\p{Ll}+), (?:aged )?\d{1,3}(?=[,.;)])|\d[- ]years?[- ]old (?:\p{Ll}+ )??(\p{Ll}+)(?= (?!\p{Lu}))/gu;

/** "A cyclist, 34, and a driver died": the driver is there, and every age is beside a noun for somebody else. */
function isBesideOther(asked: readonly TermMatch[], s: number, { passage }: IndexedStory): boolean {
  const { text = '', words = [] } = passage.sentences[s] ?? {};
  const ages = text.match(AGES) ?? [];
  const nouns = [...text.matchAll(BESIDE)].map(([, before = '', behind = before]) => behind);
  const isAsked = (noun: string): boolean =>
    asked.some((match) => [match.at[s], match.nearAt[s]].some((w) => words[w ?? -1]?.form === noun));
  return (
    ages.length > 0 &&
    ages.length === nouns.length &&
    nouns.every((noun) => isSomebody(noun) && !isAsked(noun))
  );
}

const AGES =
  /, (?:aged )?\d{1,3}(?=[,.;)](?!\d))|\d[- ]years?[- ]old\b|\bof \d{1,2}\b|\b(?:was|is|age|aged) \d/gu;

/** "How old is her father", "how old was the pilot": the age of somebody whom neither word nor name calls so is another's. */
export function isAgeOfAnother({ question, ranking, index, candidates: [best] }: Looked): boolean {
  if (!HOW_OLD.test(question.text)) return false;
  const { terms } = ranking.matching;
  const kin = terms.filter(({ term }) => KIN.has(term.lemma));
  const asked = kin.length > 0 ? kin : THE.test(question.text) ? terms.slice(-1) : [];
  const s = best?.sentence ?? -1;
  const goesOn = GOES_ON.test(index.passage.sentences[s]?.text ?? '');
  return (
    asked.length > 0 &&
    (isBesideOther(asked, s, index) ||
      !asked.some((term) => isIn(term, s, index) || (goesOn && isIn(term, s - 1, index))))
  );
}
