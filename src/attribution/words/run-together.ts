import { oncePerWord } from '../../story/once.ts';

const RUN_TOGETHER = /^(i|you|he|she|it|we|they|that|there|who)[’'](?:ll|d|re|ve|m)$/;

/** Of "they'll", "he'd" the pronoun that an auxiliary is run into, the two one token: the subject and the tense of a clause. */
export const pronounOf = oncePerWord((lower: string): string | undefined => RUN_TOGETHER.exec(lower)?.[1]);

export const isRunTogether = (lower: string): boolean => pronounOf(lower) !== undefined;
