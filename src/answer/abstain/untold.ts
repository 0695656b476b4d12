import { statesAsked } from '../figures/asked.ts';
import { givenAs } from '../figures/kinds.ts';
import { stateNamed } from '../figures/state.ts';
import type { Looked } from '../finding/finding.ts';
import { SLOT } from '../ranking/slots.ts';
import { SAME_WORD } from './counting.ts';

/** The best sentence and those right beside it. */
const near = ({ index, candidates: [best] }: Looked) =>
  [-1, 0, 1].flatMap((away) => index.passage.sentences[(best?.sentence ?? -2) + away] ?? []);

/** "How many divers died": a sentence that counts divers, and tells of nobody who died, counts others. */
export function lacksState(finding: Looked): boolean {
  const { question } = finding;
  const states = statesAsked(question.terms);
  const [asked = ''] = states;
  if (question.kind !== 'how-many' || states.size !== 1 || !NAMED_OUTRIGHT.test(asked)) return false;
  const told = near(finding).flatMap(({ words }) => words.map(({ form }) => stateNamed(form)));
  const unhurt = near(finding).some(({ text }) => NOBODY.test(text));
  return !unhurt && !told.some((state) => state !== undefined && states.has(state));
}

/** Who is trapped or rescued may remain under rubble and be pulled out; that somebody died is said. */
const NAMED_OUTRIGHT = /^(?:dead|hurt|held)$/;

/** "No one was hurt", "all survived", "lost their lives": that too tells of the dead. */
const NOBODY =
  /\b(?:no one|nobody|none|no (?:\p{L}+ )?(?:deaths|injuries|casualties|fatalities)|survived|survivors?|casualt(?:y|ies)|victims?|lives?|shot|stabbed|custody|charged)\b/iu;

const DEEP = /^how (?:deep|tall|wide)\b/i;

/** "How deep is the pit": a sentence without a length beside it gives no depth, nor do cubic metres. */
export function lacksLength(finding: Looked): boolean {
  const { text } = finding.question;
  const given = givenAs(text, 'distance');
  return (
    DEEP.test(text) &&
    !near(finding).some(
      (sentence) => sentence.slots.some((bits) => (bits & SLOT.distance) !== 0) || given?.test(sentence.text),
    )
  );
}

const NEXT = /^when (?:is|are|will)\b.{0,40}?\bnext (\p{L}+)/iu;

/** "When is the next election": what is to come next spring is not, where nothing beside it is of an election. */
export function lacksNext({ question, ranking, candidates: [best] }: Looked): boolean {
  const asked = NEXT.exec(question.text)?.[1]?.toLowerCase();
  const at = best?.sentence ?? -1;
  return ranking.matching.terms.some(
    ({ term, level, near: alike }) =>
      (term.typed ?? term.form) === asked &&
      (level[at] ?? 0) === 0 &&
      (alike[at] ?? 0) < ALIKE &&
      [at - 1, at + 1].every((s) => (level[s] ?? 0) < SAME_WORD),
  );
}

/** Surely enough another word for it: a "ballot" is an election. */
const ALIKE = 0.5;

const WHY = /^why (?:was|were|is|are|did|has|have|had|does|do)\b/i;

/** "Why was Lee sacked": a story without a word of it does not tell why. */
export const happensNowhere = ({ question, ranking, candidates: [best] }: Looked): boolean =>
  WHY.test(question.text) &&
  ranking.matching.terms.some(
    ({ term, roles, level, near: alike, inTitle }) =>
      roles.verb &&
      !inTitle &&
      HARD.test(term.form) &&
      level.every((found) => found < DERIVED) &&
      !alike.some((found) => found >= ALIKE) &&
      (level[best?.sentence ?? -1] ?? 0) === 0,
  );

/** A word, or what is derived from it: less is a synonym, of another sense as likely. */
const DERIVED = 2;

/** What news tells in so many words, or has not told. */
const HARD =
  /^(?:sacked|fired|arrested|jailed|charged|killed|divorced|banned|suspended|resigns?|resigned|quit|sued|fined|evacuated|expelled|cancelled|canceled|postponed|apologi[sz]ed?|withdrew|withdrawn|retired?|deported|promoted|demoted|extradited|cleared|acquitted)$/;

const WHO_DID =
  /^who (?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|said|says)\b)(\p{L}+)(?<!s)\s\S/iu;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** "Who cleared Lee": that he was cleared, without "by", names nobody who did it; "who counts as a guest" is of another kind. */
export function lacksAgent({ question, ranking, index, candidates: [best] }: Looked): boolean {
  const asked = WHO_DID.exec(question.text)?.[1]?.toLowerCase();
  const sentence = index.passage.sentences[best?.sentence ?? -1];
  const deed = ranking.matching.terms.find(({ term }) => (term.typed ?? term.form) === asked);
  const at = deed?.at[best?.sentence ?? -1] ?? -1;
  if (!sentence || !deed || (deed.level[best?.sentence ?? -1] ?? 0) < SAME_WORD) return false;
  const verb = sentence.words[at];
  const isPassive = [1, 2].some((back) => BE.test(sentence.words[at - back]?.form ?? ''));
  return verb !== undefined && isPassive && !/\bby\b/.test(sentence.text.slice(verb.start));
}
