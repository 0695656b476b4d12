import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { View } from '../state/model.ts';
import { textOf } from './blocks/json.ts';
import { missing } from './blocks/values.ts';
import { useDoer } from './notice.ts';
import type { Shown } from './seen.ts';
import { useEntered, ViewBlocks } from './view.tsx';

/** The top one of the open modals. */
export function Modals({ shown }: { readonly shown: Shown }): ReactNode {
  const view = shown.views.at(-1);
  return view ? <Modal key={view.id} shown={shown} view={view} /> : null;
}

function Modal({ shown: around, view }: { readonly shown: Shown; readonly view: View }): ReactNode {
  const perform = useDoer();
  const dialog = useRef<HTMLDialogElement>(null);
  const entered = useEntered(view);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close(); // gives the focus back to where it was
  }, []);

  const { title, submit, close } = view.given;
  const dismiss = () => void perform({ do: 'dismiss', viewId: view.id });
  const send = async () => {
    const incomplete = missing(entered.blocks, entered.values);
    setErrors(incomplete);
    if (Object.keys(incomplete).length > 0) return;
    setBusy(true);
    const done = await perform({ do: 'submit', viewId: view.id, values: entered.values });
    setBusy(false);
    setErrors(done.errors ?? {});
  };

  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={`${view.id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        dismiss();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <header>
          <h2 id={`${view.id}-title`}>{textOf(title)}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={dismiss}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <div className="content">
          {errors[''] && <p role="alert">{errors['']}</p>}
          <ViewBlocks shown={around} view={view} errors={errors} {...entered} />
        </div>
        <footer>
          <button type="button" className="block-button" onClick={dismiss}>
            {textOf(close) || (submit ? 'Cancel' : 'Close')}
          </button>
          {submit !== undefined && (
            <button type="submit" className="block-button primary" disabled={isBusy}>
              {textOf(submit)}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
