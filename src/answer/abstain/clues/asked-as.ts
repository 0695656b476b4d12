import { sensesOf } from '../../../story/senses.ts';
import type { Matching } from '../../ranking/matching.ts';

const ASKING =
  /\b(how (?:many|much|long|far|old|often|come)|how|who|whom|whose|what|which|when|where|why)\b/i;

/** Three views of what is asked, from plain to fine: the wh-phrase, what it expects, the class of what it asks about. */
export interface AskedAs {
  readonly phrase: string;
  readonly expected: string;
  readonly focus: string;
}

/** "Which baker won …": "which", a person, and the first of WordNet's classes of "baker". */
export function askedAs({ question, terms }: Matching): AskedAs {
  const phrase = ASKING.exec(question.text)?.[1]?.toLowerCase() ?? 'none';
  const [word = phrase] = phrase.split(' ');
  const focus = terms.filter(({ roles }) => roles.focus).at(-1);
  const sense = focus && sensesOf(focus.term.lemma)[0];
  return {
    phrase: `phrase ${phrase}`,
    expected: `expected ${word} ${question.expects}`,
    focus: `focus ${word} ${sense ?? 'none'}`,
  };
}
