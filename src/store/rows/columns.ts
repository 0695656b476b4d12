import { z } from 'zod';

/** Kinds of columns as both databases hold them: flags are 0 or 1, times epoch milliseconds. */

export const text = z.string();
export const nullableText = z.string().nullable();
export const count = z.int().min(0);
export const time = z.int();
export const flag = z.int().min(0).max(1);
