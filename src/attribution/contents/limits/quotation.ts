import { isNaming } from '../../../story/mentions/verbs.ts';
import type { ContentQuestion } from '../question.ts';
import { countIn } from '../shape.ts';
import { bareVerb } from './clauses.ts';
import type { LimitRule } from './limit.ts';

const lowerAt = ({ reading: { tokens } }: ContentQuestion, at: number): string => tokens[at]?.lower ?? '';

const verbless: LimitRule = {
  name: 'no verb to join',
  why: '“called it “a farce” and walked out”, “replied “yes” and walked out”: what somebody is called or answered has no verb to join another to: that is the speaker’s',
  of: (question, start) => {
    const { quotation, shape, frame, report } = question;
    const whole = frame.verb && (isNaming(frame.verb) || report.to === quotation?.from);
    if (!quotation || !whole || start > quotation.from || countIn(shape, 'verb', start, quotation.from) > 0)
      return undefined;
    const at = quotation.to;
    return /^(?:and|then)$/.test(lowerAt(question, at)) && bareVerb(question, at + 1) ? at : undefined;
  },
};

const touched: LimitRule = {
  name: 'words said whole',
  why: '“shouted “Close it” as she left”, “said “no” when asked”: of words right behind the cue a subordinate clause tells when they were said',
  of: (question, start) => {
    const { quotation, report } = question;
    if (quotation?.from !== report.to || start !== quotation.from) return undefined;
    return /^(?:as|when|before|after|while|until)$/.test(lowerAt(question, quotation.to))
      ? quotation.to
      : undefined;
  },
};

const aside: LimitRule = {
  name: 'main verb after an aside',
  why: '“Lee, calling it “a farce”, left”, “Lee, who called it “a farce,” left”, “Diaz, described by Lee as “a hero”, left”, “What Lee called “a farce” ended”: at the mark that closes the aside, before the verb of whom it describes',
  of: (question, start) => {
    const { quotation, report, frame, reading } = question;
    if (!quotation || start < report.to || start > quotation.from) return undefined;
    const { tokens } = reading;
    const opening = Math.min(frame.from, report.from);
    const participle = frame.verb?.form === 'ing' && tokens[frame.from - 1]?.class === 'comma';
    const relative =
      /^(?:who|which)$/.test(lowerAt(question, opening - 1)) ||
      /^(?:who|which)$/.test(lowerAt(question, frame.from - 1));
    const described = frame.inverted && tokens[opening - 1]?.class === 'comma';
    const what = lowerAt(question, opening - 1) === 'what';
    const inside = tokens[quotation.to - 2]?.class === 'comma' || what;
    const verb = tokens[quotation.to]?.class === 'comma' ? quotation.to + 1 : inside ? quotation.to : -1;
    return (participle || relative || described || what) && verb > 0 && bareVerb(question, verb)
      ? quotation.to
      : undefined;
  },
};

const goesOn: LimitRule = {
  name: 'another report behind the mark',
  why: '“said it was “unsafe,” adding that it would close”: the comma within the marks parts the next report of the same speaker',
  of: ({ quotation, frames, reading: { tokens } }, start) => {
    if (!quotation || start > quotation.from || tokens[quotation.to - 2]?.class !== 'comma') return undefined;
    const next = frames.some(
      ({ from, verb }) => from === quotation.to && verb?.form === 'ing' && verb.group === 'speech',
    );
    return next ? quotation.to : undefined;
  },
};

/** Where words end that hold a quotation. */
export const heldQuotations: readonly LimitRule[] = [verbless, touched, aside, goesOn];
