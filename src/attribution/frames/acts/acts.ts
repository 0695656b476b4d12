import type { Reading } from '../../reading.ts';
import type { ActRule } from './act.ts';
import { calls } from './calls.ts';
import { dealings } from './dealings.ts';
import { doneTo } from './done-to.ts';
import { findings } from './findings.ts';
import { games } from './games.ts';
import { idioms } from './idioms.ts';
import { names } from './names.ts';
import { objects } from './objects.ts';
import { off } from './off.ts';
import { otherSenses } from './other-senses.ts';
import { passives } from './passives.ts';
import { says } from './says.ts';
import { things } from './things.ts';
import { writings } from './writings.ts';

/** In no order: one that holds is enough. */
const actRules: readonly ActRule[] = [
  ...idioms,
  ...otherSenses,
  ...off,
  ...says,
  ...names,
  ...objects,
  ...things,
  ...calls,
  ...dealings,
  ...writings,
  ...findings,
  ...games,
  ...passives,
  ...doneTo,
];

const byVerb = new Map<string, readonly ActRule[]>();

/** Most verbs have few rules of their own. */
const rulesFor = (lemma: string): readonly ActRule[] => {
  const known = byVerb.get(lemma) ?? actRules.filter(({ verbs }) => !verbs || verbs.has(lemma));
  byVerb.set(lemma, known);
  return known;
};

/** Whether a reporting verb tells what was done, not what was said. */
export const isAct = (reading: Reading, at: number): boolean =>
  rulesFor(reading.tokens[at]?.verb?.lemma ?? '').some(({ holds }) => holds(reading, at));
