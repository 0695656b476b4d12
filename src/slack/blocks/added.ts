import { type Added, accountOf } from '../../ingest/account.ts';
import { type Problem, problemText } from '../../ingest/reading.ts';
import type { PutOutcome } from '../../store/store.ts';
import { clip, limits } from '../limits.ts';
import { aside, fitting, join, type Message, nothing, says } from './message.ts';

const OUTCOMES: Readonly<Record<PutOutcome['outcome'], string>> = {
  new: 'Added',
  version: 'It has changed; kept as a new version',
  unchanged: 'It is here already, unchanged',
  copy: 'It is a copy of a story that is here already',
};

/** What came of an address: each story with what was read of it, or what kept it from being one. */
export function additions(outcomes: readonly (Added | Problem)[]): Message {
  const lines = outcomes.map((outcome) => (outcome.kind === 'added' ? added(outcome) : notAdded(outcome)));
  const isAny = outcomes.some(({ kind }) => kind === 'added');
  const rule = isAny
    ? aside(
        'This channel follows it: digests tell of it, and corrections are looked for. Questions here ask it too.',
      )
    : nothing;
  const shown = fitting(lines, rule);
  const left = lines.length - shown.length;
  return join(...shown, left > 0 ? aside(`and ${left} more`) : nothing, rule);
}

function added({ read, put }: Added): Message {
  const { title } = read.story;
  return join(
    says(`${OUTCOMES[put.outcome]}: ${clip(title, 300)}`),
    aside(clip(accountOf(read).join('\n'), limits.contextText)),
  );
}

const notAdded = (problem: Problem): Message => says(`Not added. ${clip(problemText(problem), 1_000)}.`);
