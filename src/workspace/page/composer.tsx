import { type ReactNode, useId } from 'react';
import { type Addressed, onKeyDown, useDraft } from './draft.ts';
import { Icon } from './icon.tsx';
import type { Suggestion } from './suggestions.ts';

interface Props extends Addressed {
  readonly label: string;
}

/** Where one writes. */
export function Composer({ label, ...to }: Props): ReactNode {
  const listId = useId();
  const draft = useDraft(to);
  const { text, list, chosen } = draft;
  const isOpen = list.length > 0;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        draft.send();
      }}
    >
      {isOpen && <SuggestionList id={listId} list={list} chosen={chosen} take={draft.take} />}
      <textarea
        ref={draft.field}
        rows={1}
        value={text}
        placeholder={label}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${chosen}` : undefined}
        onChange={(event) => draft.change(event.target.value, event.target.selectionStart)}
        onKeyDown={(event) => onKeyDown(draft, event)}
        onBlur={draft.close}
      />
      <div className="under">
        <span className="tip">
          {to.threadTs ? 'Commands do not work in threads' : 'Type / for commands, @ to mention'}
        </span>
        <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      <p className="unseen" role="status">
        {isOpen ? `${list.length} suggestions, ${list[chosen]?.label}` : ''}
      </p>
    </form>
  );
}

interface ListProps {
  readonly id: string;
  readonly list: readonly Suggestion[];
  readonly chosen: number;
  readonly take: (suggestion: Suggestion) => void;
}

const SuggestionList = ({ id, list, chosen, take }: ListProps): ReactNode => (
  <div className="suggestions" role="listbox" id={id} aria-label="Suggestions">
    {list.map((suggestion, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus
      // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant
      <div
        key={suggestion.label}
        role="option"
        id={`${id}-${index}`}
        aria-selected={index === chosen}
        ref={(item) => {
          if (index === chosen) item?.scrollIntoView({ block: 'nearest' });
        }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => take(suggestion)}
      >
        <span className="what">
          <strong>{suggestion.label}</strong> <span className="hint">{suggestion.hint}</span>
        </span>
        <span className="detail">{suggestion.detail}</span>
      </div>
    ))}
  </div>
);
