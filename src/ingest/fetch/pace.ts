import { setTimeout as sleep } from 'node:timers/promises';

const GAP_MS = 1_000;
const MAX_HOSTS = 1_000;

/** One request a second to a host: nobody is burdened because many channels follow the same outlet. */
export class Pace {
  private readonly free = new Map<string, number>();

  async wait(host: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.free.get(host) ?? 0);
    this.forget(now);
    this.free.set(host, at + GAP_MS);
    if (at > now) await sleep(at - now);
  }

  private forget(now: number): void {
    if (this.free.size < MAX_HOSTS) return;
    for (const [host, at] of this.free) if (at <= now) this.free.delete(host);
  }
}
