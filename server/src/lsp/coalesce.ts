/**
 * Makes one call of many: `action` runs `delay` milliseconds after the first of them. Later calls do not start the
 * clock anew, so somebody who types without a pause is not kept waiting for ever.
 */
export function coalesce(action: () => void, delay: number): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      action();
    }, delay);
  };
}
