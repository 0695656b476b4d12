import type { Json } from '../../state/model.ts';
import { string, textOf } from './json.ts';
import { useSurface } from './surface.ts';

export interface InputProps {
  readonly blockId: string;
  readonly element: Json;
  /** The app hears of each choice. */
  readonly tells: boolean;
  /** Of the field, where a label stands above it. */
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

/** What an input holds, and how it changes: remembered, and told where the app listens. */
export function useHeld({ blockId, element, tells }: InputProps) {
  const { values, enter, press } = useSurface();
  const actionId = string(element['action_id']);
  const held = values[blockId]?.[actionId] ?? {};
  const change = (next: Json, tell = tells) => {
    enter(blockId, actionId, next);
    if (tell) press(blockId, actionId, next);
  };
  return { held, change };
}

export const nameOf = ({ element, id }: InputProps) =>
  id === undefined ? { 'aria-label': textOf(element['placeholder']) || 'Choose' } : {};

/** What tells one choice from another: the value of an option, or an id. */
export const keyOf = (picked: unknown): string =>
  typeof picked === 'object' && picked !== null ? string((picked as Json)['value']) : string(picked);
