import type { Analysis } from '../attribution/analysis.ts';
import { textOf } from '../story/span.ts';
import type { Answered } from './answer.ts';
import { SAID_NOTHING } from './finding/silent.ts';
import { indexOf } from './index.ts';
import { attributionsOf } from './people/people.ts';
import { parseQuestion, type Question } from './question/question.ts';

const isPerson = (name: string, { entities }: Analysis): boolean =>
  entities.some(
    ({ kind, aliases }) =>
      kind === 'person' && aliases.some((alias) => alias.toLowerCase() === name.toLowerCase()),
  );

/** "attack on Monday", "Lee in 2019": a day is no topic. */
const OF_TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|(?:last|this|next) )/iu;

/** "Lee on the road": of somebody who speaks in a story, or stands in it, what they say about it; nothing for other phrases. */
export function wordsAsked({ kind, text }: Question, analyses: readonly Analysis[]): Question | undefined {
  const [, source, topic = ''] = (kind === 'keywords' && /^(\S.*?) (?:on|about) (\S.*)$/iu.exec(text)) || [];
  if (!source || OF_TIME.test(topic)) return undefined;
  const isSomebody = analyses.some(
    (analysis) => isPerson(source, analysis) || attributionsOf(source, indexOf(analysis)).length > 0,
  );
  return isSomebody ? parseQuestion(`what did ${source} say about ${topic}`) : undefined;
}

/** That nothing was said: "Lee had no comment." */
export const tellsSilence = ({ evidence: [{ story, sentence }] }: Answered): boolean =>
  SAID_NOTHING.test(textOf(story.body, sentence));
