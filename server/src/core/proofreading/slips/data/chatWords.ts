import type { SlipGroup } from '../pattern.ts';

/** What people type on a phone to friends. */
export const chatWords: readonly SlipGroup[] = [
  {
    id: 'chat-word',
    message: '“{found}” is for chats with friends. Write “{fix}”.',
    safe: true,
    patterns: `
      <thx|thnx|thanx|tnx> => thanks
      <pls|plz> => please
      <btw> => by the way
      <bc|cuz|coz> i|we|you|they|he|she|it|i'm|it's|of|my|the => because
      <rly> => really
      <ppl> => people
      <tmrw|tmr|tomoz> => tomorrow
      <wanna> :base|be|say|ask|thank => want to
      thank|if|when|hope|can|could|would|will|did|do|are|see|for|with|that|because <u> :verb|use|help|call|need|want|for|so|!|.|,|have|are|can|all|to|again => you
      for|of|in|about|with|appreciate <ur> => your`,
  },
];
