import { createContext, useContext } from 'react';
import type { Act, Done } from '../protocol.ts';

/** Does an act and shows its notice, if any came of it. */
export type Doer = (given: Act) => Promise<Done>;

export const DoerContext = createContext<Doer>(() => Promise.resolve({}));

export const useDoer = (): Doer => useContext(DoerContext);
