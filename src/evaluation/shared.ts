import { resolve } from 'node:path';

/** The folder of data that is measured with and never copied: beside the project, or where VERBATIM_SHARED says. */
export const sharedFolder = (): string =>
  resolve(process.env['VERBATIM_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname);

/** Thrown where the data that a measurement needs is not there; the message says what to do. */
export class MissingData extends Error {}
