import type { Reading } from '../../reading.ts';
import { idioms } from './idioms.ts';
import { objects } from './objects.ts';
import { passives } from './passives.ts';

/** In no order: one that holds is enough. */
const actRules = [...idioms, ...objects, ...passives];

/** Whether a reporting verb tells what was done, not what was said. */
export const isAct = (reading: Reading, at: number): boolean =>
  actRules.some(({ holds }) => holds(reading, at));
