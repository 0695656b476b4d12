import { ask } from '../../src/answer/ask.ts';
import { analyse } from '../../src/attribution/analyse.ts';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import { textOf } from '../../src/story/span.ts';

/** The sentence that answers in a story, or "none". */
export const answerIn =
  (story: Analysis) =>
  (question: string): string => {
    const answer = ask(question, [story]);
    return answer.answered ? textOf(story.story.body, answer.evidence[0].sentence) : 'none';
  };

/** A story as it is read from its paragraphs. */
export function analysisOf(
  body: string,
  about: { title?: string; published?: string; id?: string } = {},
): Analysis {
  const { title = 'Storm closes harbour', published = '2025-04-28', id = 'storm' } = about;
  return analyse({
    id,
    title,
    outlet: 'The Eastport Post',
    published,
    deduced: {},
    captions: [],
    body,
    blocks: blocksOf(body),
  });
}

export const STORM = analysisOf(
  [
    'Mayor Ann Lee said on Saturday that at least 14 boats sank in the harbour of Eastport.',
    '“We will not wait for the capital. Work on the sea wall starts on Friday,” Lee told reporters.',
    'The harbour was closed because waves of six metres had broken the old pier.',
    'Fisherman Tom Ortiz said the council had ignored three warnings. The council denied the claim and said it had acted on all of them.',
    'Repairs will cost £2bn, according to the port authority.',
  ].join('\n\n'),
);
