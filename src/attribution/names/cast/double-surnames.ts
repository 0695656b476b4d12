import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Named } from './drafts.ts';
import { hasMiddle } from './key.ts';

/** What stands before a surname, and before a given name only where news names somebody in full. */
export const COURTESY = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** "Ms Lee Diaz" of a story with Ann Lee Diaz: behind a form of address two surnames, though the first may be a given name. */
export const withDoubleSurnames = (reading: Reading, names: readonly Named[]): readonly Named[] => {
  const full = new Map(
    names
      .filter(({ mention, key }) => mention.entity === 'person' && hasMiddle(key))
      .map(({ key }) => [key.split(' ').slice(-2).join(' '), key]),
  );
  if (full.size === 0) return names;
  return names.map((named) => {
    const { role } = named.mention;
    const key = role && COURTESY.test(textOf(reading.body, role)) ? full.get(named.key) : undefined;
    return key === undefined ? named : { ...named, key };
  });
};
