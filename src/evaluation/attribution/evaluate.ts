import { writeFileSync } from 'node:fs';
import { trainedContents } from '../../attribution/contents/model.ts';
import { trainedForest } from '../../attribution/ranking/model.ts';
import { command, run, writable } from '../command.ts';
import { compromise, nearestName } from './baselines.ts';
import { crossValidated } from './cross-validation.ts';
import { isSayingCue, isSpeechCue, isStatementCue } from './cues.ts';
import { type GoldStory, loadGold, loadScorer, type Prediction, type Scorer, sharedGold } from './gold.ts';
import { countNames, nameLine } from './names.ts';
import { predict, unitOf } from './predict.ts';
import { line, report } from './report.ts';

const readings = [
  ['indirect, any cue of speech', isSpeechCue],
  ['the same, statements only', isStatementCue],
  ['say, tell and according to', isSayingCue],
] as const;

/** Indirect speech by what counts as its cue: the gold marks beliefs and wishes as well, which are no statements. */
const reportSpeech = (
  gold: readonly GoldStory[],
  predictions: readonly Prediction[],
  { score }: Scorer,
): void => {
  for (const [name, counts] of readings) {
    const spoken = gold.map((story) => ({
      ...story,
      quotes: story.quotes.filter(({ type, cue }) => type !== 'indirect' || counts(cue?.text)),
    }));
    console.log(`  ${line(name, score(spoken, predictions, { types: ['indirect'] }).s)}`);
  }
};

const trained = () => ({ forest: trainedForest(), contents: trainedContents() });

/** A file given: the trained weights as they are. */
const evaluateFile = (path: string, out: string | undefined, scorer: Scorer): void => {
  const gold = loadGold(path);
  const unit = unitOf(gold);
  const predictions = gold.map((story) => predict(story, trained(), unit));
  if (out) writeFileSync(out, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`);
  report(`${path}: ${unit}, trained weights`, gold, predictions, unit, scorer);
  if (unit === 'contents') reportSpeech(gold, predictions, scorer);
};

/** No file given: the development half, cross-validated by document, beside the baselines. */
const evaluateDevelopment = (scorer: Scorer): void => {
  const quoted = sharedGold('polnear-quoted.dev');
  const full = sharedGold('polnear.dev');
  const named = sharedGold('polnear-names.dev');
  const found = crossValidated(quoted, full, named, scorer);
  report(
    'Quoted stretches (polnear-quoted.dev), cross-validated by document',
    quoted,
    found.stretches,
    'stretches',
    scorer,
  );
  report('The same, nearest name', quoted, quoted.map(nearestName), 'stretches', scorer);
  report(
    'The same, compromise quotations() and its nearest person',
    quoted,
    quoted.map(compromise),
    'stretches',
    scorer,
  );
  report(
    'Whole attributions (polnear.dev), cross-validated by document',
    full,
    found.contents,
    'contents',
    scorer,
  );
  reportSpeech(full, found.contents, scorer);
  console.log('\nHe and she to full names (polnear-names.dev), ranker cross-validated, names by rules');
  console.log(`  ${nameLine(found.names)}`);
  const gum = sharedGold('gum-news.dev');
  console.log('\nAny source to its name (gum-news.dev), trained weights, not learned from it');
  console.log(`  ${nameLine(gum.map((story) => countNames(story, trained())))}`);
};

interface Options {
  readonly gold?: string;
  readonly predictions?: string;
}

await run(
  command(
    'evaluate:attribution',
    'Who said what: the development half of ../shared, cross-validated by document, beside nearest name and compromise.',
  )
    .option('--gold <file>', 'another file of that form instead; the trained weights are used as they are')
    .option('--predictions <file>', 'writes what was found in that file, one story a line', writable)
    .action(async ({ gold, predictions }: Options) => {
      const scorer = await loadScorer();
      if (gold) evaluateFile(gold, predictions, scorer);
      else evaluateDevelopment(scorer);
    }),
);
