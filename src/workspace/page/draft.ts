import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { SeenChannel } from '../protocol.ts';
import { useDoer } from './notice.ts';
import type { Shown } from './seen.ts';
import { isTypedOut, type Suggestion, type Suggestions, suggestionsFor } from './suggestions.ts';

/** Where a draft goes. */
export interface Addressed {
  readonly shown: Shown;
  readonly channel: SeenChannel;
  readonly threadTs?: string;
}

const closed: Suggestions = { from: 0, list: [] };

/** What is being written, with the suggestions at its caret. */
export function useDraft({ shown, channel, threadTs }: Addressed) {
  const perform = useDoer();
  const field = useRef<HTMLTextAreaElement>(null);
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

  const close = () => setSuggestions(closed);

  /** The arrows go round. */
  const choose = (step: 1 | -1) =>
    setChosen((chosen + step + suggestions.list.length) % suggestions.list.length);

  return { field, text, list: suggestions.list, chosen, change, choose, take, send, close };
}

export type Draft = ReturnType<typeof useDraft>;

/** Enter sends, Shift and Enter breaks the line, Tab or Enter takes a suggestion. */
export function onKeyDown(draft: Draft, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  const act = actionOf(draft, event);
  if (!act) return;
  act();
  event.preventDefault();
  event.stopPropagation();
}

function actionOf(draft: Draft, { key, shiftKey }: KeyboardEvent): (() => void) | undefined {
  const suggestion: Suggestion | undefined = draft.list[draft.chosen];
  if (suggestion) {
    if (key === 'ArrowDown') return () => draft.choose(1);
    if (key === 'ArrowUp') return () => draft.choose(-1);
    if (key === 'Escape') return draft.close;
    const takes = key === 'Tab' || (key === 'Enter' && !isTypedOut(suggestion, draft.text));
    if (takes) return () => draft.take(suggestion);
  }
  return key === 'Enter' && !shiftKey ? draft.send : undefined;
}
