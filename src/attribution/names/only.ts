/** The one that there is; nothing where there are several, for nobody is guessed. */
export const onlyOf = <T>(found: Iterable<T>): T | undefined => {
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
};
