import { askedClause } from '../abstain/roles/asked-clause.ts';
import { readingOf } from '../abstain/roles/told-clause.ts';
import { argumentsOf, type Clause } from '../clauses/clauses.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Finding, Looked } from './finding.ts';
import { putFirst } from './put-first.ts';

const WHO_DID =
  /^who (?:will )?(?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|said|says)\b)(\p{L}+)(?<!s)\s\S/iu;
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
/** "by the council", "married to Ann Lee", but not "by Friday", "by mistake", nor what was done besides: "and was found by". */
const AGENT =
  /^(?:(?!\b(?:and|but) (?:was|were|is|are|had|has|have)\b)[^;])*?\bby (?!(?:\p{L}+day|mistake|accident|hand|law|then|now|noon|midnight|\d+ ?(?:am|pm|%|percent|per cent))\b)|^\p{L}+ to (?:\p{Lu}|(?:the|an?|his|her|their) )/u;

/** When and where, behind a participle, rather than what is done. */
const NO_OBJECT = /^ (?:in|on|at|from|last|earlier|during|after|before|\d|\p{L}+ years? ago)\b/u;

/** "A treaty | signed in Ulm": as the sentence begins, so that nobody stands before it who may have. */
const OPENS = /^["“]?(?:An?|The|Its|His|Her|Their) (?:\p{L}+ ){1,2}$/u;

/** The deed of "who cleared Lee": "who counts as a guest" is of another kind. */
function deedAsked({ question, ranking }: Looked): TermMatch | undefined {
  const asked = WHO_DID.exec(question.text)?.[1]?.toLowerCase();
  return ranking.matching.terms.find(({ term }) => (term.typed ?? term.form) === asked);
}

const tells = ({ level }: TermMatch, s: number): boolean => (level[s] ?? 0) >= LEVEL.stem;

/** "Lee was cleared on Friday" tells that it was done, and not by whom. */
function isAgentless(deed: TermMatch, s: number, finding: Looked): boolean {
  const sentence = finding.index.passage.sentences[s];
  const at = deed.at[s] ?? -1;
  const verb = sentence?.words[at];
  if (!sentence || !verb || !tells(deed, s)) return false;
  const isPassive =
    !verb.form.endsWith('ing') &&
    sentence.words[at - 1]?.form !== 'to' &&
    [1, 2].some((back) => BE.test(sentence.words[at - back]?.form ?? ''));
  return (
    (isPassive || isBehindWhatItIsDoneTo(deed, s, finding)) && !AGENT.test(sentence.text.slice(verb.start))
  );
}

/** "A treaty | signed in Ulm": what is asked about stands right before its participle, and nothing behind it. */
function isBehindWhatItIsDoneTo(deed: TermMatch, s: number, { index, ranking }: Looked): boolean {
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  const at = deed.at[s] ?? -1;
  const { start = 0, form = '' } = words[at] ?? {};
  const isDoneTo = ranking.matching.terms.some(
    (match) => match !== deed && tells(match, s) && match.at[s] === at - 1,
  );
  return isDoneTo && NO_OBJECT.test(text.slice(start + form.length)) && OPENS.test(text.slice(0, start));
}

/** "Who was | flying the plane". */
const WHO_WAS_DOING =
  /^who (?:is|are|was|were|has been|had been) \p{L}+ing (?:the|an?|his|her|its|their)\b/iu;

/** "Who was flying the plane": that the plane was flying names nobody who flew it. */
function isDoneByItself({ question, ranking, index }: Looked, s: number): boolean {
  const sentence = index.passage.sentences[s];
  const { verb: deed, patient } = askedClause(ranking.matching);
  if (!sentence || !deed || !WHO_WAS_DOING.test(question.text)) return false;
  const { words, clauses } = readingOf(sentence);
  const told = clauses.filter(({ verb }) => words[verb]?.stem === deed.stem);
  const isIt = ({ head }: { readonly head: number }): boolean =>
    patient.some(({ stem }) => stem === words[head]?.stem);
  const byItself = (clause: Clause): boolean => {
    const { agents, patients } = argumentsOf(clause);
    return !clause.passive && agents.length > 0 && agents.every(isIt) && !patients.some(isIt);
  };
  return told.length > 0 && told.every(byItself);
}

/** "Who cleared Lee": that he was cleared, without "by", names nobody who did it. */
export function lacksAgent(finding: Looked): boolean {
  const deed = deedAsked(finding);
  const s = finding.candidates[0]?.sentence ?? -1;
  return (deed !== undefined && isAgentless(deed, s, finding)) || isDoneByItself(finding, s);
}

/** Sentences among which one with whoever did it may stand below one without. */
const TOP = 4;

/** "Lee was cleared on Friday. … The jury cleared him in an hour.": where whoever did it is told as near as that it was done. */
export function withAgentFirst(finding: Finding): Finding {
  const { candidates, ranking } = finding;
  const deed = deedAsked(finding);
  if (!deed || !lacksAgent(finding)) return finding;
  const others = ranking.matching.terms.filter((match) => match !== deed);
  const isOfSame = (s: number) => others.length === 0 || others.some((match) => tells(match, s));
  const told = candidates
    .slice(1, TOP)
    .find(({ sentence: s }) => tells(deed, s) && isOfSame(s) && !isAgentless(deed, s, finding));
  return putFirst(finding, told);
}
