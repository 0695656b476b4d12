import { z } from 'zod';
import { count, flag, nullableText, text, time } from './columns.ts';

/** What was asked and shown, and what came of it. */

export const threadRow = z.strictObject({
  team: text,
  channel: text,
  thread: text,
  question: text,
  // Absent in what was exported before threads knew it.
  speaker: nullableText.default(null),
  shown: nullableText.default(null),
  user: nullableText,
  stories: nullableText,
  at: time,
});

export const claimRow = z.strictObject({
  team: text,
  key: text,
  at: time,
});

export const answerRow = z.strictObject({
  team: text,
  id: text,
  channel: text,
  ts: nullableText,
  thread: nullableText,
  user: text,
  question: text,
  kind: text,
  answered: flag,
  at: time,
});

export const evidenceRow = z.strictObject({
  team: text,
  answer: text,
  position: count,
  story: text,
  version: count,
  sentence_start: count,
  sentence_end: count,
  quotation_start: count.nullable(),
  quotation_end: count.nullable(),
  /** JSON; exports from before it was kept lack it, and what was shown. */
  attribution: nullableText.default(null),
  shown_start: count.nullable().default(null),
  shown_end: count.nullable().default(null),
});

export const feedbackRow = z.strictObject({
  team: text,
  answer: text,
  user: text,
  verdict: z.enum(['up', 'down']),
  at: time,
});

export const correctionNoteRow = z.strictObject({
  team: text,
  answer: text,
  story: text,
  version: count,
  state: z.enum(['claimed', 'posted', 'dropped']),
  at: time,
  leased_until: time,
});

export const quietChannelRow = z.strictObject({
  team: text,
  channel: text,
  set_by: text,
  at: time,
});
