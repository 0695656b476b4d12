import type { Entity } from '../../attribution/names/entity.ts';
import { ONE_TO_TWELVE } from '../../story/number-words.ts';
import { overlaps } from '../../story/span.ts';
import { missingFrom } from '../abstain/missing.ts';
import type { IndexedStory } from '../index.ts';
import { isOfLead } from '../people/nameless-lead.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { personNamed } from './topic.ts';

/** "How long did he get", "what sentence did she receive", "did he go to prison": of whoever stands in court. */
const ASKS =
  /^(?:how (?:long|many years)(?: in (?:prison|jail))? (?:did|was|has) .+ (?:gets?|got|given|handed|receive|sentenced(?: to)?)(?: in (?:prison|jail))?|(?:what|which|how long a)(?: prison| jail)? (?:sentence|term|punishment) (?:did|was|has) .+ (?:gets?|got|given|handed|receive)|what (?:was|is) .+ sentenced to|(?:what (?:is|was) )?(?:the|his|her|their|.+['’]s) (?:(?:prison|jail) )?(?:sentence|punishment)|did .+ go to (?:prison|jail)|(?:was|is|has) .+ (?:jailed|imprisoned|been jailed|been imprisoned|sent to (?:prison|jail)))$/iu;

const TERM = String.raw`(?:(?:\d[\d.,]*|an?|${ONE_TO_TWELVE}|\p{L}+t(?:een|y)(?:-\p{L}+)?)[ -](?:and a half )?(?:day|week|month|year)s?|life)`;
/** "jailed for six years", "sentenced to 18 months", "a four-year prison term". */
const GIVEN = new RegExp(
  String.raw`\b(?:jailed|imprisoned|locked up)\b[^.;,]{0,20}\bfor (?:at least |up to )?${TERM}|\bsentenced\b[^.;]{0,40}\bto (?:at least )?${TERM}|\b(?:given|handed|received|got|gets) (?:an? )?(?:(?:suspended|prison|jail|total) )*(?:sentence of )?${TERM}|\b${TERM}(?:[ -](?:suspended|prison|jail|custodial))* (?:sentence|term)\b|\bsentence of ${TERM}`,
  'iu',
);
/** What the law allows, or a side wants, nobody has got; "in May" is a month. */
const NOT_GIVEN =
  /\b(?:could|can|may|might|would|faces?|facing|maximum|up to|sought|seeks?|seeking|asked for|asking for|called for|demand(?:ed|ing)?|recommended|[Ii]f convicted|carr(?:y|ies))\b/u;

const GETS = /^how (?:long|many years)\b.+\b(?:get|gets|got|given|handed|receive)$/i;
const COURT =
  /\b(?:jail\p{L}*|prison\p{L}*|imprison\p{L}*|sentence[sd]?|sentencing|bars|term|custody|detention|probation|parole|penalt\p{L}+|ban(?:ned)?|suspen\p{L}+|convict\p{L}+|guilty|judge|court|magistrates?|tribunal)\b/iu;

const SURE = 1;

/** A court's sentence is told by "jailed for" more often than by whatever asks for it. */
export function findSentenced(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text.replace(/[?\s]+$/, ''))) return undefined;
  const finding = ranked(index, question);
  const names = finding.ranking.matching.terms.filter(({ roles }) => roles.name);
  const tells = ({ sentence }: Candidate): boolean => {
    const text = index.passage.sentences[sentence]?.text ?? '';
    return GIVEN.test(text) && !NOT_GIVEN.test(text);
  };
  const isOf = ({ sentence }: Candidate): boolean =>
    names.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.stem);
  const told = finding.candidates.filter(tells);
  if (told.length === 0 && (onlyMayBe(finding) || isElsewhere(finding)))
    return { ...finding, missing: missingFrom(finding) };
  const [only] = told;
  if (only && told.length === 1 && isLeadOfOther(names, finding, only))
    return { ...finding, missing: missingFrom(finding) };
  const isOfNobodyElse = only && told.length === 1 && (names.length === 0 || !namesSomebody(finding, only));
  const found = told.find(isOf) ?? (isOfNobodyElse ? only : undefined);
  if (!found) return undefined;
  const others = finding.candidates.filter((candidate) => candidate !== found);
  return { ...finding, candidates: [found, ...others], confidence: Math.max(SURE, finding.confidence) };
}

/** "She could be jailed for up to ten years": nobody has been sentenced yet. */
function onlyMayBe({ candidates: [best], index }: Finding): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return GIVEN.test(text) && NOT_GIVEN.test(text);
}

/** Where a court passes a sentence news has a word for it: "two years on the inquiry" is none. */
function isElsewhere({ candidates: [best], question, index }: Finding): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return GETS.test(question.text) && !COURT.test(text);
}

/** "A surgeon was jailed. Ann Lee, 61, …": no sentence of Diaz's. */
function isLeadOfOther(names: readonly TermMatch[], { index }: Finding, told: Candidate): boolean {
  const forms = names.map(({ term }) => term.form);
  const person = personNamed(forms, index);
  const isOf = (one: Entity): boolean => isOfLead(one, told.sentence, index);
  return person !== undefined && !isOf(person) && index.analysis.entities.some(isOf);
}

/** "Roe was jailed for six years": no sentence of Diaz's; "A surgeon was jailed" may be. */
const namesSomebody = ({ index }: Finding, { sentence }: Candidate): boolean => {
  const span = index.analysis.sentences[sentence];
  return (
    span !== undefined &&
    index.analysis.entities.some(
      ({ kind, mentions }) => kind === 'person' && mentions.some((one) => overlaps(one, span)),
    )
  );
};
