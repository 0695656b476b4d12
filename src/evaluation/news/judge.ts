import type { Answer, Evidence } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { analyse } from '../../attribution/analyse.ts';
import { textOf } from '../../story/span.ts';
import { type Asked, type AskedStory, typed } from './asked.ts';

type Verdict = 'right' | 'wrong-sentence' | 'wrong-speaker' | 'false-answer' | 'false-refusal';

export interface Judged {
  readonly story: string;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

const sentenceIn = ({ story, sentence }: Evidence): string => textOf(story.body, sentence);

/** Who the answer says it is: the name, else the words that stand there. */
export function speakerIn({ story, attribution }: Evidence): string | undefined {
  const source = attribution?.source;
  return source && (source.name ?? textOf(story.body, source));
}

function isSpeaker(evidence: Evidence, speaker: Asked['speaker']): boolean {
  if (speaker === undefined) return true;
  const named = speakerIn(evidence)?.toLowerCase() ?? '';
  return [speaker].flat().some((name) => named.includes(name.toLowerCase()));
}

export function verdictOn({ sentences, abstain, speaker }: Asked, answer: Answer): Verdict {
  if (!answer.answered) return abstain ? 'right' : 'false-refusal';
  if (sentences.length === 0) return 'false-answer';
  const [best] = answer.evidence;
  if (!sentences.includes(sentenceIn(best))) return 'wrong-sentence';
  return isSpeaker(best, speaker) ? 'right' : 'wrong-speaker';
}

/** Every question of a story asked of that story alone. */
export function judge({ name, story, questions }: AskedStory): readonly Judged[] {
  const analyses = [analyse(story)];
  return questions.map((asked) => {
    const answer = ask(typed(asked), analyses);
    return { story: name, asked, answer, verdict: verdictOn(asked, answer) };
  });
}

/** What a story answers asked of the next one, which does not: all are to be refused. */
export function judgeForeign(stories: readonly AskedStory[]): readonly Judged[] {
  return stories.flatMap((own, i) => {
    const other = stories[(i + 1) % stories.length];
    if (!other || other === own) return [];
    const answered = other.questions.filter(({ abstain }) => !abstain);
    const questions = answered.map((asked): Asked => ({ ...asked, sentences: [], abstain: true }));
    return judge({ ...own, questions });
  });
}
