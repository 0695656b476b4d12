import { calendar } from '../../story/mentions/words.ts';
import { occasionEnd } from '../circumstances/where.ts';
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { setsAgainst, subordinates } from '../words/subordinators.ts';
import { isAdded } from './added.ts';
import { afterCondition } from './condition.ts';
import type { Opened } from './feature.ts';
import { deniedUpTo } from './hung-denial.ts';
import { isMoment } from './moment.ts';
import { type ContentQuestion, unitEnd } from './question.ts';
import { commaAhead, countIn, opensClause } from './shape.ts';
import { relativeBefore } from './starts/before.ts';
import { opensTimeBetween } from './starts/moments.ts';
import { timeOfSayingEnd } from './starts/time-of-saying.ts';

/** Where content that began before its report would go on after it: past a comma, after a relative, a passive ("Lee is said to be ill") or a condition right away; nothing where the report closes the sentence or “, adding” goes on. */
export const continuation = (question: ContentQuestion, began: number): Opened | undefined => {
  if (question.quotation || began >= question.report.from) return undefined;
  const { report, frame, told } = question;
  // "If it closes, she warned, Ulm would “wait”": the quotation has the clause that goes on.
  if (told && told.from >= report.to && goesOnIn(question, told.from)) return undefined;
  if (isAside(question, began)) return undefined;
  const bare = frame.agentless === true || isJudged(question) || began === relativeBefore(question);
  const comma = bare ? undefined : commaAfter(question);
  const main = afterCondition(question, began);
  if (!bare && comma === undefined && main === undefined) return undefined;
  const start = comma === undefined ? (main ?? pastOccasion(question)) : comma + 1;
  if (start + 1 >= unitEnd(question) || isChannel(question, start)) return undefined;
  // "The road was unsafe, the court heard on Friday.": when it was said.
  if (isMoment(question.reading, { from: start, to: unitEnd(question) })) return undefined;
  const another = question.frames.some(
    (frame) => frame.from === start && isParticiple(question.reading, frame),
  );
  const denied = question.frames.some((frame) => deniedUpTo(question.reading, frame) === start - 1);
  if (another || denied || isSetAgainst(question, start) || opensTimeBetween(question, start))
    return undefined;
  if (isAdded(question, began, start)) return undefined;
  const below = opensBelow(question, began);
  // "While it loaded, Lee posted, for an hour, the whole list": no main clause follows.
  if (below && !hasClause(question, start)) return undefined;
  if (!describesSource(question, start))
    return {
      ...question,
      start,
      continued: true,
      ...((tellsOf(question, start) || below) && { needed: true }),
    };
  const resumed = afterDescription(question, start);
  return resumed === undefined ? undefined : { ...question, start: resumed, continued: true, needed: true };
};

/** ", adding"; not "Diaz, Lee said, | was complaining". */
const isParticiple = ({ tokens }: Reading, { from, verb }: Frame): boolean =>
  verb?.form === 'ing' && tokens[from]?.class !== 'auxiliary';

/** "the strike, which Lee said on its website | came late": past where it was said, to the verb of the relative. */
const pastOccasion = ({ reading, report, shape }: ContentQuestion): number => {
  const at = timeOfSayingEnd(reading, Math.max(report.to, occasionEnd(reading, report.to)));
  return (shape.tenses[at] ?? 0) > 0 ? at : report.to;
};

/** "It is shut, Lee said, | Yonhap reports": through whom the words came. */
const isChannel = ({ frame: { via } }: ContentQuestion, start: number): boolean =>
  via !== undefined && via.from >= start && via.from - start <= 1;

