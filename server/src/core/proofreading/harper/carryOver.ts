import type { Remark } from './remark.ts';

/** A paragraph with what was said of it. */
export interface Remarked {
  text: string;
  remarks: readonly Remark[];
}

/**
 * What was said of a paragraph and still holds for it while somebody edits it: the remarks on words that lie apart
 * from the change. Without it they would go and come back at every keystroke.
 */
export function carryOver(before: Remarked, after: string): Remark[] {
  const [old, now] = [before.text, after];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const moved = now.length - old.length;
  return before.remarks.flatMap((remark) => {
    if (remark.end < head) return [remark];
    if (remark.start <= old.length - tail) return [];
    return [{ ...remark, start: remark.start + moved, end: remark.end + moved }];
  });
}

/** The paragraph that was edited into this one: of those that are gone, the one that begins or ends most alike. */
export function editedFrom(gone: readonly Remarked[], after: string): Remarked | undefined {
  let best: Remarked | undefined;
  let most = 0;
  for (const one of gone) {
    const alike = sharedStart(one.text, after) + sharedStart(reversed(one.text), reversed(after));
    if (alike <= most) continue;
    most = alike;
    best = one;
  }
  return most * 2 > after.length ? best : undefined;
}

const reversed = (text: string) => [...text].reverse().join('');

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
