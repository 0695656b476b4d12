import { type ReactNode, useRef } from 'react';
import type { Json } from '../../state/model.ts';
import { Icon } from '../icon.tsx';
import { child, list, string, textOf } from './json.ts';
import { useSurface } from './surface.ts';

interface Props {
  readonly blockId: string;
  readonly element: Json;
}

const drawnSigns: Readonly<Record<string, 'up' | 'down'>> = { '👍': 'up', '👎': 'down' };

/** A lone thumb is drawn: not every machine has a font with it. */
function Label({ text }: { readonly text: string }): ReactNode {
  const sign = drawnSigns[text];
  return sign ? <Icon name={sign} /> : text;
}

/** A button, or a link that looks like one; the app hears of both. */
export function Button({ blockId, element }: Props): ReactNode {
  const { press } = useSurface();
  const confirm = child(element['confirm']);
  const dialog = useRef<HTMLDialogElement>(null);
  const tell = () => press(blockId, string(element['action_id']), {});
  const looks = `block-button ${string(element['style'])}`;
  const label = string(element['accessibility_label']) || undefined;
  const url = string(element['url']);
  if (url !== '') {
    return (
      <a className={looks} href={url} target="_blank" rel="noreferrer" aria-label={label} onClick={tell}>
        {textOf(element['text'])}
        <span aria-hidden="true" className="leaves">
          ↗
        </span>
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className={looks}
        aria-label={label}
        onClick={() => (confirm ? dialog.current?.showModal() : tell())}
      >
        <Label text={textOf(element['text'])} />
      </button>
      {confirm && (
        <dialog ref={dialog} className="confirm" aria-label={textOf(confirm['title'])}>
          <h2>{textOf(confirm['title'])}</h2>
          <p>{textOf(confirm['text'])}</p>
          <form method="dialog">
            <button type="submit" className="block-button">
              {textOf(confirm['deny'])}
            </button>
            <button type="submit" className="block-button primary" onClick={tell}>
              {textOf(confirm['confirm'])}
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}

const thumbs = [
  { key: 'positive_button', icon: 'up' },
  { key: 'negative_button', icon: 'down' },
] as const;

export function FeedbackButtons({ blockId, element }: Props): ReactNode {
  const { press } = useSurface();
  return thumbs.map(({ key, icon }) => {
    const button = child(element[key]) ?? {};
    const label = string(button['accessibility_label']) || textOf(button['text']);
    const tell = () => press(blockId, string(element['action_id']), { value: button['value'] });
    return (
      <button key={key} type="button" className="icon-button" aria-label={label} title={label} onClick={tell}>
        <Icon name={icon} />
      </button>
    );
  });
}

export function IconButton({ blockId, element }: Props): ReactNode {
  const { press } = useSurface();
  const label = string(element['accessibility_label']) || textOf(element['text']);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => press(blockId, string(element['action_id']), {})}
    >
      <Icon name="bin" />
    </button>
  );
}

export function Overflow({ blockId, element }: Props): ReactNode {
  const { press } = useSurface();
  const options = list(element['options']);
  return (
    <select
      className="overflow"
      aria-label="More actions"
      value=""
      onChange={(event) => {
        const option = options[Number(event.target.value)];
        if (option?.['url']) window.open(string(option['url']), '_blank', 'noreferrer');
        press(blockId, string(element['action_id']), { selected_option: option });
      }}
    >
      <option value="" disabled hidden>
        ⋯
      </option>
      {options.map((option, index) => (
        <option key={string(option['value'])} value={index}>
          {textOf(option['text'])}
        </option>
      ))}
    </select>
  );
}
