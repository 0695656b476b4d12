import { REPORTING_VERBS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';

const AUXILIARY = '(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do)';
const isAuxiliary = (word: string): boolean => new RegExp(`^${AUXILIARY}$`, 'u').test(word);

/** What only a subject begins with. */
const SUBJECT = String.raw`(?:the|an?|this|these|those|his|her|its|their|he|she|it|they|there|\p{Lu}[\p{L}.'’-]*)(?: .+?)?`;

/** In these forms what asks is never the subject: "where Corvane is based"; else only before what begins as one. */
const CLAUSES: readonly RegExp[] = [
  '(where|when|why|how (?:old|long|big|far|tall|large|high|often|fast|bad|soon)) (.+?)',
  String.raw`(who|whom|what|how|(?:which|whose|how) \p{L}+(?: \p{L}+)?) (${SUBJECT})`,
].map((opening) => new RegExp(`^${opening} (${AUXILIARY})\\b(.*)$`, 'u'));

const WHETHER = new RegExp(`^(?:if|whether) (.+?) (${AUXILIARY}) (.+)$`, 'u');

/** Words of "what the new mayor of Ulm has | said". */
const longestSubject = 8;

const reports = (verb: string): boolean =>
  REPORTING_VERBS.has(wordOf(verb).lemma) || /^(?:thinks?|thought)$/.test(verb);

/** A clause that asks, and the question that it is by itself; nothing where it is none of this kind. */
type Order = (clause: string) => string | undefined;

const ORDERS: readonly Order[] = [
  // "whether the road is open"
  (clause) => {
    const [, subject, auxiliary, rest] = WHETHER.exec(clause) ?? [];
    return subject && `${auxiliary} ${subject} ${rest}`;
  },
  // "whether Lee resigned": "did Lee resigned", for words are compared by their stems.
  (clause) => (/^(?:if|whether) /.test(clause) ? clause.replace(/^\S+/, 'did') : undefined),
  // "what the mayor has said about the road"
  (clause) => {
    const words = clause.split(' ');
    const at = words.findIndex((word, index) => index > 1 && reports(word));
    if (words[0] !== 'what' || at < 0 || at > longestSubject) return undefined;
    const subject = words.slice(1, /^(?:has|have|had)$/.test(words[at - 1] ?? '') ? at - 1 : at);
    if (subject.length === 0 || subject.some(isAuxiliary)) return undefined;
    return ['what did', ...subject, wordOf(words[at] ?? '').lemma, ...words.slice(at + 1)].join(' ');
  },
  // "where Corvane is based", "who the mayor is", "how many goals she has scored"
  (clause) => {
    const [asking, subject = '', auxiliary, rest] =
      CLAUSES.map((pattern) => pattern.exec(clause))
        .find((found) => found !== null)
        ?.slice(1) ?? [];
    const [first = ''] = subject.split(' ');
    return asking && !isAuxiliary(first) ? `${asking} ${auxiliary} ${subject}${rest}` : undefined;
  },
];

/** A clause that asks, as a question by itself: "who the mayor is" → "who is the mayor"; others stay as they are. */
export function inDirectOrder(clause: string): string {
  const small = clause.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  for (const order of ORDERS) {
    const question = order(small);
    if (question !== undefined) return question;
  }
  return clause;
}
