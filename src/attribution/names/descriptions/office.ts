import { lexicon } from '../../../story/lexicon.ts';
import { personNouns, titles } from '../../../story/mentions/words.ts';
import { oncePerWord } from '../../../story/once.ts';

/** What stands for one office in several forms. */
const abbreviated: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    lt: 'lieutenant',
    prof: 'professor',
    dr: 'doctor',
    sgt: 'sergeant',
    capt: 'captain',
    adm: 'admiral',
    col: 'colonel',
    chairwoman: 'chairman',
    chair: 'chairman',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    congresswoman: 'congressman',
    justice: 'judge',
    attorney: 'lawyer',
    solicitor: 'lawyer',
    barrister: 'lawyer',
    american: 'us',
  }),
);

/** Of a title or description the words that tell it from others, each in one form: "Sen." and "senator" alike. */
export const roleWords = oncePerWord((role: string): readonly string[] =>
  role
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\bu\. ?s\.?/g, 'us')
    .replace(/\b(?:ex|then)-(?=\p{L})/gu, '')
    .replace(/\bhead (?=teacher|master|mistress)/g, 'head')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|its|his|her|their|of|for|and|former|then)$/.test(word))
    .map((word) => abbreviated.get(word) ?? word),
);

/** "Mrs. Lee's | adviser", "an adviser | to Mrs. Lee": a description without whose and of what it is. */
export const bareDescription = (role: string): string =>
  role
    .replace(/^.*['’]s?\s+(?=\p{L})/u, '')
    .split(/,|\s(?:of|to|for|with|at|from|in|by|on|as|under|who|whose)\s/)[0] ?? '';

const isHead = (word: string): boolean => personNouns.has(word) || titles.has(word);

/** The noun that a description is about stands before "of", "for", "at", a comma or its relative clause: "mayor of Springfield", "a firm that cleans the bank". */
export const headOf = oncePerWord((role: string): string | undefined =>
  roleWords(
    role.split(/,|\s(?:of|for|at|in|to|on|by|from|with|under|who|whose|which|that)\s/)[0] ?? '',
  ).findLast(isHead),
);

const UNDER = /\b(?:deputy|assistant|vice|associate)[ -](?=\p{L})/iu;

/** "Assistant Secretary-General", "vice president": whoever stands under an office does not hold it. */
export const isUnderOffice = (role: string): boolean => UNDER.test(role.split(',')[0] ?? '');

interface Way {
  /** The number of the line in the lexicon. */
  readonly office: number;
  readonly words: readonly string[];
  /** What this way says though no word does: only the US has a Secretary of State. */
  readonly implied: readonly string[];
}

/** The ways in which news words an office. */
const offices: readonly Way[] = lexicon('offices').flatMap((line, office) =>
  line.split(' = ').map((way) => {
    const [words = '', implied = ''] = way.split('(');
    return { office, words: roleWords(words), implied: roleWords(implied) };
  }),
);

export interface Office {
  readonly office: number;
  /** What the description says beside the office: "US", "former". */
  readonly others: readonly string[];
}

/** "top US diplomat" and "Secretary of State" name one office; the longest way of naming it counts. */
export const officeOf = oncePerWord((role: string): Office | undefined => {
  const words = roleWords(role.split(',')[0] ?? '');
  const [best] = offices
    .filter((way) => way.words.every((word) => words.includes(word)))
    .sort((a, b) => b.words.length - a.words.length);
  return (
    best && {
      office: best.office,
      others: [...best.implied, ...words.filter((word) => !best.words.includes(word))],
    }
  );
});

/** "the CEO" and "Chief Executive Officer" name one office; what one says beside it the other says too. */
export const isSameOffice = (asked: string, role: string): boolean => {
  const [one, other] = [officeOf(asked), officeOf(role)];
  return (
    one !== undefined &&
    one.office === other?.office &&
    one.others.every((word) => other.others.includes(word))
  );
};
