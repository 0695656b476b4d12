import type { ReactNode } from 'react';
import { type InputProps, keyOf, nameOf, useHeld } from './held.ts';
import { list, string, textOf } from './json.ts';

const inputTypes: Readonly<Record<string, string>> = {
  url_text_input: 'url',
  email_text_input: 'email',
  datepicker: 'date',
  timepicker: 'time',
};
const pickedKeys: Readonly<Record<string, string>> = {
  datepicker: 'selected_date',
  timepicker: 'selected_time',
};

export function TextInput(props: InputProps): ReactNode {
  const { element, id, describedBy } = props;
  const { held, change } = useHeld(props);
  const type = string(element['type']);
  const key = pickedKeys[type] ?? 'value';
  const common = {
    ...nameOf(props),
    id,
    'aria-describedby': describedBy,
    className: 'field',
    placeholder: textOf(element['placeholder']),
    value: string(held[key]),
    // Pickers tell what was picked; of typed text the app hears at Enter.
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [key]: event.target.value || null }, props.tells && key !== 'value'),
  };
  if (element['multiline'] === true) return <textarea rows={5} {...common} />;
  return (
    <input
      {...common}
      type={inputTypes[type] ?? 'text'}
      inputMode={type === 'number_input' ? 'decimal' : undefined}
      maxLength={typeof element['max_length'] === 'number' ? element['max_length'] : undefined}
    />
  );
}

/** Radio buttons and check boxes. */
export function Choices(props: InputProps): ReactNode {
  const { held, change } = useHeld(props);
  const { element, blockId } = props;
  const several = element['type'] === 'checkboxes';
  const options = list(element['options']);
  const key = several ? 'selected_options' : 'selected_option';
  const chosen = [held[key]].flat().map(keyOf);
  const name = `${blockId} ${string(element['action_id'])}`;
  return (
    <div className="choices">
      {options.map((option) => {
        const value = string(option['value']);
        const without = chosen.filter((other) => other !== value);
        const toggled = chosen.includes(value) ? without : [...chosen, value];
        const next = several ? options.filter((other) => toggled.includes(keyOf(other))) : option;
        return (
          <label key={value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => change({ [key]: next })}
            />
            <span>
              {textOf(option['text'])}
              {option['description'] !== undefined && <small>{textOf(option['description'])}</small>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
