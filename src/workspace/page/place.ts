import { useEffect, useState } from 'react';

/** Where the visitor is; kept in the address, so that Back and reload work. */
export type Place =
  | { readonly kind: 'channel'; readonly id: string; readonly thread?: string }
  | { readonly kind: 'app'; readonly tab: 'home' | 'messages'; readonly thread?: string };

const start: Place = { kind: 'channel', id: 'C0NEWSROOM' };

export function placeIn(hash: string): Place {
  const [first = '', thread] = hash.replace(/^#\/?/, '').split('/');
  const inThread = thread ? { thread } : {};
  if (first === 'home') return { kind: 'app', tab: 'home' };
  if (first === 'messages') return { kind: 'app', tab: 'messages', ...inThread };
  return first === '' ? start : { kind: 'channel', id: first, ...inThread };
}

export function hashOf(place: Place): string {
  const first = place.kind === 'app' ? place.tab : place.id;
  return `#/${[first, place.thread].filter(Boolean).join('/')}`;
}

export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    place,
    (next) => {
      location.hash = hashOf(next);
    },
  ];
}
