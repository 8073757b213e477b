/** Every way in which people leave a slot unfilled. One file a style; how a look-alike is told stands beside its pattern. */
import type { SlotStyle } from '../style.ts';
import { abroad } from './abroad.ts';
import { asides } from './asides.ts';
import { bareNouns } from './bareNouns.ts';
import { blanks } from './blanks.ts';
import { brackets } from './brackets.ts';
import { brokenOff } from './brokenOff.ts';
import { capitals } from './capitals.ts';
import { choices } from './choices.ts';
import { dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { gaps } from './gaps.ts';
import { instructions } from './instructions.ts';
import { labels } from './labels.ts';
import { leftovers } from './leftovers.ts';
import { mergeFields } from './merge.ts';
import { programs } from './programs.ts';
import { reminders } from './reminders.ts';
import { samples } from './samples.ts';
import { sideBySide } from './sideBySide.ts';
import { templateNouns } from './templateNouns.ts';
import { toOneself } from './toOneself.ts';
import { words } from './words.ts';

export const styles: readonly SlotStyle[] = [
  ...brackets,
  ...reminders,
  ...mergeFields,
  ...leftovers,
  ...blanks,
  ...dates,
  ...words,
  ...capitals,
  ...bareNouns,
  ...asides,
  ...labels,
  ...samples,
  ...choices,
  ...instructions,
  ...programs,
  ...abroad,
  ...brokenOff,
  ...gaps,
  ...sideBySide,
  ...toOneself,
  ...descriptions,
  ...templateNouns,
];
