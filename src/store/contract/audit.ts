export interface AuditEntry {
  readonly team: string;
  readonly at: number;
  /** A user's id, or the job that did it. */
  readonly actor: string;
  /** 'story.add', 'digest.off', … */
  readonly action: string;
  readonly subject: string;
  readonly detail?: string;
}

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** The newest first. */
  list(team: string, limit: number): Promise<readonly AuditEntry[]>;
}
