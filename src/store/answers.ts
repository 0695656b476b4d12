import type { Db } from './dialect.ts';
import {
  type AnswerStore,
  type FeedbackStore,
  type GivenAnswer,
  type GivenEvidence,
  SHARED_TEAM,
} from './store.ts';
import type { AnswerRow, EvidenceRow } from './tables.ts';

export function answerStore(db: Db): AnswerStore {
  return {
    async record(answer) {
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('answers').values(rowOf(answer)).execute();
        const evidence = answer.evidence.map((given, position) => evidenceRow(answer, given, position));
        if (evidence.length > 0) await tx.insertInto('evidence').values(evidence).execute();
      });
    },

    async posted(team, id, ts) {
      await db
        .updateTable('answers')
        .set({ ts })
        .where((where) => where.and({ team, id }))
        .execute();
    },

    async get(team, id) {
      return (await withEvidence(db, team, [id]))[0];
    },

    async from(team, story, version) {
      const rows = await db
        .selectFrom('evidence')
        .select(['team', 'answer'])
        .distinct()
        .where((where) => where.and({ story, version }))
        .$if(team !== SHARED_TEAM, (query) => query.where('team', '=', team))
        .execute();
      return givenAnswers(db, rows);
    },

    async recent(team, user, limit) {
      const rows = await db
        .selectFrom('answers')
        .select('id')
        .where((where) => where.and({ team, user }))
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      const answers = await withEvidence(
        db,
        team,
        rows.map(({ id }) => id),
      );
      return answers.toReversed();
    },
  };
}

/** Answers of several teams, the oldest of each first. */
export async function givenAnswers(
  db: Db,
  wanted: readonly Pick<EvidenceRow, 'team' | 'answer'>[],
): Promise<readonly GivenAnswer[]> {
  const byTeam = Map.groupBy(wanted, ({ team }) => team);
  const answers = [...byTeam].map(([team, found]) =>
    withEvidence(
      db,
      team,
      found.map(({ answer }) => answer),
    ),
  );
  return (await Promise.all(answers)).flat();
}

const rowOf = (answer: GivenAnswer): AnswerRow => ({
  team: answer.team,
  id: answer.id,
  channel: answer.channel,
  ts: answer.ts ?? null,
  thread: answer.thread ?? null,
  user: answer.user,
  question: answer.question,
  kind: answer.kind,
  answered: Number(answer.answered),
  at: answer.at,
});

const evidenceRow = (answer: GivenAnswer, given: GivenEvidence, position: number): EvidenceRow => ({
  team: answer.team,
  answer: answer.id,
  position,
  story: given.story,
  version: given.version,
  sentence_start: given.sentence.start,
  sentence_end: given.sentence.end,
  quotation_start: given.quotation?.start ?? null,
  quotation_end: given.quotation?.end ?? null,
  attribution: given.attribution ? JSON.stringify(given.attribution) : null,
  shown_start: given.shown?.start ?? null,
  shown_end: given.shown?.end ?? null,
});

/** The oldest first. */
async function withEvidence(db: Db, team: string, ids: readonly string[]): Promise<readonly GivenAnswer[]> {
  if (ids.length === 0) return [];
  const answers = await db
    .selectFrom('answers')
    .selectAll()
    .where('team', '=', team)
    .where('id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const evidence = await db
    .selectFrom('evidence')
    .selectAll()
    .where('team', '=', team)
    .where('answer', 'in', ids)
    .orderBy('position')
    .execute();
  const byAnswer = Map.groupBy(evidence, (row) => row.answer);
  return answers.map((row) => givenAnswer(row, byAnswer.get(row.id) ?? []));
}

const givenAnswer = (row: AnswerRow, evidence: readonly EvidenceRow[]): GivenAnswer => ({
  team: row.team,
  id: row.id,
  channel: row.channel,
  ...(row.ts !== null && { ts: row.ts }),
  ...(row.thread !== null && { thread: row.thread }),
  user: row.user,
  question: row.question,
  kind: row.kind,
  answered: row.answered === 1,
  evidence: evidence.map(givenEvidence),
  at: row.at,
});

const givenEvidence = (row: EvidenceRow): GivenEvidence => ({
  story: row.story,
  version: row.version,
  sentence: { start: row.sentence_start, end: row.sentence_end },
  ...(row.quotation_start !== null &&
    row.quotation_end !== null && { quotation: { start: row.quotation_start, end: row.quotation_end } }),
  ...(row.attribution !== null && { attribution: JSON.parse(row.attribution) }),
  ...(row.shown_start !== null &&
    row.shown_end !== null && { shown: { start: row.shown_start, end: row.shown_end } }),
});

export function feedbackStore(db: Db): FeedbackStore {
  return {
    async give(team, answer, user, verdict, now) {
      await db
        .insertInto('feedback')
        .values({ team, answer, user, verdict, at: now })
        .onConflict((conflict) =>
          conflict.columns(['team', 'answer', 'user']).doUpdateSet({ verdict, at: now }),
        )
        .execute();
    },

    async of(team, answer) {
      const rows = await db
        .selectFrom('feedback')
        .select('verdict')
        .where((where) => where.and({ team, answer }))
        .execute();
      const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
      return { up: count('up'), down: count('down') };
    },
  };
}
