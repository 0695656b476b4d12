import type { Library } from '../../src/library.ts';
import { shelfOf } from '../../src/workspace/shelf.ts';
import { type Trip, trip } from '../slack/trip.ts';

/** The bot itself in a workspace with its page. */
export async function botWithPage(): Promise<Trip> {
  let known: Library | undefined;
  const shelf = () => {
    if (!known) throw new Error('The library opens with the bot.');
    return shelfOf(known);
  };
  return trip({
    library: (library) => {
      known = library;
      return library;
    },
    workspace: { page: { stories: { list: () => shelf().list(), story: (id) => shelf().story(id) } } },
  });
}
