import { resolve } from 'node:path';

/** The folder of data that is measured with and never copied: beside the project, or where VERBATIM_SHARED says. */
export const sharedFolder = (): string =>
  resolve(process.env['VERBATIM_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname);

/** Thrown where data is not of the form that a measurement needs; the message says where, and what is wrong. */
export class DataError extends Error {}

/** Thrown where it is not there; the message says what to do. */
export class MissingData extends DataError {}
