import type { Analysis } from '../../attribution/analysis.ts';
import type { Attribution, QuotationType, Source } from '../../attribution/attribution.ts';
import { type Span, textOf } from '../../story/span.ts';

export interface RowSpan extends Span {
  readonly text: string;
}

/** A source as it is listed: its words, and who that is. */
export interface RowSource extends RowSpan {
  readonly name?: string;
  readonly reason?: string;
  readonly role?: string;
}

/** An attribution with the words of its spans: what `verbatim quotes` lists. */
export interface Row {
  /** 1-based, headings not counted. */
  readonly paragraph: number;
  readonly type: QuotationType;
  readonly content: readonly RowSpan[];
  readonly cue?: RowSpan;
  readonly source?: RowSource;
  readonly via?: RowSource;
  readonly addressee?: RowSpan;
  readonly when?: RowSpan;
  readonly where?: RowSpan;
  readonly denied?: true;
}

export const rowsOf = ({ story, attributions }: Analysis): readonly Row[] => {
  const { body } = story;
  const paragraphs = story.blocks.filter(({ kind }) => kind !== 'heading');
  return attributions.map((attribution) => {
    const { type, content, denied } = attribution;
    const [first] = content;
    const before = paragraphs.findLastIndex(({ start }) => start <= first.start);
    return {
      paragraph: before + 1,
      type,
      content: content.map((span) => spanRow(body, span)),
      ...people(body, attribution),
      ...(denied && { denied }),
    };
  });
};

const spanRow = (body: string, { start, end }: Span): RowSpan => ({
  start,
  end,
  text: textOf(body, { start, end }),
});

const sourceRow = (body: string, source: Source): RowSource => ({
  ...spanRow(body, source),
  ...(source.name !== undefined && { name: source.name }),
  ...(source.reason !== undefined && { reason: source.reason }),
  ...(source.role && { role: textOf(body, source.role) }),
});

const people = (body: string, { cue, source, via, addressee, when, where }: Attribution): Partial<Row> => ({
  ...(cue && { cue: spanRow(body, cue) }),
  ...(source && { source: sourceRow(body, source) }),
  ...(via && { via: sourceRow(body, via) }),
  ...(addressee && { addressee: spanRow(body, addressee) }),
  ...(when && { when: spanRow(body, when) }),
  ...(where && { where: spanRow(body, where) }),
});

/** Who it is by name where the story tells it, else in its words. */
export const credited = (source: RowSource | undefined): string => source?.name ?? source?.text ?? '';

export const saidIn = ({ content }: Row): string => content.map(({ text }) => text).join(' … ');
