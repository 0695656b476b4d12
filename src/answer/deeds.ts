import { textOf } from '../story/span.ts';
import type { Answered } from './answer.ts';
import { REPORTING_VERBS } from './lexicon.ts';
import type { Question } from './question/question.ts';
import { wordOf } from './words/lemma.ts';
import { tokensOf } from './words/tokens.ts';

/** Verbs that any statement is an answer to. */
const SPEAKS =
  /^(?:say|tell|speak|talk|state|claim|comment|remark|mention|add|answer|reply|respond|think|feel|do)$/;

/** "What has Lee promised": what Lee said besides is not asked, where the story has a promise of Lee's. */
export const asksDeed = ({ terms }: Question, { evidence }: Answered): boolean =>
  terms.some(
    ({ lemma, stem }) =>
      REPORTING_VERBS.has(lemma) &&
      !SPEAKS.test(lemma) &&
      evidence.some(
        ({ story, attribution }) =>
          attribution?.cue &&
          tokensOf(textOf(story.body, attribution.cue)).some(({ form }) => wordOf(form).stem === stem),
      ),
  );
