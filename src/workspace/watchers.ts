/** Those who want to hear of something, and the telling. */
export interface Watchers<T> {
  /** Returns what ends it. */
  add(watcher: (told: T) => void): () => void;
  tell(told: T): void;
}

export function createWatchers<T>(): Watchers<T> {
  const watchers = new Set<(told: T) => void>();
  return {
    add(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    tell(told) {
      for (const watcher of watchers) watcher(told);
    },
  };
}

/** Resolves with the first value that is found, now or after something was told; fails after `ms`. */
export function until<T>(
  watchers: Pick<Watchers<unknown>, 'add'>,
  find: () => T | undefined,
  ms: number,
): Promise<T> {
  const found = find();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const unwatch = watchers.add(() => {
      const value = find();
      if (value !== undefined) end(() => resolve(value));
    });
    const timer = setTimeout(
      () => end(() => reject(new Error(`Nothing of the kind happened in the workspace within ${ms} ms.`))),
      ms,
    );
    const end = (settle: () => void) => {
      clearTimeout(timer);
      unwatch();
      settle();
    };
  });
}
