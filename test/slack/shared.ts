import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Reference data that is never part of the project: `../shared`, or where VERBATIM_SHARED says. */
export const sharedFolder = resolve(process.env['VERBATIM_SHARED'] ?? '../shared');

export const sharedMissing = existsSync(sharedFolder)
  ? false
  : `no reference data at ${sharedFolder} (set VERBATIM_SHARED)`;

export const readShared = (path: string): unknown =>
  JSON.parse(readFileSync(join(sharedFolder, path), 'utf8'));
