const BE = /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/;
const DO = /^(?:do|does|did|doing|done|don't|doesn't|didn't)$/;

/** Which form of a verb an auxiliary calls for: "is fixed", "has fixed", "did fix" and "will fix". */
export type Auxiliary = 'be' | 'have' | 'do';

export function auxiliaryOf(form: string): Auxiliary {
  if (BE.test(form)) return 'be';
  return HAVE.test(form) ? 'have' : 'do';
}

/** Those that can be the only verb of a clause: "she is a judge", "he has a dog". */
export const isVerbToo = (form: string): boolean => BE.test(form) || HAVE.test(form) || DO.test(form);

export const isBe = (form: string): boolean => BE.test(form);
