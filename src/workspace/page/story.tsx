import { type ReactNode, useEffect, useState } from 'react';
import type { DrawnAttribution, DrawnStory } from '../protocol.ts';
import { type Piece, piecesOf, roleOf } from './marks.ts';

/** A story with what is said in it, by whom and through whom, coloured: the picture that shows errors. */
export function StoryPage({ id }: { readonly id: string }): ReactNode {
  const [story, setStory] = useState<DrawnStory | string>('Opening the story …');
  useEffect(() => {
    fetch(`/ui/stories/${encodeURIComponent(id)}`)
      .then(async (response) => setStory(response.ok ? await response.json() : await response.text()))
      .catch(() => setStory('The local workspace is not running any more.'));
  }, [id]);
  return typeof story === 'string' ? <p className="waiting">{story}</p> : <Coloured story={story} />;
}

function Coloured({ story }: { readonly story: DrawnStory }): ReactNode {
  const [active, setActive] = useState<number | undefined>(undefined);
  const shown = active === undefined ? undefined : story.attributions[active];
  useEffect(() => {
    document.title = `${story.title} – who said what`;
  }, [story.title]);
  return (
    <div className="story-page">
      <header className="banner">
        <p>
          <a href="/">← Workspace</a>
        </p>
        <Legend />
      </header>
      <main>
        <article>
          <p className="kicker">{[story.outlet, story.published].filter(Boolean).join(' · ')}</p>
          <h1>{story.title}</h1>
          {story.byline && <p className="byline">{story.byline}</p>}
          {story.blocks.map((block, index) => (
            <Block
              key={block.start}
              kind={block.kind}
              number={story.blocks.slice(0, index + 1).filter(({ kind }) => kind !== 'heading').length}
            >
              {piecesOf(story, block).map((piece) => (
                <Marked key={piece.start} story={story} piece={piece} active={active} setActive={setActive} />
              ))}
            </Block>
          ))}
          {story.url && (
            <p className="original">
              <a href={story.url} target="_blank" rel="noreferrer">
                Open the original
              </a>
            </p>
          )}
        </article>
        <aside aria-label="Attribution" aria-live="polite">
          {shown ? <Card story={story} attribution={shown} /> : <Summary story={story} />}
        </aside>
      </main>
    </div>
  );
}

const Legend = (): ReactNode => (
  <ul className="legend" aria-label="Colours">
    <li className="mark content">content</li>
    <li className="mark source">source</li>
    <li className="mark cue">cue</li>
    <li className="mark via">via</li>
  </ul>
);

interface BlockProps {
  readonly kind: string;
  readonly number: number;
  readonly children: ReactNode;
}

const Block = ({ kind, number, children }: BlockProps): ReactNode =>
  kind === 'heading' ? (
    <h2>{children}</h2>
  ) : (
    <p data-kind={kind}>
      <span className="number" aria-hidden="true">
        ¶{number}
      </span>
      {children}
    </p>
  );

interface MarkedProps {
  readonly story: DrawnStory;
  readonly piece: Piece;
  readonly active: number | undefined;
  readonly setActive: (index: number | undefined) => void;
}

function Marked({ story, piece, active, setActive }: MarkedProps): ReactNode {
  const role = roleOf(piece);
  const own = piece.marks[0];
  if (!role || !own) return piece.text;
  const attribution = story.attributions[own.attribution];
  const isActive = active !== undefined && piece.marks.some((mark) => mark.attribution === active);
  // One stop for the keyboard in each attribution: where its content begins.
  const first = role === 'content' && attribution?.content[0]?.start === piece.start;
  const looks = ['mark', role, attribution?.type, isActive ? 'active' : ''].join(' ');
  const focus = { onFocus: () => setActive(own.attribution), onBlur: () => setActive(undefined) };
  return (
    <mark
      className={looks}
      {...(first && { tabIndex: 0, 'aria-label': `${piece.text} (${wordsFor(attribution)})`, ...focus })}
      onMouseEnter={() => setActive(own.attribution)}
      onMouseLeave={() => setActive(undefined)}
    >
      {piece.text}
    </mark>
  );
}

const sourceOf = (attribution: DrawnAttribution | undefined, body = ''): string => {
  const { source } = attribution ?? {};
  return source ? (source.name ?? body.slice(source.start, source.end)) || 'source' : 'unattributed';
};

const wordsFor = (attribution: DrawnAttribution | undefined): string =>
  `${attribution?.type ?? ''}, ${sourceOf(attribution)}`;

function Card({
  story,
  attribution,
}: {
  readonly story: DrawnStory;
  readonly attribution: DrawnAttribution;
}): ReactNode {
  const { body } = story;
  const { source, cue, via } = attribution;
  const rows = [
    ['Source', sourceOf(attribution, body)],
    ['In the text', source && body.slice(source.start, source.end)],
    ['How known', source?.reason],
    ['Via', via && (via.name ?? body.slice(via.start, via.end))],
    ['Cue', cue && body.slice(cue.start, cue.end)],
    ['Kind', [attribution.type, attribution.denied ? 'denied' : ''].filter(Boolean).join(', ')],
  ].filter(([, value]) => value);
  return (
    <div className="card">
      <blockquote>
        {attribution.content.map(({ start, end }) => body.slice(start, end)).join(' … ')}
      </blockquote>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Who speaks, and how often. */
function Summary({ story }: { readonly story: DrawnStory }): ReactNode {
  const counts = new Map<string, number>();
  for (const attribution of story.attributions) {
    const name = sourceOf(attribution, story.body);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const speakers = [...counts].toSorted((a, b) => b[1] - a[1]);
  return (
    <div className="card">
      <h2>{story.attributions.length} attributions</h2>
      <p>Point at a coloured stretch, or move through them with Tab.</p>
      <dl className="speakers">
        {speakers.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
