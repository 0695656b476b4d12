import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { storyFacts } from '../story/story.ts';
import { type Problem, problem } from './reading.ts';

const text = z.string('is not a text').trim().min(1, 'is empty');
const moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true, local: true })],
  'is not a date or time',
);
const fact = z.enum(storyFacts);

const frontMatter = z.object(
  {
    title: text,
    outlet: text,
    published: moment,
    modified: moment.exactOptional(),
    url: z.url({ protocol: /^https?$/, error: 'is not a web address' }).exactOptional(),
    byline: text.exactOptional(),
    language: text.exactOptional(),
    /** Which of the facts above were deduced, each with the reason. */
    deduced: z.partialRecord(fact, text, 'is not a list of facts with their reasons').default({}),
    captions: z.array(text, 'is not a list').default([]),
  },
  'is not a list of `key: value`',
);

export type FrontMatter = z.infer<typeof frontMatter>;

export interface SplitFile {
  readonly facts?: FrontMatter;
  readonly markdown: string;
}

/** How each fact is written, shown where it is wrong. */
const examples: Readonly<Record<string, string>> = {
  title: 'title: Rain closes the harbour',
  outlet: 'outlet: The Daily Example',
  published: 'published: 2025-04-28',
  modified: 'modified: 2025-04-28T09:30:00Z',
  url: 'url: https://example.com/story',
  byline: 'byline: Ann Lee',
  language: 'language: en',
  deduced: 'deduced: { published: the story says it is Monday }',
  captions: 'captions: [The harbour wall under water]',
};

/** Takes the YAML between the first two `---` lines off a file; `facts` is absent where there is none. */
export function splitFrontMatter(file: string, content: string): SplitFile | Problem {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(content)?.[0];
  if (!opening) return { markdown: content };
  const rest = content.slice(opening.length);
  const closing = /^---[ \t]*\r?$/m.exec(rest);
  if (!closing) {
    return problem(file, 1, 'the front matter that starts here has no end', 'close it with a line of ---');
  }
  const facts = parseFacts(file, rest.slice(0, closing.index));
  return 'kind' in facts ? facts : { facts, markdown: rest.slice(closing.index + closing[0].length) };
}

/** "title: Amber and a dolphin: the oldest wreck": headlines have colons, and whoever types one thinks of no YAML. */
const HEADLINE = /^(title|outlet|byline):[ \t]+(?=[^\s|>{&*!])([^\r\n]*)/gmu;

const HAS_COLON = /^[^"'[].*:(?:\s|$)/u;
/** "“We will not wait”: mayor" in straight marks, "[Updated] Storm nears": what they open closes before the end. */
const OPENS_MARKED = /^(?:"[^"\\]*"|'[^']*'|\[[^\]]*\])\s*[^\s#"']/u;
/** No YAML begins so. */
const RESERVED = /^[@`%]/u;

const withQuoted = (yaml: string): string =>
  yaml.replace(HEADLINE, (line, key: string, value: string) =>
    [HAS_COLON, OPENS_MARKED, RESERVED].some((typed) => typed.test(value))
      ? `${key}: ${JSON.stringify(value.trim())}`
      : line,
  );

function parseFacts(file: string, yaml: string): FrontMatter | Problem {
  const lines = new LineCounter();
  const document = parseDocument(withQuoted(yaml), { lineCounter: lines, prettyErrors: false });
  /** Line 1 of the file is the opening `---`. */
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) {
    const advice = 'write `key: value` a line, with quotation marks around a value that holds ": "';
    return problem(file, lineOf(error.pos[0]), `the front matter is not YAML (${error.message})`, advice);
  }
  const parsed = frontMatter.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is wrong' };
  const offset = offsetOf(document.getIn(path, true));
  const example = examples[String(path[0])];
  return problem(
    file,
    offset === undefined ? 1 : lineOf(offset),
    `${path.join('.') || 'the front matter'} ${offset === undefined ? 'is missing' : message}`,
    example ? `write it like \`${example}\`` : 'write `key: value` a line',
  );
}

const offsetOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? node.range[0]
    : undefined;
