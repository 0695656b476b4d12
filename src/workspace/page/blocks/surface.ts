import { createContext, useContext } from 'react';
import type { Json } from '../../state/model.ts';
import type { Shown } from '../seen.ts';
import type { Values } from './values.ts';

/** What the blocks stand on: a message, a modal or the Home tab. */
export interface Surface {
  readonly shown: Shown;
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  /** Remembers what was entered. */
  readonly enter: (blockId: string, actionId: string, held: Json) => void;
  /** Tells the app. */
  readonly press: (blockId: string, actionId: string, picked: Json) => void;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('Blocks stand on a surface.');
  return surface;
}
