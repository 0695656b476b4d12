import { isNaming, verbOf } from '../../story/mentions/verbs.ts';

/** Whether a gold cue reports speech: a verb of saying, or "according to". */
export const isSpeechCue = (cue: string | undefined): boolean => {
  if (cue === undefined) return false;
  if (/according to/i.test(cue)) return true;
  return cue
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => {
      const verb = verbOf(word);
      return verb?.group === 'speech' && !isNaming(verb);
    });
};
