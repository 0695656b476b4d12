import { Command } from 'commander';
import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { explain } from '../../answer/explain.ts';
import { analyse } from '../../attribution/analyse.ts';
import { SHARED_TEAM } from '../../store/store.ts';
import type { Story } from '../../story/story.ts';
import { analysesOf } from '../analyses.ts';
import { type OpenLibrary, openLibrary } from '../open-library.ts';
import { answerJson } from '../print/answer-json.ts';
import { answerText } from '../print/answer-text.ts';
import { explanationText } from '../print/explanation-text.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { askBatch } from './ask-batch.ts';

interface AskOptions {
  readonly story?: string;
  readonly json?: true;
  readonly all?: true;
  readonly explain?: true;
  readonly batch?: string;
}

const notes = `
Without --story the stories of the library answer, the sample story among them.
A batch holds {"story": FILE | ID | TEXT, "question": …} a line; an answer a line comes out, in order:
{"answered", "reason"?, "evidence": [{"sentence", "start", "end", "quotation"?, "speaker"?, "via"?, "dates"?, "score", …}],
 "figures"?, "denial"?: {"claim", "denial"}, "namesakes"?, "days"?, "newer"?}
Where "answered" is false, "evidence" holds the nearest sentences. start and end count UTF-16 code units
into the body of the story.

Exit codes: 0 answered, 1 no answer, 2 wrong use.`;

/** `verbatim ask`: answers a question, or a batch of them, from a file or from the library. */
export const askCommand = (terminal: Terminal, exit: (code: ExitCode) => void): Command =>
  new Command('ask')
    .description('answer a question with sentences of a story')
    .argument('[question...]', 'the question, as one would ask it')
    .option(
      '-s, --story <file|url|id>',
      'the story to ask: whatever add takes (- for standard input), or the id of a stored one',
    )
    .option('--json', 'print the answer as one JSON object')
    .option('-a, --all', 'print every sentence that answers, not only the best')
    .option('--explain', 'print how the question was read, the candidates, and what each feature added')
    .option('-b, --batch <file>', 'answer each line of a file (- for standard input); needs --json')
    .addHelpText('after', notes)
    .action(async (words: readonly string[], options: AskOptions) => {
      const question = words.join(' ').trim();
      exit(
        await (options.batch === undefined
          ? askOne(question, options, terminal)
          : askMany(question, options, terminal)),
      );
    });

async function askOne(
  question: string,
  { story, json, all, explain: why }: AskOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (question === '')
    throw new UsageError('Ask something: verbatim ask how many troops did North Korea send');
  const answer = await answerFrom(story, question, terminal);
  await terminal.out(json ? JSON.stringify(answerJson(answer)) : answerText(answer, all ?? false));
  if (why && !json) await terminal.out(explanationText(explain(question, storiesOf(answer).map(analyse))));
  return answer.answered ? 0 : 1;
}

const storiesOf = (answer: Answer): readonly Story[] => {
  const evidence = answer.answered ? answer.evidence : answer.nearest;
  return [...new Map(evidence.map(({ story }) => [story.id, story])).values()];
};

/** From the story that is named, else through the library. */
async function answerFrom(name: string | undefined, question: string, terminal: Terminal): Promise<Answer> {
  if (name !== undefined) return ask(question, await analysesOf(name, terminal));
  const { library, store } = await openLibrary(terminal, Date.now());
  try {
    return await library.ask({ team: SHARED_TEAM, question });
  } finally {
    await store.close();
  }
}

async function askMany(question: string, options: AskOptions, terminal: Terminal): Promise<ExitCode> {
  const { batch = '-', json, story } = options;
  if (question !== '' || story !== undefined) {
    throw new UsageError('A batch brings its own questions and stories: leave --story and the question out.');
  }
  if (!json) throw new UsageError('A batch answers in JSON, a line each: add --json.');
  let library: Promise<OpenLibrary> | undefined;
  const stored = async (id: string): Promise<Story | undefined> => {
    library ??= openLibrary(terminal, Date.now());
    return (await library).store.stories.get(SHARED_TEAM, id);
  };
  try {
    return await askBatch(batch, { terminal, stored });
  } finally {
    await (await library)?.store.close();
  }
}
