import type { Mention } from '../../story/mentions/mention.ts';
import type { Candidate, Question } from './scene.ts';

const paragraphsBack = 2;
const paragraphsOn = 1;
const tokensAway = 160;
/** Tokens inside quotations are passed over; a page of nothing but quotations is not walked to its end. */
const tokensPassed = 2_000;
const most = 10;

/** The mentions that may be a quotation's source: those around it, the choices of rules and neighbours, and nobody. */
export const candidatesOf = (question: Question): readonly Candidate[] => {
  const { previousSource, ruled, nextRuled } = question;
  const chosen = [...around(question, -1).toReversed(), ...around(question, 1)];
  const add = (mention: Mention | undefined): void => {
    if (mention && !chosen.includes(mention)) chosen.push(mention);
  };
  for (const mention of [previousSource, ruled?.source, nextRuled?.source]) add(mention);
  for (const { source } of question.frames) add(source);
  return [undefined, ...chosen.sort((a, b) => a.start - b.start)];
};

/** Mentions outside quotations on one side, nearest first. */
const around = ({ scene, quotation }: Question, step: 1 | -1): readonly Mention[] => {
  const { tokens, units, unitAt, quotations, quotationAt, mentions, mentionAt } = scene.reading;
  const found: Mention[] = [];
  const reach = step < 0 ? paragraphsBack : paragraphsOn;
  const start = step < 0 ? quotation.from - 1 : quotation.to;
  let last = -1;
  let away = 0;
  let unit = -1;
  for (let at = start; at >= 0 && at < tokens.length; at += step) {
    if (Math.abs(at - start) > tokensPassed) break;
    if (unit !== unitAt[at]) {
      unit = unitAt[at] ?? 0;
      if (Math.abs((units[unit]?.paragraph ?? 0) - quotation.paragraph) > reach) break;
    }
    const within = quotationAt[at] ?? -1;
    if (within !== -1) {
      const { from, to } = quotations[within] ?? quotation;
      at = step < 0 ? from : to - 1;
      continue;
    }
    away += 1;
    const index = mentionAt[at] ?? -1;
    const mention = index === last ? undefined : mentions[index];
    if (mention) found.push(mention);
    last = index;
    if (away === tokensAway || found.length === most) break;
  }
  return found;
};
