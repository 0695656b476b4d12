import { useEffect, useReducer, useState } from 'react';
import type { Act, Done, Update } from '../protocol.ts';
import { type Shown, updated } from './seen.ts';

/** Through whose eyes this page looks: `?as=U0MAYA`. */
const who = new URLSearchParams(location.search).get('as') ?? '';
const query = who === '' ? '' : `?as=${encodeURIComponent(who)}`;

export interface Live {
  readonly shown: Shown | undefined;
  /** Is the workspace itself there? */
  readonly online: boolean;
}

/** Follows the workspace. The browser connects again by itself and then sees everything anew. */
export function useLive(): Live {
  const [shown, update] = useReducer(updated, undefined);
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const events = new EventSource(`/ui/live${query}`);
    events.onmessage = (event: MessageEvent<string>) => update(JSON.parse(event.data) as Update);
    events.onopen = () => setOnline(true);
    events.onerror = () => setOnline(false);
    return () => events.close();
  }, []);
  return { shown, online };
}

export async function act(given: Act): Promise<Done> {
  try {
    const response = await fetch(`/ui/act${query}`, { method: 'POST', body: JSON.stringify(given) });
    return (await response.json()) as Done;
  } catch {
    return { notice: 'The local workspace is not running any more. Start it again with npm start.' };
  }
}
