/** What is derived from an object, derived once and kept as long as the object is. */
export const oncePer = <K extends object, V>(derive: (from: K) => V): ((from: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.value;
    const value = derive(from);
    known.set(from, { value });
    return value;
  };
};
