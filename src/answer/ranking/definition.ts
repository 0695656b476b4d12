import type { Matching } from './matching.ts';

export const DEFINITION_FEATURES: readonly string[] = [
  'defines',
  'begins with it',
  'called it',
  'subject first',
];

const ASKS_DEFINITION = /^(?:what|who)(?:'s| is| are| was| were)\s+(?:an?\s+|the\s+)?(?:\S+\s+){0,3}\S+$/i;
const DEFINES =
  /^\s*(?:\([^)]*\)\s*)?,?\s*(?:(?:also\s+)?(?:known|called)[^,]*,\s*)?(?:is|are|was|were|refers?|means?|consists?)\b|^\s*\(|^,\s+an?\b/;
const CALLED = /\b(?:called|named|known as|termed|dubbed|referred to as)\s+(?:an?\s+|the\s+)?["“']?$/;

/** "What is a kiln?" is answered where the story introduces it: "A kiln is …", "… called a kiln". */
export function definitionFeatures(m: Matching, s: number): readonly number[] {
  const sentence = m.passage.sentences[s];
  const terms = m.terms;
  const first = terms[0];
  if (!sentence || !first) return [0, 0, 0, 0];
  const subject = (first.level[s] ?? 0) > 3 && (first.at[s] ?? 9) <= 2 ? 1 : 0;
  if (!ASKS_DEFINITION.test(m.question.text) || terms.some(({ level }) => (level[s] ?? 0) < 4))
    return [0, 0, 0, subject];
  const at = terms.map((term) => sentence.words[term.at[s] ?? 0]);
  const start = Math.min(...at.map((word) => word?.start ?? 0));
  const end = Math.max(...at.map((word) => (word ? word.start + word.form.length : 0)));
  return [
    DEFINES.test(sentence.text.slice(end)) ? 1 : 0,
    start < 8 ? 1 : 0,
    CALLED.test(sentence.text.slice(0, start)) ? 1 : 0,
    subject,
  ];
}
