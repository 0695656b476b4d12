import { isNaming, type Verb, verbOf } from '../../story/mentions/verbs.ts';

const verbsIn = (cue: string): readonly Verb[] =>
  cue
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => verbOf(word) ?? []);

/** Whether a gold cue reports speech: it holds a verb of saying, or "according to". The widest fair reading. */
export const isSpeechCue = (cue: string | undefined): boolean =>
  cue !== undefined &&
  (/according to/i.test(cue) || verbsIn(cue).some((verb) => verb.group === 'speech' && !isNaming(verb)));

/** Of those, without "did not say", "declined to say" and "would say": nothing was said. */
export const isStatementCue = (cue: string | undefined): boolean =>
  isSpeechCue(cue) &&
  !/\b(?:not|never|no|nor|would|could|should|might|may|declin\w+|refus\w+)\b|n[’']t\b/i.test(cue ?? '');

/** Of those, "say", "tell" and "according to" alone, the narrowest. */
export const isSayingCue = (cue: string | undefined): boolean =>
  isStatementCue(cue) &&
  (/according to/i.test(cue ?? '') || verbsIn(cue ?? '').some(({ lemma }) => /^(?:say|tell)$/.test(lemma)));
