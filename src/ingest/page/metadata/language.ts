import { deduced, type Fact } from './facts.ts';

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** The most frequent words of each language that are rare in the others. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the and of to that was with for said his from have were which',
  fr: 'le les des et une est dans que pour qui sur pas avec au',
  de: 'der die und das den von ist mit dem nicht ein eine auch auf',
  es: 'el los las del que una por con para como más pero su',
  it: 'il che di della per una sono con non gli anche dei più',
  pt: 'os que não uma com para dos como mais foi ao pela são',
  nl: 'het een van en dat niet zijn voor met aan ook maar werd',
  sv: 'och att det som på är av för inte med har till',
  pl: 'się nie na że jest do jak przez oraz był dla',
  tr: 'bir ve bu için ile olarak da de olan daha çok',
};

/** A script of its own settles most languages; Latin script is told by the most frequent words. */
export const languageOf = (text: string): Fact | undefined =>
  byScript(text.slice(0, SAMPLE)) ?? byCommonWords(text.slice(0, SAMPLE));

const SAMPLE = 4_000;

function byScript(text: string): Fact | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([language, script]) => {
    const share = (text.match(script)?.length ?? 0) / letters;
    return share > (language === 'ja' ? 0.1 : 0.4);
  });
  return deduced(letters < 40 ? undefined : found?.[0], 'the script of its text');
}

function byCommonWords(text: string): Fact | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(commonWords).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, share: words.filter((word) => common.has(word)).length / Math.max(1, words.length) };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  const known = best !== undefined && words.length >= 10 && best.share > 0.08 ? best.language : undefined;
  return deduced(known, 'the most frequent words of its text');
}

/** Templates say "en" of pages in any language: letters of another script contradict it. */
export function trusted(stated: Fact | undefined, text: string): Fact | undefined {
  if (stated === undefined) return languageOf(text);
  return (isLatin(stated.value) ? byScript(text.slice(0, SAMPLE)) : undefined) ?? stated;
}

const isLatin = (tag: string): boolean =>
  /^(?:en|fr|de|es|it|pt|nl|sv|pl|tr|da|no|nb|fi|cs|ro|hu|id|vi)\b/i.test(tag);
