import { memo, type ReactNode, useMemo, useState } from 'react';
import type { Json, Message } from '../state/model.ts';
import { Avatar, authorOf } from './avatar.tsx';
import { Blocks } from './blocks/blocks.tsx';
import { Text } from './blocks/drawn.tsx';
import { type Surface, SurfaceContext } from './blocks/surface.ts';
import { type Values, valuesOf } from './blocks/values.ts';
import { Icon } from './icon.tsx';
import { useDoer } from './notice.ts';
import { repliesTo, type Shown } from './seen.ts';
import { isoOf, timeOf } from './time.ts';

interface Props {
  readonly shown: Shown;
  readonly message: Message;
  /** Follows another of the same author at once: no name again. */
  readonly continues: boolean;
  /** Absent inside a thread. */
  readonly openThread?: ((ts: string) => void) | undefined;
  readonly threadsOpen: boolean;
}

export function MessageItem({ shown, message, continues, openThread, threadsOpen }: Props): ReactNode {
  const author = authorOf(shown, message);
  const looks = ['message', continues ? 'continues' : '', message.onlyFor ? 'ephemeral' : ''].join(' ');
  return (
    <article className={looks} aria-label={`${author.name} at ${timeOf(message.ts)}`} data-ts={message.ts}>
      <div className="gutter">{continues ? <Time ts={message.ts} /> : <Avatar author={author} />}</div>
      <div className="body">
        {message.onlyFor && (
          <p className="only">
            <Icon name="eye" /> Only visible to you
          </p>
        )}
        {!continues && (
          <p className="author">
            <strong>{author.name}</strong>
            {author.kind === 'app' && <span className="tag">App</span>}
            {author.kind === 'workspace' && <span className="tag">Stand-in</span>}
            <Time ts={message.ts} />
          </p>
        )}
        <Content shown={shown} message={message} />
        <Reactions message={message} />
        {openThread && !threadsOpen && <Replies shown={shown} message={message} openThread={openThread} />}
        <Status shown={shown} message={message} />
      </div>
      <Tools shown={shown} message={message} openThread={openThread} />
    </article>
  );
}

const Time = ({ ts }: { readonly ts: string }): ReactNode => <time dateTime={isoOf(ts)}>{timeOf(ts)}</time>;

const Content = memo(MessageContent);

function MessageContent({ shown, message }: Pick<Props, 'shown' | 'message'>): ReactNode {
  const perform = useDoer();
  const [entered, setEntered] = useState<Values>({});
  const blocks = message.blocks ?? [];
  const { channel, ts } = message;
  const surface: Surface = useMemo(() => {
    const values = valuesOf(blocks, entered);
    return {
      shown,
      values,
      errors: {},
      enter: (blockId, actionId, held) => setEntered((before) => withHeld(before, blockId, actionId, held)),
      press: (blockId, actionId, picked) => {
        const state = withHeld(values, blockId, actionId, picked);
        void perform({ do: 'press', channel, ts, pressed: { blockId, actionId, picked, values: state } });
      },
    };
  }, [shown, blocks, entered, channel, ts, perform]);
  if (blocks.length === 0) return <Text text={message.text} shown={shown} />;
  return (
    <SurfaceContext value={surface}>
      <Blocks blocks={blocks} />
      {message.editedTs && !message.onlyFor && <span className="edited">(edited)</span>}
    </SurfaceContext>
  );
}

export const withHeld = (values: Values, blockId: string, actionId: string, held: Json): Values => ({
  ...values,
  [blockId]: { ...values[blockId], [actionId]: held },
});

const signs: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  eyes: '👀',
  white_check_mark: '✅',
  heart: '❤️',
};

const Reactions = ({ message }: { readonly message: Message }): ReactNode => {
  const reactions = Object.entries(message.reactions);
  if (reactions.length === 0) return null;
  return (
    <p className="reactions">
      {reactions.map(([name, users]) => (
        <span key={name} title={`:${name}:`}>
          {signs[name] ?? `:${name}:`} {users.length}
        </span>
      ))}
    </p>
  );
};

function Replies({
  shown,
  message,
  openThread,
}: Required<Pick<Props, 'shown' | 'message'>> & {
  readonly openThread: (ts: string) => void;
}): ReactNode {
  const replies = repliesTo(shown, message);
  const last = replies.at(-1);
  if (!last) return null;
  const authors = replies.map((reply) => authorOf(shown, reply));
  const names = [...new Set(authors.map((author) => author.name))];
  return (
    <button type="button" className="replies" onClick={() => openThread(message.ts)}>
      {names.slice(0, 3).map((name) => {
        const author = authors.find((candidate) => candidate.name === name);
        return author && <Avatar key={name} author={author} small />;
      })}
      <span className="how-many">{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</span>
      <span className="last">Last reply {timeOf(last.ts)}</span>
    </button>
  );
}

/** What an agent says that it is doing, until it answers. */
function Status({ shown, message }: Pick<Props, 'shown' | 'message'>): ReactNode {
  const status = shown.statuses[`${message.channel} ${message.ts}`];
  return status ? <p className="status">{`${shown.app.name} ${status}`}</p> : null;
}

function Tools({ shown, message, openThread }: Omit<Props, 'continues' | 'threadsOpen'>): ReactNode {
  const perform = useDoer();
  const { channel, ts } = message;
  if (message.onlyFor) {
    return (
      <div className="tools">
        <button type="button" onClick={() => void perform({ do: 'hide', channel, ts })}>
          Dismiss
        </button>
      </div>
    );
  }
  return (
    <div className="tools">
      {openThread && (
        <button type="button" onClick={() => openThread(message.threadTs ?? ts)}>
          Reply in thread
        </button>
      )}
      {shown.app.shortcuts.map(({ callbackId, name }) => (
        <button
          key={callbackId}
          type="button"
          onClick={() => void perform({ do: 'message-action', channel, ts, callbackId })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
