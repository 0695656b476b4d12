import { lexicon } from '../lexicon.ts';

/** `speech`: saying, writing, asking. `thought`: believing, wishing, finding, showing. */
export type VerbGroup = 'speech' | 'thought';
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Verb {
  readonly lemma: string;
  readonly group: VerbGroup;
  readonly form: VerbForm;
}

const irregular = new Map(
  lexicon('irregular-verbs').map((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return [lemma, forms] as const;
  }),
);

/** The forms of an English verb by the spelling rules: -y to -ies, silent -e, double consonants. */
const formsOf = (lemma: string): readonly (readonly [string, VerbForm])[] => {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled =
    /^[^aeiou]*[aeiou][bdgklmnpt]$/.test(lemma) ||
    /(?:^aver|[bd]mit|concur|(?:de|in|pre|re)fer|rebut)$/.test(lemma);
  const last = doubled ? stem + (stem.at(-1) ?? '') : stem;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const [past, participle] = irregular.get(lemma) ?? [];
  const ed = consonantY ? `${lemma.slice(0, -1)}ied` : `${last}ed`;
  return [
    [lemma, 'base'],
    [third, 's'],
    [participle ?? ed, 'participle'],
    [past ?? ed, 'past'],
    [`${/ee$/.test(lemma) ? lemma : last}ing`, 'ing'],
  ];
};

const verbs = new Map<string, Verb>();
for (const group of ['thought', 'speech'] as const) {
  for (const lemma of lexicon(`${group}-verbs`)) {
    if (lemma.includes(' ')) continue;
    for (const [text, form] of formsOf(lemma)) verbs.set(text, { lemma, group, form });
  }
}

/** Every form of some verbs. */
export const formsIn = (lemmas: readonly string[]): ReadonlyMap<string, VerbForm> =>
  new Map(lemmas.flatMap(formsOf));

/** The reporting verb that a lower-case word is a form of; a past form also serves as the participle. */
export const verbOf = (lower: string): Verb | undefined => verbs.get(lower);

const besideQuotations: ReadonlySet<string> = new Set([
  ...lexicon('quoting-verbs'),
  ...lexicon('phrasal-verbs'),
]);

/** By the first word, then by the second. */
const phrasal = new Map<string, Map<string, Verb>>();
for (const lemma of [...lexicon('phrasal-verbs'), ...lexicon('speech-verbs')]) {
  if (!lemma.includes(' ')) continue;
  const [first = '', particle = ''] = lemma.split(' ');
  for (const [text, form] of formsOf(first)) {
    const seconds = phrasal.get(text) ?? new Map<string, Verb>();
    phrasal.set(text, seconds.set(particle, { lemma, group: 'speech', form }));
  }
}

/** "shot", "pointed": a word that may be the first of such a verb. */
export const opensPhrasalVerb = (lower: string): boolean => phrasal.has(lower);

/** The reporting verb of two words, "shot back", "pointed out", whose first word stands alone for something else. */
export const phrasalVerbOf = (lower: string, next: string): Verb | undefined => phrasal.get(lower)?.get(next);

const weak = new Set(lexicon('naming-verbs'));
/** Verbs that name or judge more often than they report ("called him a liar", "praised"). */
export const isNaming = (verb: Verb): boolean => weak.has(verb.lemma);

/** Verbs that report only beside a quotation ("continued", "began", "shot back"). */
export const isQuoting = (verb: Verb): boolean => besideQuotations.has(verb.lemma);

const nouns: ReadonlySet<string> = new Set(lexicon('noun-verbs'));
/** Verbs whose base form is a noun as well ("report", "hope"). */
export const isNounToo = (verb: Verb): boolean => nouns.has(verb.lemma);
