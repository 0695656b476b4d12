import robotsParser from 'robots-parser';
import { IngestError } from '../problem.ts';
import { type Fetcher, USER_AGENT } from './fetch.ts';

const KEPT_MS = 3_600_000;

/** Asks a site's robots.txt before programs come by on their own, as when feeds are polled (RFC 9309). */
export class Robots {
  private readonly rules = new Map<string, { readonly until: number; readonly text: Promise<string> }>();
  private readonly fetcher: Fetcher;

  constructor(fetcher: Fetcher) {
    this.fetcher = fetcher;
  }

  async allows(address: string, now: number): Promise<boolean> {
    const file = new URL('/robots.txt', address).href;
    const text = await this.textOf(file, now);
    return parse(file, text).isAllowed(address, USER_AGENT) ?? true;
  }

  private textOf(file: string, now: number): Promise<string> {
    const known = this.rules.get(file);
    if (known !== undefined && known.until > now) return known.text;
    const text = this.read(file);
    this.rules.set(file, { until: now + KEPT_MS, text });
    return text;
  }

  /** No file, or none that can be read: nothing is forbidden (RFC 9309, 2.3.1.3). */
  private async read(file: string): Promise<string> {
    try {
      const { bytes } = await this.fetcher.fetch(file);
      return Buffer.from(bytes ?? [])
        .toString('utf8')
        .slice(0, 500_000);
    } catch (error) {
      if (error instanceof IngestError) return '';
      throw error;
    }
  }
}

/** The package's types describe a CommonJS module by its ES form. */
const parse = robotsParser as unknown as (
  file: string,
  text: string,
) => { isAllowed(address: string, agent: string): boolean | undefined };
