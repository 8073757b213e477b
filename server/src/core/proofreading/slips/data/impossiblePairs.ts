import type { SlipGroup } from '../pattern.ts';

const stands = '“{found}” cannot stand like this: a word is missing or wrong. Read the sentence once more.';

/** Little words that never stand beside one another: what is wrong differs, that something is does not. */
export const impossiblePairs: readonly SlipGroup[] = [
  {
    id: 'missing-or-wrong-word',
    message: stands,
    patterns: `
      <the|a|an|my|your|our|their is|are|was|were|has|have|had|would|could|should|does|did|be|been> => ?
      !by <the|a|an|my|our|their of|to|from|for|with|by|into|at|during|and|or|but|if|because|when|i|we|he|she|they> => ?
      <the|an|my|our|their|every ,> => ?
      <the|an|my|your|our|their|every .> $ => ?
      <the|an|my|our|their|every ;|?> => ?
      <to|with|by|at|from|for|into|in|on of> => ?
      would|i'd like|love to <you|your|the|my|me|him|us|a|an> => ?
      want|wanted|hope|hoped|able|unable|glad|happy|pleased|delighted to <you|me|him|us|a|an> => ?
      i'll|you'll|we'll|they'll|he'll|she'll <it|the|a|an|me|you|him|us|them|your|my> => ?
      i|you|we|they|he|she can|will|could|would|should|must <it> => ?
      forward to <from|of|with> => hearing {}
      ^|and|but|that|because|if|when <i|he|she|they the|a|an|my|your|our|their> => ?
      !as|than|what|like|which|that|who i|we|they|he|she <would|could|should|cannot|couldn't|wouldn't|don't|didn't|doesn't me|him|us|them|my|your|a|an> !bit|little|lot => ?
      would|could|should|will|can <him|them|us> => ?
      ^ would|could|will|can|should|do|did you <a|an|the|my|your|me|him|them|us> => ?
      have|has|had|i've never <a|an|the|my|your> => ?
      i'm|i am <have|do|can|will> => ?
      !and|or|if|when|but|^|,|what|were|was|am|had|have|ought <i to|from|into|of> => ?
      !# <am is|was|be> => ?
      <are is|was|be> => ?
      <the|an|my|our|their|every ,> => ?
      <the|an|my|our|their|every ,> => ?`,
  },
];
