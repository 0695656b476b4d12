import type { Mention } from '../../../story/mentions/mention.ts';
import type { Reading } from '../../reading.ts';

/**
 * "Mr Hale “was late,” he said": whom the words in marks have as their subject is not who says them, for a pronoun is no
 * name of its own clause (Principle C of Chomsky's binding theory, 1981). Where no marks tell what is said, news writes
 * "Hale had left and would not return, he said" of Hale as well.
 */
export const isToldOf = (
  { tokens, unitAt }: Reading,
  { kind, from, to }: Mention,
  pronoun: Mention,
): boolean =>
  kind === 'name' &&
  unitAt[from] === unitAt[pronoun.from] &&
  to < pronoun.from &&
  tokens[to]?.class === 'quote' &&
  tokens[pronoun.from - 1]?.class === 'quote';
