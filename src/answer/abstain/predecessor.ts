import type { Looked } from '../finding/finding.ts';

/** "Who was mayor before Lee", "who was Lee's predecessor". */
const ASKS =
  /^who (?:was|were) (?:the )?(?:\p{L}+ ){1,4}before (?:[\p{L}\p{M}.’'-]+ ?){1,4}$|^who (?:was|is) .+ predecessor$/iu;
/** How news tells of whoever was there before. */
const BEFORE =
  /\b(?:predecessors?|succe(?:ed|eds|eded|eding|ssor)|replac\p{L}+|former(?:ly)?|previous(?:ly)?|outgoing|t(?:ake|akes|aken|aking|ook) over|follow(?:s|ed|ing)|until|then|held|late|left|stepp?\p{L}* down|resign\p{L}*|retir\p{L}+|quit|sacked|oust\p{L}*|dismiss\p{L}*|died|defeat\p{L}*|beat|unseat\p{L}*|ex-\p{L}+)\b/iu;

/** "Who was mayor before Lee": that Lee is mayor does not tell. */
export function lacksPredecessor({ question, index, candidates: [best] }: Looked): boolean {
  const text = index.passage.sentences[best?.sentence ?? -1]?.text ?? '';
  return ASKS.test(question.text) && text !== '' && !BEFORE.test(text);
}
