import type { Analysis } from '../attribution/analysis.ts';
import { overlaps } from '../story/span.ts';
import type { Answer, Evidence, NoAnswer } from './answer.ts';
import { attributionFor, evidenceOf } from './evidence.ts';
import { figuresAsked, figuresInstead } from './figures/asked.ts';
import { type IndexedStory, indexOf } from './index.ts';
import { attributionsOf, isMentioned } from './people.ts';
import { parseQuestion, type Question, type Term } from './question/question.ts';
import { type Candidate, rank } from './ranking/rank.ts';
import { wordOf } from './words/lemma.ts';

export interface AskContext {
  /** The question before it in the thread: follow-ups keep its subject. */
  readonly previous?: string;
}

/** What one story has to say to a question. */
interface Finding {
  readonly index: IndexedStory;
  readonly question: Question;
  readonly candidates: readonly Candidate[];
  /** Absent: the story answers. */
  readonly missing?: NoAnswer;
}

/** Figures offered where the one asked for is not given. */
const INSTEAD = 4;

/** How many sentences an answer holds at most, beside the first. */
const MORE = 4;

/** Slips are read as the story's own words. */
function repaired(question: Question, { spell }: IndexedStory): Question {
  const repair = (term: Term): Term => {
    const form = spell(term.form);
    return form ? { ...term, form, ...wordOf(form) } : term;
  };
  return {
    ...question,
    terms: question.terms.map(repair),
    words: question.words.map(repair),
    ...(question.said && {
      said: { source: question.said.source, topic: question.said.topic.map(repair) },
    }),
  };
}

/** Sentences that carry what the asked source said. */
function saidBy(source: string, index: IndexedStory): ReadonlySet<number> {
  const content = attributionsOf(source, index).flatMap((attribution) => attribution.content);
  const sentences = index.analysis.sentences.keys();
  return new Set(
    sentences.filter((s) => content.some((span) => overlaps(span, index.analysis.sentences[s] ?? span))),
  );
}

const ENOUGH = 0.5;

function missingFrom(
  question: Question,
  candidates: readonly Candidate[],
  index: IndexedStory,
): NoAnswer | undefined {
  const { terms, total } = rank(question, index.passage).matching;
  const best = candidates[0]?.sentence ?? 0;
  const near = terms.filter(
    ({ hits, inTitle }) => inTitle || [best, best - 1, best + 1].some((s) => hits.has(s)),
  );
  const covered = near.reduce((sum, { idf }) => sum + idf, 0) / total;
  const absent = terms.filter(({ hits, inTitle }) => hits.size === 0 && !inTitle);
  if (
    question.expects === 'number' &&
    !/\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/i.test(
      index.passage.sentences[best]?.text ?? '',
    )
  )
    return { kind: 'no-figure', thing: question.terms[0]?.form ?? question.text };
  if (question.kind === 'how-many' && absent.some(({ term }) => term === question.terms[0]))
    return { kind: 'no-figure', thing: question.terms[0]?.form ?? question.text };
  if (covered < ENOUGH) return { kind: 'not-mentioned', terms: absent.map(({ term }) => term.form) };
  return undefined;
}

/** A question for what X said is answered by what X said, about the topic if there is one. */
function findSaid(question: Question, said: NonNullable<Question['said']>, index: IndexedStory): Finding {
  const sentences = saidBy(said.source, index);
  if (sentences.size === 0) {
    const { candidates } = rank(question, index.passage);
    const kind = isMentioned(said.source, index) ? 'not-quoted' : 'unknown-name';
    return { index, question, candidates, missing: { kind, name: said.source } };
  }
  const about = { ...question, terms: said.topic.length > 0 ? said.topic : question.terms };
  const candidates = rank(about, index.passage).candidates.filter(({ sentence }) => sentences.has(sentence));
  const missing = said.topic.length > 0 ? missingFrom(about, candidates, index) : undefined;
  return { index, question: about, candidates, ...(missing && { missing }) };
}

function find(asked: Question, index: IndexedStory): Finding {
  const question = repaired(asked, index);
  if (question.said && index.analysis.attributions.length > 0)
    return findSaid(question, question.said, index);
  const { candidates } = rank(question, index.passage);
  const missing = missingFrom(question, candidates, index);
  return { index, question, candidates, ...(missing && { missing }) };
}

function evidenceFrom({ index, question, candidates }: Finding): readonly Evidence[] {
  const stems = new Set(question.terms.map((term) => term.stem));
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }, i) => i === 0 || score > best * 0.6)
    .slice(0, 1 + MORE)
    .flatMap(({ sentence, score }) => {
      const span = index.analysis.sentences[sentence];
      const attribution = span && attributionFor(span, index, stems);
      return span ? [evidenceOf(index, span, { score, reasons: [], attribution })] : [];
    });
}

/** Answers with sentences of the stories, best first, or says what they lack. Pure; never throws. */
export function ask(text: string, analyses: readonly Analysis[], _context: AskContext = {}): Answer {
  const question = parseQuestion(text);
  const { kind } = question;
  if (question.words.length === 0)
    return { answered: false, kind, reason: { kind: 'empty-question' }, nearest: [] };
  const findings = analyses.map((analysis) => find(question, indexOf(analysis)));
  const byScore = (a: Evidence, b: Evidence): number => b.score - a.score;
  const answers = findings.filter(({ missing }) => !missing).flatMap(evidenceFrom);
  const [first, ...more] = answers.sort(byScore).slice(0, 1 + MORE);
  if (first) {
    const figures = figuresAsked(question, first, analyses);
    return { answered: true, kind, evidence: [first, ...more], ...(figures.length > 0 && { figures }) };
  }
  const nearest = findings.flatMap(evidenceFrom).sort(byScore).slice(0, 3);
  const reason = findings[0]?.missing ?? { kind: 'no-story' };
  const figures = reason.kind === 'no-figure' ? figuresInstead(analyses, INSTEAD) : [];
  return { answered: false, kind, reason, nearest, ...(figures.length > 0 && { figures }) };
}
