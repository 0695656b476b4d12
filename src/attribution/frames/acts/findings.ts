import { lexicon } from '../../../story/lexicon.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { calendar, documentNouns } from '../../../story/mentions/words.ts';
import type { Reading } from '../../reading.ts';
import { hasTense } from '../clause.ts';
import { verbGroup } from '../group.ts';
import { opensClause } from '../showing.ts';
import { subjectBefore } from '../subjects.ts';
import { type ActRule, firstMark, words } from './act.ts';

const ruledSomething: ActRule = {
  name: 'ruled a country',
  why: '“ruled that the vote is open”, “determined there was no fault”, “the study found it safe”, “…, the court ruled.”, “ruled on Friday that it is open” report; what else is ruled, submitted, found or determined is governed, handed in, come upon or settled',
  verbs: words('rule submit find determine'),
  holds: (reading, at) => {
    const { tokens } = reading;
    if (
      lowerAt(tokens, at + 1) === 'that' ||
      pleadsBefore(tokens, at) ||
      closesReport(tokens, at) ||
      isFinding(tokens, at) ||
      leadsToClause(reading, at)
    )
      return false;
    return !opensClause(reading, at + 1) || noticesOnly(reading, at);
  },
};

const longestAdjunct = 10;

/** "ruled on Friday that", "ruled 5-4 that", "found in a review published in May that": over when and where, and how many agreed; what a person finds in a drawer is noticed. */
const leadsToClause = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  if (!(isTimeOrPlace(tokens[at + 1]) || isVote(tokens[at + 1])) || verbGroup(tokens, at).passive)
    return false;
  for (let that = at + 2; that <= at + longestAdjunct; that += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[that] ?? {};
    if (lower === 'that') {
      const written = tokens.slice(at + 1, that).some((token) => documentNouns.has(token.lower));
      const rules = tokens[at]?.verb?.lemma === 'rule';
      return !hasTense(tokens[that + 1]) && (written || rules || !noticesOnly(reading, at));
    }
    if (
      !/^(?:word|capital|number|determiner|possessive|preposition|adverb|clitic)$/.test(kind) &&
      !isMadeKnown(lower)
    )
      return false;
  }
  return false;
};

const isTimeOrPlace = (token: Token | undefined): boolean =>
  calendar.has(token?.lower ?? '') ||
  /^(?:on|in|at|during|last|this|late|early|earlier|yesterday)$/.test(token?.lower ?? '');

/** "unanimously", "5-4". */
const isVote = (token: Token | undefined): boolean => /^(?:adverb|number)$/.test(token?.class ?? '');

const isMadeKnown = (lower: string): boolean => /^(?:published|released|issued|posted)$/.test(lower);

/** "He found it was late": what a person finds for himself is noticed; "inspectors found the bridge was unsafe" reports. */
const noticesOnly = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  const { verb } = tokens[at] ?? {};
  if (!verb || !/^(?:past|participle|s)$/.test(verb.form)) return true;
  if (/^(?:who|what|which)$/.test(lowerAt(tokens, at + 1))) return true;
  if (verb.lemma !== 'find') return false;
  const finder = subjectBefore(reading, verbGroup(tokens, at).from);
  return !finder || finder.kind === 'pronoun' || (finder.kind === 'name' && finder.entity === 'person');
};

/** "submitted before the court that", "submitted to the bench that": what is pleaded there. */
const pleadsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verb?.lemma === 'submit' &&
  /^(?:before|to|in)$/.test(lowerAt(tokens, at + 1)) &&
  tokens.slice(at + 3, at + 3 + longestCourt).some(({ lower }) => lower === 'that') &&
  tokens.slice(at + 2, at + 2 + longestCourt).some(({ lower }) => courts.has(lower));

const longestCourt = 4;
const courts = words('court bench judge tribunal commission inquiry panel');

const longestSource = 8;
/** Tokens of "a study by the Council of the Great City Schools". */
const longestStudy = 12;
const after = words('on in last this late early earlier');

/** "The vote is open, the court ruled on Friday.": a subject after a comma, and no object. */
const closesReport = (tokens: readonly Token[], at: number): boolean => {
  const { from, passive } = verbGroup(tokens, at);
  if (passive) return false;
  const next = tokens[at + 1];
  const bare =
    /^(?:stop|break|comma)$/.test(next?.class ?? 'break') ||
    calendar.has(next?.lower ?? '') ||
    (after.has(next?.lower ?? '') && !isPlace(tokens, at));
  const marks = /^(?:comma|quote|verb|auxiliary|stop|break|colon|relative|conjunction)$/;
  const mark = bare && firstMark(tokens, from - 1, { marks, most: longestStudy, step: -1 });
  return mark === 'comma' || mark === 'quote';
};

/** "chemicals found in cars", "found on old roads": where things are, no time and no study. */
const isPlace = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.verb?.lemma !== 'find' || !/^(?:in|on)$/.test(lowerAt(tokens, at + 1))) return false;
  const { class: kind, lower = '' } = tokens[at + 2] ?? {};
  return kind !== 'number' && !calendar.has(lower) && !/^(?:an?|its|their|the)$/.test(lower);
};

const studies: ReadonlySet<string> = new Set(lexicon('studies'));

/** "A poll by Yonhap found most drivers against it": what a study finds it reports, whatever its form. */
const isFinding = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.verb?.lemma !== 'find' || tokens[at]?.verb?.form === 'ing') return false;
  for (let back = at - 1; back >= at - longestSource; back -= 1) {
    const token = tokens[back];
    if (!token || /^(?:comma|stop|break|colon|auxiliary|quote|relative)$/.test(token.class)) return false;
    if (studies.has(token.lower)) return true;
  }
  return false;
};

export const findings: readonly ActRule[] = [ruledSomething];
