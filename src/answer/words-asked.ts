import type { Analysis } from '../attribution/analysis.ts';
import { isTitleWord } from '../story/mentions/words.ts';
import { textOf } from '../story/span.ts';
import type { Answered } from './answer.ts';
import { SAID_NOTHING } from './finding/silent.ts';
import { indexOf } from './index.ts';
import { attributionsOf } from './people/people.ts';
import { parseQuestion, type Question } from './question/question.ts';

/** Whom a story calls so by name, or by an office as somebody who speaks: "the mayor", but not "the driver". */
function isSomebody(asked: string, analysis: Analysis): boolean {
  const lower = asked.toLowerCase();
  const isNamed = analysis.entities.some(
    ({ kind, name, aliases }) =>
      kind === 'person' &&
      [...aliases, name.split(' ').at(-1) ?? ''].some((alias) => alias.toLowerCase() === lower),
  );
  if (isNamed) return true;
  const hasOffice =
    isTitleWord(lower.split(' ').at(-1) ?? '') ||
    analysis.entities.some(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === lower));
  return hasOffice && attributionsOf(asked, indexOf(analysis)).length > 0;
}

/** "Lee on Monday", "Lee on trial", "Lee on holiday": a time or a state, and no topic. */
const NO_TOPIC =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|(?:last|this|next) |(?:trial|holiday|leave|bail|strike|board|duty|camera|tv|television|video|foot|fire|hold|tour|loan|remand|parole|stage|horses|horseback)\b)/iu;

/** "Lee on the road": of somebody who speaks in a story, or stands in it, what they say about it; nothing for other phrases. */
export function wordsAsked({ kind, text }: Question, analyses: readonly Analysis[]): Question | undefined {
  const [, source, topic = ''] = (kind === 'keywords' && /^(\S.*?) (?:on|about) (\S.*)$/iu.exec(text)) || [];
  if (!source || NO_TOPIC.test(topic)) return undefined;
  const isAsked = analyses.some((analysis) => isSomebody(source, analysis));
  return isAsked ? parseQuestion(`what did ${source} say about ${topic}`) : undefined;
}

/** That nothing was said: "Lee had no comment." */
export const tellsSilence = ({ evidence: [{ story, sentence }] }: Answered): boolean =>
  SAID_NOTHING.test(textOf(story.body, sentence));
