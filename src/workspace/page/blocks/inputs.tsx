import type { ReactNode } from 'react';
import type { Json } from '../../state/model.ts';
import type { Shown } from '../seen.ts';
import { list, string, textOf } from './json.ts';
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
function useHeld({ blockId, element, tells }: InputProps) {
  const { values, enter, press } = useSurface();
  const actionId = string(element['action_id']);
  const held = values[blockId]?.[actionId] ?? {};
  const change = (next: Json, tell = tells) => {
    enter(blockId, actionId, next);
    if (tell) press(blockId, actionId, next);
  };
  return { held, change };
}

const nameOf = ({ element, id }: InputProps) =>
  id === undefined ? { 'aria-label': textOf(element['placeholder']) || 'Choose' } : {};

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

interface Option {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  readonly picked: unknown;
}

const staticOptions = (element: Json): readonly Option[] => [
  ...list(element['options']).map((option) => asOption(option, '')),
  ...list(element['option_groups']).flatMap((group) =>
    list(group['options']).map((option) => asOption(option, textOf(group['label']))),
  ),
];

const asOption = (option: Json, group: string): Option => ({
  key: string(option['value']),
  label: textOf(option['text']),
  group,
  picked: option,
});

const channelOptions = (shown: Shown): readonly Option[] =>
  shown.channels
    .filter((channel) => channel.kind !== 'im')
    .map(({ id, name }) => ({ key: id, label: `#${name}`, group: '', picked: id }));

const conversationOptions = (shown: Shown): readonly Option[] => [
  ...channelOptions(shown),
  ...shown.channels
    .filter((channel) => channel.kind === 'im')
    .map(({ id }) => ({ key: id, label: shown.app.name, group: '', picked: id })),
];

const userOptions = (shown: Shown): readonly Option[] =>
  shown.users.map(({ id, realName }) => ({ key: id, label: realName, group: '', picked: id }));

interface Menu {
  readonly options: (element: Json, shown: Shown) => readonly Option[];
  /** Under which name the choice is sent. */
  readonly picks: string;
}

const menus: Readonly<Record<string, Menu>> = {
  static_select: { options: staticOptions, picks: 'selected_option' },
  multi_static_select: { options: staticOptions, picks: 'selected_options' },
  channels_select: { options: (_, shown) => channelOptions(shown), picks: 'selected_channel' },
  conversations_select: {
    options: (_, shown) => conversationOptions(shown),
    picks: 'selected_conversation',
  },
  multi_conversations_select: {
    options: (_, shown) => conversationOptions(shown),
    picks: 'selected_conversations',
  },
  users_select: { options: (_, shown) => userOptions(shown), picks: 'selected_user' },
};

export const isMenu = (type: string): boolean => type in menus;

const keyOf = (picked: unknown): string =>
  typeof picked === 'object' && picked !== null ? string((picked as Json)['value']) : string(picked);

export function Select(props: InputProps): ReactNode {
  const { shown } = useSurface();
  const { held, change } = useHeld(props);
  const { element, id, describedBy } = props;
  const menu = menus[string(element['type'])];
  if (!menu) return null;
  const options = menu.options(element, shown);
  const several = menu.picks.endsWith('s');
  const chosen = several ? [held[menu.picks]].flat().map(keyOf) : keyOf(held[menu.picks]);
  return (
    <select
      {...nameOf(props)}
      id={id}
      aria-describedby={describedBy}
      className="field"
      multiple={several}
      value={chosen}
      onChange={(event) => {
        const keys = [...event.target.selectedOptions].map((option) => option.value);
        const picked = options.filter(({ key }) => keys.includes(key)).map((option) => option.picked);
        change({ [menu.picks]: several ? picked : (picked[0] ?? null) });
      }}
    >
      {!several && <option value="">{textOf(element['placeholder']) || 'Choose …'}</option>}
      {[...new Set(options.map(({ group }) => group))].map((group) => (
        <Group key={group} label={group} options={options.filter((option) => option.group === group)} />
      ))}
    </select>
  );
}

function Group({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly Option[];
}): ReactNode {
  const items = options.map(({ key, label: text }) => (
    <option key={key} value={key}>
      {text}
    </option>
  ));
  return label === '' ? items : <optgroup label={label}>{items}</optgroup>;
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
