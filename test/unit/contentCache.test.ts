import { expect, it } from 'vitest';
import { ContentCache } from '../../server/src/core/contentCache.ts';

it('works a piece out once, however often it is asked for', () => {
  const cache = new ContentCache<undefined | number>();
  const asked: string[] = [];
  const length = (content: string) =>
    cache.get(content, () => {
      asked.push(content);
      return content.length;
    });
  expect(['kiln', 'oven', 'kiln'].map(length)).toEqual([4, 4, 4]);
  expect(asked).toEqual(['kiln', 'oven']);
});

it('forgets what was not used for longest', () => {
  const cache = new ContentCache<number>(2);
  let worked = 0;
  for (const content of ['a', 'b', 'a', 'c', 'a', 'b']) cache.get(content, () => ++worked);
  expect(worked).toBe(4);
});
