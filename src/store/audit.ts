import { randomUUID } from 'node:crypto';
import type { Db } from './dialect.ts';
import type { AuditStore } from './store.ts';

export function auditStore(db: Db): AuditStore {
  return {
    async append({ detail, ...entry }) {
      await db
        .insertInto('audit')
        .values({ ...entry, id: randomUUID(), detail: detail ?? null })
        .execute();
    },

    async list(team, limit) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('team', '=', team)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id: _, detail, ...entry }) => ({ ...entry, ...(detail !== null && { detail }) }));
    },
  };
}
