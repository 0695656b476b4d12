import { isNounSense, isVerbSense, sensesOf } from '../../../story/senses.ts';
import type { TermMatch } from '../../ranking/match.ts';
import type { IndexedWord } from '../../ranking/passage.ts';
import { isNameByCapital } from '../../words/name-by-capital.ts';

/** Years have four digits, dollars many. */
const LONGEST_NUMBER = 5;
const ofDigits = (form: string): string => `number of ${Math.min(form.length, LONGEST_NUMBER)}`;

const ENDINGS = ['ed', 'ing', 'ly'] as const;

/** What a word of a story is like: a function word is itself, any other only one of a class: "Orr" is a name. */
export function kindOfWord(word: IndexedWord, isFirst: boolean): string {
  const { form, content, lemma } = word;
  if (isNameByCapital(word, isFirst)) return 'name';
  if (/\d/.test(form)) return ofDigits(form);
  if (!content) return form;
  const ending = ENDINGS.find((each) => form.endsWith(each));
  if (ending) return `-${ending}`;
  const senses = sensesOf(lemma);
  if (senses.filter(isVerbSense).length > senses.filter(isNounSense).length)
    return `verb ${senses.find(isVerbSense)}`;
  return `sense ${senses[0] ?? 'none'}`;
}

/** The same of a word of a question, which seldom has a capital: what it does there tells. */
export function kindOfTerm({ term: { lemma }, roles }: Pick<TermMatch, 'term' | 'roles'>): string {
  if (roles.name) return 'name';
  if (roles.number || /\d/.test(lemma)) return ofDigits(lemma);
  const senses = sensesOf(lemma);
  if (roles.verb && senses.length > 0) return `verb ${senses.find(isVerbSense) ?? 'none'}`;
  return `sense ${senses[0] ?? 'none'}`;
}
