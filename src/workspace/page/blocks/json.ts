import type { Json } from '../../state/model.ts';

/** Blocks were checked when they were posted; these only spare the types. */
export const list = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
export const child = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null ? (value as Json) : undefined;
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Of a text object. */
export const textOf = (value: unknown): string => string(child(value)?.['text']);
