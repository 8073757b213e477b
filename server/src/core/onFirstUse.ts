/** What takes a while to work out and is not needed by whoever starts: worked out when it is first asked for, once. */
export function onFirstUse<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
