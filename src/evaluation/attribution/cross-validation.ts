import { choiceForestOf } from '../../learned/choice-forest.ts';
import { progress } from '../command.ts';
import { contentLessons } from './content-lessons.ts';
import { contentModelOf, learnContents } from './contents.ts';
import type { GoldStory, Prediction, Scorer } from './gold.ts';
import { examplesOf, learn } from './learn.ts';
import { countNames, type NameCount } from './names.ts';
import { predict } from './predict.ts';
import { sceneOfText } from './scenes.ts';

const folds = 5;

export interface CrossValidated {
  readonly stretches: readonly Prediction[];
  readonly contents: readonly Prediction[];
  readonly names: readonly NameCount[];
}

/** Stories marked with names are marked stories once more, under an id of their own. */
const documentOf = (id: string): string => id.replace(/#name$/, '');

/** Each document predicted by trees that were learned from the other documents. */
export const crossValidated = (
  quoted: readonly GoldStory[],
  full: readonly GoldStory[],
  named: readonly GoldStory[],
  scorer: Scorer,
): CrossValidated => {
  const examples = quoted.map((story) => examplesOf(story, sceneOfText(story.text), scorer));
  const lessons = full.map((story) => contentLessons(story, sceneOfText(story.text)));
  const foldOf = new Map(quoted.map(({ id }, index) => [id, index % folds]));
  const stretches = new Map<string, Prediction>();
  const contents = new Map<string, Prediction>();
  const names: NameCount[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    progress(`part ${fold + 1} of ${folds}: learning from the other documents`);
    const forest = choiceForestOf(learn(examples.filter((_, index) => index % folds !== fold)));
    const others = lessons.filter((_, index) => foldOf.get(full[index]?.id ?? '') !== fold);
    const models = { forest, contents: contentModelOf(learnContents(others.flat())) };
    for (const story of quoted)
      if (foldOf.get(story.id) === fold) stretches.set(story.id, predict(story, models, 'stretches'));
    for (const story of full)
      if (foldOf.get(story.id) === fold) contents.set(story.id, predict(story, models, 'contents'));
    for (const story of named)
      if (foldOf.get(documentOf(story.id)) === fold) names.push(countNames(story, models));
  }
  return { stretches: [...stretches.values()], contents: [...contents.values()], names };
};
