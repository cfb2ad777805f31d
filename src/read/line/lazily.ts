/** A value that is made when it is first asked for: most pages name no speaker and pay for no pattern of names. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
