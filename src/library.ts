import type { Answer } from './answer/answer.ts';
import type { Analysis } from './attribution/analysis.ts';
import type { Story } from './story/story.ts';

/** Stories of this team are there for every team: those of the stories folder. */
export const SHARED_TEAM = '';

export interface AskRequest {
  readonly team: string;
  /** Absent: asked outside any channel; all stories of the team may answer. */
  readonly channel?: string;
  readonly question: string;
  /** The question before it in the thread: follow-ups keep its subject. */
  readonly previous?: string;
}

/** The one door through which Slack, the command line and the workspace ask. */
export interface Library {
  ask(request: AskRequest): Promise<Answer>;
  /** The stories that answer in a channel, the newest first: those that it follows, else the team's. */
  stories(team: string, channel?: string): Promise<readonly Story[]>;
  analysis(team: string, id: string): Promise<Analysis | undefined>;
}
