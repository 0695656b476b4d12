import { SHARED_TEAM, type Store } from '../store/store.ts';
import { readFolder } from './folder.ts';
import type { Problem } from './reading.ts';

export interface ChosenFolder {
  readonly storiesFolder: string;
  /** Somebody chose it: only then is it a mistake that it is not there. */
  readonly storiesFolderIsChosen: boolean;
}

/** Puts the stories of the stories folder into the library. A folder that nobody chose need not be there. */
export async function loadStories(
  { storiesFolder, storiesFolderIsChosen }: ChosenFolder,
  store: Store,
  now: number,
): Promise<readonly Problem[]> {
  const { stories, problems, isMissing } = await readFolder(storiesFolder);
  for (const story of stories) await store.stories.put(SHARED_TEAM, story, now);
  return isMissing && !storiesFolderIsChosen ? [] : problems;
}
