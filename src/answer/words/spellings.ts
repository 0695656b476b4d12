import { lexicon } from '../../story/lexicon.ts';

/** One difference between American and British spelling: the American letters, and the British ones for them. */
interface SpellingRule {
  readonly name: string;
  readonly american: RegExp;
  readonly british: string;
}

/** Both sides of a comparison are written so: that a rule makes a word that nobody writes does no harm. */
export const SPELLING_RULES: readonly SpellingRule[] = [
  {
    name: 'labor, labour',
    american:
      /^(arm|behavi|cand|clam|col|demean|disfav|dishon|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|rig|rum|sav|splend|tum|vap|vig)or/,
    british: '$1our',
  },
  {
    name: 'organize, organise',
    american: /(?<=[a-z]{3})(i|y)z(e|er|ation|able)$/,
    british: '$1s$2',
  },
  {
    name: 'center, centre',
    american: /^(cent|theat|fib|calib|somb|spect|meag|lust|(?:centi|kilo|milli)?met|(?:milli)?lit)er$/,
    british: '$1re',
  },
  { name: 'dialog, dialogue', american: /^(dial|catal|anal|monol|prol|epil)og$/, british: '$1ogue' },
];

const BRITISH: ReadonlyMap<string, string> = new Map(
  lexicon('spellings').map((pair) => {
    const [british = '', american = ''] = pair.split(' ');
    return [american, british];
  }),
);

/** The British spelling of a base form, whichever was written. */
export const oneSpelling = (lemma: string): string =>
  BRITISH.get(lemma) ??
  SPELLING_RULES.reduce((word, { american, british }) => word.replace(american, british), lemma);
