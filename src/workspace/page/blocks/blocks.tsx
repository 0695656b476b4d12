import { type ReactNode, useId } from 'react';
import type { Json } from '../../state/model.ts';
import { Button, FeedbackButtons, IconButton, Overflow } from './buttons.tsx';
import { Drawn } from './drawn.tsx';
import { Guard, Undrawable } from './guard.tsx';
import type { InputProps } from './held.ts';
import { Choices, TextInput } from './inputs.tsx';
import { child, list, string, textOf } from './json.ts';
import { isMenu, Select } from './menu.tsx';
import { useSurface } from './surface.ts';

/** Blocks in their order: those to read are drawn by the library, those to act on are live here. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Json[] }): ReactNode =>
  blocks.map((block) => (
    <Guard key={string(block['block_id'])} what={string(block['type'])}>
      <OneBlock block={block} />
    </Guard>
  ));

function OneBlock({ block }: { readonly block: Json }): ReactNode {
  const { shown } = useSurface();
  const { accessory, ...section } = block;
  switch (block['type']) {
    case 'actions':
      return <Row block={block} label="Actions" />;
    case 'context_actions':
      return <Row block={block} label="Feedback" />;
    case 'input':
      return <Input block={block} />;
    case 'section':
      return (
        <div className="with-accessory">
          <Drawn block={section} shown={shown} />
          {child(accessory)?.['type'] === 'image' && <Picture element={child(accessory) ?? {}} />}
          {accessory !== undefined && child(accessory)?.['type'] !== 'image' && (
            <Element blockId={string(block['block_id'])} element={child(accessory) ?? {}} tells />
          )}
        </div>
      );
    default:
      return <Drawn block={block} shown={shown} />;
  }
}

const Row = ({ block, label }: { readonly block: Json; readonly label: string }): ReactNode => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these act one by one
  <div className="actions" role="group" aria-label={label}>
    {list(block['elements']).map((element) => (
      <Element
        key={string(element['action_id'])}
        blockId={string(block['block_id'])}
        element={element}
        tells
      />
    ))}
  </div>
);

const Picture = ({ element }: { readonly element: Json }): ReactNode => (
  <img className="accessory" src={string(element['image_url'])} alt={string(element['alt_text'])} />
);

const typed = new Set([
  'plain_text_input',
  'url_text_input',
  'email_text_input',
  'number_input',
  'datepicker',
  'timepicker',
]);

function Element(props: InputProps): ReactNode {
  const type = string(props.element['type']);
  if (type === 'button') return <Button {...props} />;
  if (type === 'feedback_buttons') return <FeedbackButtons {...props} />;
  if (type === 'icon_button') return <IconButton {...props} />;
  if (type === 'overflow') return <Overflow {...props} />;
  if (type === 'radio_buttons' || type === 'checkboxes') return <Choices {...props} />;
  if (typed.has(type)) return <TextInput {...props} />;
  return isMenu(type) ? <Select {...props} /> : <Undrawable what={type} />;
}

function Input({ block }: { readonly block: Json }): ReactNode {
  const { errors } = useSurface();
  const id = useId();
  const blockId = string(block['block_id']);
  const element = child(block['element']) ?? {};
  const error = errors[blockId];
  const hint = textOf(block['hint']);
  const isGroup = element['type'] === 'radio_buttons' || element['type'] === 'checkboxes';
  const looks = error ? 'input failed' : 'input';
  const label = (
    <>
      {textOf(block['label'])}
      {block['optional'] === true && <span className="optional"> (optional)</span>}
    </>
  );
  const rest = (
    <>
      <Element
        blockId={blockId}
        element={element}
        tells={block['dispatch_action'] === true}
        id={id}
        describedBy={`${id}-note`}
      />
      <p id={`${id}-note`} className="note" role={error ? 'alert' : undefined}>
        {error ?? hint}
      </p>
    </>
  );
  if (isGroup) {
    return (
      <fieldset className={looks}>
        <legend className="label">{label}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div className={looks}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {rest}
    </div>
  );
}
