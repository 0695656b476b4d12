/** A message's place in a post of several: the parent first, then its thread. */
export interface PartId {
  /** What makes the whole post recognisable in the channel: the id of a digest or of an alert. */
  readonly id: string;
  /** 0 is the parent. */
  readonly part: number;
}

/**
 * Where jobs put what they have to say. Jobs know nothing of the messages (`M`) themselves; every failure is
 * a `Refused` with what follows from it.
 */
export interface Messenger<M> {
  /** Posts once or throws; never tries again by itself, for a lost reply may hide a post. Gives the ts. */
  post(place: Place, message: M, part: PartId, thread?: string): Promise<string>;
  /**
   * The parts of a post that stand in the channel already, or in one of its threads, by part, looked for from
   * `since` on.
   */
  find(place: Place, id: string, since: number, thread?: string): Promise<ReadonlyMap<number, string>>;
  /** The channel id of a user's direct message. */
  direct(team: string, user: string): Promise<string>;
}

export interface Place {
  readonly team: string;
  readonly channel: string;
}

export type Refusal =
  /** Too fast, down or unclear: try again, not before `afterMs`. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** It cannot work until somebody changes something: the channel is archived, the bot was removed, … */
  | { readonly kind: 'gone'; readonly reason: string };

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}
