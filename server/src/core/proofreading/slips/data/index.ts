import type { SlipGroup } from '../pattern.ts';
import { agreement } from './agreement.ts';
import { apostrophes } from './apostrophes.ts';
import { chatWords } from './chatWords.ts';
import { confusedWords } from './confusedWords.ts';
import { impossiblePairs } from './impossiblePairs.ts';
import { confusedLittleWords } from './littleWords.ts';
import { missingWords } from './missingWords.ts';
import { phrases } from './phrases.ts';
import { verbForms } from './verbForms.ts';

export const slipGroups: readonly SlipGroup[] = [
  ...confusedLittleWords,
  ...chatWords,
  ...confusedWords,
  ...phrases,
  ...missingWords,
  ...verbForms,
  ...apostrophes,
  ...agreement,
  ...impossiblePairs,
];