/** A quotation that goes on with a clause opens in small letters; “Yes,” she said is a sentence of its own. */
const goesOnIn = ({ reading: { tokens } }: ContentQuestion, from: number): boolean => {
  const { text = '' } = tokens[tokens[from]?.class === 'quote' ? from + 1 : from] ?? {};
  return /^(?:\p{Ll}|I(?:[’']|$))/u.test(text);
};

/** "If it rises, as farmers hope, the town will gain": an aside with “as” is of the clause before it. */
const isAside = ({ reading: { tokens }, report }: ContentQuestion, began: number): boolean =>
  tokens[report.from - 1]?.lower === 'as' &&
  [began - 1, began].some((at) => /^(?:if|unless)$/.test(tokens[at]?.lower ?? ''));

const seesAs =
  /^(?:portray|depict|describe|characteri[sz]e|critici[sz]e|denounce|condemn|dismiss|hail|praise|decry|deride|regard|see)$/;

/** By what the passive of a verb ties to its subject what is said of that, behind who says it. */
const tiesBehind: readonly (readonly [tie: string, verb: RegExp])[] = [
  ['as', seesAs],
  ['to', /^(?:say|report|claim|allege|order|instruct)$/],
  ['of', /^accuse$/],
  ['at', /^(?:put|estimate)$/],
  ['for', /^(?:blame|criticise|criticize|praise|fault|mock|ridicule)$/],
];

/** "The plan was condemned by Lee | as a farce", "Diaz was accused by Lee | of theft", "Diaz is said by Lee | to be ill": what it is taken for, what he is said to do. */
const isJudged = ({ frame, reading: { tokens }, report }: ContentQuestion): boolean =>
  frame.inverted &&
  tokens[frame.to - 1]?.lower === 'by' &&
  tokens[report.to + 1]?.class !== 'pronoun' &&
  tiesBehind.some(([tie, verb]) => tokens[report.to]?.lower === tie && verb.test(frame.verb?.lemma ?? ''));

/** "Two drivers were reported to be hurt", "the town is portrayed as grim": without its infinitive, or what it is taken for, the subject says nothing. */
const tellsOf = (question: ContentQuestion, start: number): boolean => {
  const { frame, reading, shape, unit, report } = question;
  if (isJudged(question)) return true;
  if (frame.agentless !== true) return false;
  const [tie, next] = [reading.tokens[start]?.lower, reading.tokens[start + 1]];
  if (tie === 'as') return seesAs.test(frame.verb?.lemma ?? '') && next?.class !== 'pronoun';
  return tie === 'to' && countIn(shape, 'verb', unit.from, report.from) === 0;
};

/** "It is safe, Lee said on Monday, though Diaz warned that": another's report. */
const isSetAgainst = ({ frames, reading }: ContentQuestion, start: number): boolean =>
  setsAgainst(reading.tokens[start]?.lower ?? '') && frames.some(({ source }) => source?.from === start + 1);

/** "If it closes, Lee said, drivers will wait": a subordinate clause says nothing without its main one. */
const opensBelow = ({ reading: { tokens }, report, shape }: ContentQuestion, began: number): boolean =>
  subordinates(tokens[began]?.lower ?? '') && countIn(shape, 'comma', began, report.from - 1) === 0;

/** A verb, or words that are quoted. */
export const hasClause = ({ reading, shape, unit }: ContentQuestion, from: number): boolean =>
  countIn(shape, 'verb', from, unit.to) > 0 ||
  reading.quotationAt.slice(from, unit.to).some((at) => at !== -1);

const longestDescription = 14;

/** "Rather than wait, said Lee, the mayor of Ulm, the council wants it now": past who the source is, where nothing before made a clause. */
const afterDescription = ({ shape, report, unit }: ContentQuestion, start: number): number | undefined => {
  if (countIn(shape, 'verb', unit.from, report.from) > 0) return undefined;
  const comma = commaAhead(shape, start, longestDescription);
  return comma !== undefined && opensClause(shape, comma + 1) ? comma + 1 : undefined;
};

const longestAside = 9;

/** The comma that closes the report: right after it, or after how or when it was said ("Lee said in a letter, ", "told me on Monday, "). */
export const commaAfter = ({ reading, report, shape, frame }: ContentQuestion): number | undefined => {
  const { tokens } = reading;
  if (tokens[report.to]?.class === 'comma') return report.to;
  // "It was late, a neighbour told police, and it rained".
  const { addressee } = frame;
  if (addressee?.from === report.to && tokens[addressee.to]?.class === 'comma') return addressee.to;
  if (frame.kind === 'according' && /^(?:who|that|which)$/.test(tokens[report.to]?.lower ?? '')) {
    const closing = shape.totals.comma;
    for (let at = report.to + 2; at < report.to + longestDescription; at += 1)
      if (closing[at + 1] !== closing[at]) return (shape.tenses[at + 1] ?? 0) > 0 ? at : undefined;
  }
  const first = tokens[report.to];
  const aside =
    /^(?:preposition|adverb|pronoun)$/.test(first?.class ?? '') || calendar.has(first?.lower ?? '');
  return aside ? commaAhead(shape, report.to, longestAside) : undefined;
};

/** "…, said Lee, who runs it", "…, said Lee, the mayor", "…, according to his lawyer, Emil Stoica.": what follows the source tells who that is. */
const describesSource = (question: ContentQuestion, start: number): boolean => {
  const { reading, frame, shape, unit } = question;
  if (closesWithName(question, start) || tellsOfGiven(question, start)) return true;
  if (!frame.inverted || frame.source?.to !== start - 1) return false;
  const first = reading.tokens[start];
  if (/^(?:who|whose|whom)$/.test(first?.lower ?? '')) return true;
  // "The ferry sank, said the coastguard, which sent two boats.", "It was confirmed by the council, which runs it."
  const told = countIn(shape, 'verb', unit.from, question.report.from) > 0;
  const agent = reading.tokens[frame.to - 1]?.lower === 'by';
  if (/^(?:which|where)$/.test(first?.lower ?? '') && (told || agent)) return true;
  const mention = reading.mentions[reading.mentionAt[start] ?? -1];
  if (mention?.from !== start || mention.kind === 'pronoun') return false;
  // "according to the operator, Halm Rail.": the name of a body that was only described.
  const isNamed = mention.kind === 'name' && frame.source?.kind === 'nominal' && mention.entity !== 'place';
  const [end, next] = [reading.tokens[mention.to], reading.tokens[mention.to + 1]];
  const isWhole =
    end?.class === 'stop' || (end?.class === 'comma' && /^(?:who|which|whose)$/.test(next?.lower ?? ''));
  if (isNamed && isWhole) return true;
  if (mention.entity === 'person') return mention.kind !== 'name' || (shape.toVerb[mention.to] ?? 0) > 0;
  return /^(?:an?|the)$/.test(first?.lower ?? '') && countIn(shape, 'verb', start, unit.to) === 0;
};

/** "It will close, according to minutes of the meeting, which came out in May.": a relative behind who is given for a whole clause. */
const tellsOfGiven = ({ reading, frame, shape, unit, report }: ContentQuestion, start: number): boolean =>
  frame.kind === 'according' &&
  /^(?:who|whose|whom|which)$/.test(reading.tokens[start]?.lower ?? '') &&
  countIn(shape, 'verb', unit.from, report.from) > 0;

/** "…, according to a report by the Herald, the paper of Ulm.": an apposition to the last name of who is given. */
const closesWithName = ({ reading, frame, shape, unit }: ContentQuestion, start: number): boolean =>
  frame.kind === 'according' &&
  reading.mentions[reading.mentionAt[start - 2] ?? -1]?.kind === 'name' &&
  /^(?:an?|the)$/.test(reading.tokens[start]?.lower ?? '') &&
  countIn(shape, 'verb', frame.to, unit.to) === 0;
