import { isReasonItself, isReasonless, tellsGround, tellsPurpose } from '../abstain/reasonless.ts';
import { askedClause } from '../abstain/roles/asked-clause.ts';
import { placeIn, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';
import { GIVES_CAUSE } from './set-phrases/causes.ts';

/** "because", "to protest", "amid": a sentence tells why in so many words. */
const BECAUSE =
  /\b(?:because|due to|owing to|thanks to|caused by|prompted by|triggered by|in protest|to protest|in response to|in a bid to|so that|as a result|on the grounds?|citing|amid (?:a|concerns?|fears?)|for fear|in order to|the reason|for failing|as too \p{Ll}+|as (?:it|he|she|they|there) (?:(?:could|did|do|does|was|were|is|are|has|have|had|would) not|cannot|(?:has|have|had) no|lack(?:s|ed)?))\b/iu;
/** "talks over pay and breaks", "a dispute about hours": what people are at odds about. */
const AT_ODDS =
  /\b(?:disputes?|rows?|strikes?|striking|talks|walk-?outs?|walked out|stoppages?|protests?|protested|clash(?:es|ed)?|fights?|disagree\p{L}*|anger|stand-?off|quit|resign\p{L}*|fired|sacked|arrested|action|negotiations)\b[^.;]{0,30}\b(?:over|about)\b(?! (?:the (?:past|last|next)|an? (?:year|month|week|day)|\d))/iu;

/** "recalled after tests found a germ", "closed after the roof fell": news tells so what moved somebody to a deed. */
const AFTER =
  /\bafter (?!(?:\d|noon|midnight|all|that|being|an? (?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?))\b)(?:[\p{L}’'-]+ ){1,5}?(?:found|showed|shown|fell|broke|died|said|\p{L}{3,}ed)\b/iu;
/** "Was arrested after blocking a road", "fined for speeding": what somebody is punished for is their own deed. */
const PUNISHED =
  /\b(?:arrest|detain|jail|fin|charg|sack|fir|dismiss|suspend|ban|disqualif|expel|sentenc|convict|evict|deport)\p{L}*\b[^.;,]{0,30}\b(?:after|for) (?:allegedly |reportedly )?\p{L}+ing\b/iu;
const ASKS_PUNISHED =
  /^why (?:was|were|is|are|has|have|did) .*\b(?:arrest|detain|jail|fin|charg|sack|fir|dismiss|suspend|bann|disqualif|expel|sentenc|convict|evict|deport)\p{L}*$/iu;

/** "Refused to meet them, saying that it was too late": who will not do something is asked why, and says so. */
const REFUSES =
  /\b(?:refus|declin|reject|oppos)\p{L}*\b[^.;]*, (?:saying|arguing|claiming|insisting|explaining)\b/iu;
const ASKS_REFUSAL =
  /^why (?:won['’]t|wouldn['’]t|didn['’]t|doesn['’]t|did .+ (?:refuse|decline|reject|oppose))\b/iu;
/** Less plainly: "fined for keeping", "for personal reasons", "since it was late". */
const MAYBE = /\b(?:for [\p{L}-]+ing|reasons?|since|cause[sd]?|so|as|need(?:s|ed)?|want(?:s|ed)?|to)\b/iu;

/** "The company blamed the cost of wheat": what somebody has just done is explained in a sentence of its own. */
const BLAMES =
  /^(?:(?:the|its|his|her|their) (?:\p{Ll}+ ){1,2}|(?:it|he|she|they) |\p{Lu}\p{L}+ )(?:has |have |had |also |said (?:it|that) (?:was|had) )?(?:blam(?:ed|es|ing)|cit(?:ed|es|ing)|attribut(?:ed|es)|pointed to|because)\b/iu;

/** "Losses led to | his resignation", "a leak sparked the | fire": what brought it about stands before it. */
const BROUGHT_ABOUT =
  /\b(?:led to|leads to|resulted in|caused|sparked|triggered|prompted|brought about)(?: (?!(?:and|but|by|when)\b)[\p{L}’'-]+){0,6} $/iu;

const NEAR = 5;
const BEHIND = 2;
const ALIKE = 0.5;
/** What a reason beside all that is asked about adds to the log odds that its sentence answers. */
const TOLD = 1;

/** "Why are they striking": of sentences about as alike, one that tells a reason comes before one that tells none. */
export function withReasonFirst(finding: Finding): Finding {
  const { question, candidates, index, ranking } = finding;
  const [best] = candidates;
  if (question.kind !== 'why' || !best) return finding;
  const textOf = ({ sentence }: Candidate): string => index.passage.sentences[sentence]?.text ?? '';
  if (ranking.matching.terms.every(({ roles }) => roles.name)) return finding;
  const isPlain = (one: Candidate): boolean =>
    (BECAUSE.test(textOf(one)) || AT_ODDS.test(textOf(one)) || isBroughtAbout(finding, one)) &&
    !isReasonItself({ ...finding, candidates: [one] });
  const punished = ASKS_PUNISHED.test(question.text)
    ? candidates.slice(0, NEAR).find((one) => PUNISHED.test(textOf(one)) && isAllTold(finding, one))
    : undefined;
  if (punished && !BECAUSE.test(textOf(best))) return surer(putFirst(finding, punished));
  if (isPlain(best)) return isAllTold(finding, best) ? surer(finding) : finding;
  const refuses = ASKS_REFUSAL.test(question.text) && REFUSES.test(textOf(best));
  const isExplained = refuses || tellsGround(finding, best.sentence);
  if (isExplained && isAllTold(finding, best)) return surer(finding);
  if (isBeforeReason(finding, best) && isAllTold(finding, best)) return surer(finding);
  const blamed = candidates.find(({ sentence }) => sentence === best.sentence + 1);
  if (blamed && BLAMES.test(textOf(blamed)) && isAllTold(finding, best))
    return surer(putFirst(finding, blamed));
  const isMaybe = MAYBE.test(textOf(best)) || GIVES_CAUSE.test(textOf(best));
  if (isMaybe && !isReasonless(finding) && !isReasonItself(finding)) return finding;
  const tells = (one: Candidate): boolean =>
    isPlain(one) || tellsPurpose(finding, one.sentence) || isBeforeReason(finding, one);
  const other = candidates
    .slice(1, NEAR)
    .find((one) => one.score > best.score - BEHIND && tells(one) && isAllTold(finding, one));
  return other ? surer(putFirst(finding, other)) : finding;
}

const surer = (finding: Finding): Finding => ({ ...finding, confidence: finding.confidence + TOLD });

/** "He lost because": goes on about whom the sentence before names. */
const GOES_ON = /^["“'‘]?(?:he|she|they|it)\b/i;

const isIn = ({ level, near }: TermMatch, s: number): boolean =>
  (level[s] ?? 0) > 0 || (near[s] ?? 0) >= ALIKE;

/** All that the question names stands there, and happens there. */
function isAllTold({ ranking, index }: Finding, { sentence: s }: Candidate): boolean {
  const goesOn = GOES_ON.test(index.passage.sentences[s]?.text ?? '');
  return ranking.matching.terms.every(
    (match) => isIn(match, s) || (goesOn && match.roles.name && isIn(match, s - 1)),
  );
}

/** What is asked about stands where what brought it about is told before it. */
function isBroughtAbout({ ranking, index }: Finding, { sentence: s }: Candidate): boolean {
  const { text = '', words = [] } = index.passage.sentences[s] ?? {};
  const { verb } = askedClause(ranking.matching);
  const deed = ranking.matching.terms.find(({ term }) => term.stem === verb?.stem);
  const word = deed && words[placeIn(deed, s, ALIKE)];
  return word !== undefined && BROUGHT_ABOUT.test(text.slice(0, word.start));
}

/** "sought a deal after he was fired" tells what came of it, and not why he was. */
function isBeforeReason({ ranking, index }: Finding, { sentence }: Candidate): boolean {
  const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
  const after = AFTER.exec(text)?.index ?? -1;
  const deeds = ranking.matching.terms.filter(({ roles }) => !roles.name);
  const placeOf = ({ level, at, nearAt }: TermMatch): number =>
    words[((level[sentence] ?? 0) > 0 ? at[sentence] : nearAt[sentence]) ?? -1]?.start ?? text.length;
  return deeds.length > 0 && deeds.every((deed) => placeOf(deed) < after);
}
