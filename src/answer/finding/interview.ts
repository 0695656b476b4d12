import type { Attribution } from '../../attribution/attribution.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** Of the turns of an interviewer at least this share ends with a question mark. */
const ASKS = 0.5;
const FEWEST = 2;

/** What an interviewer asks is no answer: whoever is asked gives it in the turn after. */
export function withReply(finding: Finding): Finding {
  const { index, candidates, question } = finding;
  const [best] = candidates;
  if (!best || question.kind === 'who-said' || question.said) return finding;
  const turns = turnsOf(index);
  const asked = turns.findIndex((turn) => holds(turn, best.sentence, index));
  const [turn, reply] = [turns[asked], turns[asked + 1]];
  if (!turn || !reply || nameOf(turn) === nameOf(reply) || !asks(nameOf(turn), turns, index)) return finding;
  const first = candidates.find(({ sentence }) => holds(reply, sentence, index));
  return putFirst(finding, first);
}

/** Statements that a name and a colon open. */
const turnsOf = ({ analysis: { attributions, story } }: IndexedStory): readonly Attribution[] =>
  attributions.filter(({ cue }) => cue !== undefined && textOf(story.body, cue) === ':');

const nameOf = ({ source }: Attribution): string | undefined => source?.name;

const holds = (turn: Attribution, s: number, { analysis }: IndexedStory): boolean => {
  const sentence = analysis.sentences[s];
  return sentence !== undefined && isSaidIn(turn, sentence);
};

function asks(name: string | undefined, turns: readonly Attribution[], { analysis }: IndexedStory): boolean {
  const own = turns.filter((turn) => nameOf(turn) === name);
  const questions = own.filter(({ content }) =>
    /\?\W*$/.test(textOf(analysis.story.body, content.at(-1) ?? content[0])),
  );
  return own.length >= FEWEST && questions.length >= ASKS * own.length;
}
