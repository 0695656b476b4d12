import type { QuestionKind } from '../answer.ts';

/** "How many", "how much": asks for an amount. */
export const asksAmount = (kind: QuestionKind): boolean => kind === 'how-many' || kind === 'how-much';
