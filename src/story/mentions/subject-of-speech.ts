import type { Token } from './tokens.ts';
import { isNaming, isNounToo } from './verbs.ts';

const reach = 4;

const parentheses: ReadonlySet<string> = new Set([
  'for instance',
  'for example',
  'for their part',
  'in turn',
  'in contrast',
  'by contrast',
  'in fact',
  'of course',
  'on the other hand',
  'among others',
  'meanwhile',
  'however',
  'though',
  'too',
  'also',
]);

/** Past an adverbial between commas: "Cement makers, for instance, argue". */
const afterParenthesis = (tokens: readonly Token[], to: number): number => {
  if (tokens[to]?.class !== 'comma') return to;
  for (let end = to + 2; end <= to + 5; end += 1) {
    if (tokens[end]?.class !== 'comma') continue;
    const words = tokens.slice(to + 1, end).map(({ lower }) => lower);
    return parentheses.has(words.join(' ')) ? end + 1 : to;
  }
  return to;
};

/** "were quick | to say", "are right to note": how ready they are to speak stands between a plural and its verb. */
const pastReadiness = (tokens: readonly Token[], at: number): number =>
  READY.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to' ? at + 2 : at;

const READY =
  /^(?:quick|right|wrong|happy|proud|pleased|careful|eager|reluctant|slow|ready|keen|unwilling|willing)$/;

/** "Companies say", "state media reported", "streaming services have argued": whatever stands right before a verb of speech speaks, if its number agrees. */
export const isSubjectOfSpeech = (tokens: readonly Token[], to: number): boolean => {
  let at = afterParenthesis(tokens, to);
  while (at < to + reach && (tokens[at]?.class === 'auxiliary' || tokens[at]?.class === 'adverb')) at += 1;
  const ready = at > to ? pastReadiness(tokens, at) : at;
  const token = tokens[ready];
  if (token?.class !== 'verb' || token.verb?.group !== 'speech' || isNaming(token.verb)) return false;
  const { form } = token.verb;
  const last = tokens[to - 1]?.lower ?? '';
  const plural = /[^s]s$/.test(last) || /^(?:half|majority|minority|media)$/.test(last);
  if (form === 'base') return plural && (at > to || !isNounToo(token.verb));
  return form === 'past' || form === 'participle' ? plural || at > to : false;
};
