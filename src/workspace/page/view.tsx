import { type ReactNode, useMemo, useState } from 'react';
import type { Json, View } from '../state/model.ts';
import { Blocks } from './blocks/blocks.tsx';
import { list } from './blocks/json.ts';
import { type Surface, SurfaceContext } from './blocks/surface.ts';
import { type Values, valuesOf } from './blocks/values.ts';
import { withHeld } from './message.tsx';
import { useDoer } from './notice.ts';
import type { Shown } from './seen.ts';

/** What was entered in a view; it stays when the app updates the view. */
export function useEntered(view: View) {
  const [entered, setEntered] = useState<Values>({});
  const blocks = list(view.given['blocks']);
  const values = useMemo(() => valuesOf(blocks, entered), [blocks, entered]);
  const enter = (blockId: string, actionId: string, held: Json) =>
    setEntered((before) => withHeld(before, blockId, actionId, held));
  return { blocks, values, enter };
}

interface Props extends ReturnType<typeof useEntered> {
  readonly shown: Shown;
  readonly view: View;
  readonly errors: Readonly<Record<string, string>>;
}

/** The blocks of a modal or of the Home tab. */
export function ViewBlocks({ shown, view, blocks, values, enter, errors }: Props): ReactNode {
  const perform = useDoer();
  const surface: Surface = {
    shown,
    values,
    errors,
    enter,
    press: (blockId, actionId, picked) => {
      const state = withHeld(values, blockId, actionId, picked);
      void perform({
        do: 'press-in-view',
        viewId: view.id,
        pressed: { blockId, actionId, picked, values: state },
      });
    },
  };
  return (
    <SurfaceContext value={surface}>
      <Blocks blocks={blocks} />
    </SurfaceContext>
  );
}
