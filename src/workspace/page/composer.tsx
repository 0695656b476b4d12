import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SeenChannel } from '../protocol.ts';
import { Icon } from './icon.tsx';
import { useDoer } from './notice.ts';
import type { Shown } from './seen.ts';
import { isTypedOut, type Suggestion, type Suggestions, suggestionsFor } from './suggestions.ts';

interface Props {
  readonly shown: Shown;
  readonly channel: SeenChannel;
  readonly label: string;
  readonly threadTs?: string;
}

const closed: Suggestions = { from: 0, list: [] };

/** Where one writes: Enter sends, Shift and Enter breaks the line, Tab or Enter takes a suggestion. */
export function Composer({ shown, channel, label, threadTs }: Props): ReactNode {
  const perform = useDoer();
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [suggestions, setSuggestions] = useState(closed);
  const [chosen, setChosen] = useState(0);
  const caretAfter = useRef<number | undefined>(undefined);

  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
    if (caretAfter.current === undefined) return;
    field.current.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = undefined;
  });

  const change = (next: string, caret: number) => {
    setText(next);
    setSuggestions(suggestionsFor(shown, next, caret));
    setChosen(0);
  };

  const take = ({ insert }: Suggestion) => {
    const caret = field.current?.selectionStart ?? text.length;
    caretAfter.current = suggestions.from + insert.length;
    setText(text.slice(0, suggestions.from) + insert + text.slice(caret));
    setSuggestions(closed);
    field.current?.focus();
  };

  const send = () => {
    if (text.trim() === '') return;
    void perform({ do: 'write', channel: channel.id, text, threadTs });
    setText('');
    setSuggestions(closed);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { list } = suggestions;
    const suggestion = list[chosen];
    if (suggestion && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : list.length - 1)) % list.length);
    } else if (
      suggestion &&
      (event.key === 'Tab' || (event.key === 'Enter' && !isTypedOut(suggestion, text)))
    ) {
      take(suggestion);
    } else if (suggestion && event.key === 'Escape') {
      setSuggestions(closed);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      send();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const isOpen = suggestions.list.length > 0;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {isOpen && <SuggestionList id={listId} list={suggestions.list} chosen={chosen} take={take} />}
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder={label}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${chosen}` : undefined}
        onChange={(event) => change(event.target.value, event.target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => setSuggestions(closed)}
      />
      <div className="under">
        <span className="tip">
          {threadTs ? 'Commands do not work in threads' : 'Type / for commands, @ to mention'}
        </span>
        <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      <p className="unseen" role="status">
        {isOpen ? `${suggestions.list.length} suggestions, ${suggestions.list[chosen]?.label}` : ''}
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
