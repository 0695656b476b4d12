import { randomUUID } from 'node:crypto';
import type { Grant, Workspace } from './model.ts';

const triggerLifetime = 3_000;
const responseLifetime = 30 * 60_000;
const responseUses = 5;

type Purpose = Omit<Grant, 'expires' | 'uses'>;

/** A `trigger_id`: one view may be opened with it, within three seconds. */
export function grantTrigger(workspace: Workspace, purpose: Purpose): string {
  const id = `${randomUUID()}.${workspace.team.id}`;
  workspace.triggers.set(id, { ...purpose, expires: workspace.now() + triggerLifetime, uses: 1 });
  return id;
}

/** The secret part of a `response_url`: five answers, within thirty minutes. */
export function grantResponse(workspace: Workspace, purpose: Purpose): string {
  const id = randomUUID();
  workspace.responseUrls.set(id, {
    ...purpose,
    expires: workspace.now() + responseLifetime,
    uses: responseUses,
  });
  return id;
}

export type Refused = 'unknown' | 'expired' | 'used';

/** Uses a grant once, or says why it may not be used. */
export function use(workspace: Workspace, grants: Map<string, Grant>, id: string): Grant | Refused {
  const grant = grants.get(id);
  if (!grant) return 'unknown';
  if (workspace.now() > grant.expires) return 'expired';
  if (grant.uses === 0) return 'used';
  grants.set(id, { ...grant, uses: grant.uses - 1 });
  return grant;
}
