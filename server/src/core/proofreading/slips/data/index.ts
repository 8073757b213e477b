import type { SlipGroup } from '../pattern.ts';
import { agreement } from './agreement.ts';
import { confusedLittleWords, confusedWords } from './confusedWords.ts';
import { missingWords } from './missingWords.ts';
import { impossiblePairs, phrases } from './phrases.ts';
import { verbForms } from './verbForms.ts';

export const slipGroups: readonly SlipGroup[] = [
  ...confusedLittleWords,
  ...confusedWords,
  ...phrases,
  ...missingWords,
  ...verbForms,
  ...agreement,
  ...impossiblePairs,
];
