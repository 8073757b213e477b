import * as v from 'valibot';
import type { OptionsOf } from '../rules/rule.ts';
import { cadences } from './cadence.ts';
import { isHoliday } from './workingDays.ts';

const holiday = v.pipe(
  v.string(),
  v.check((text) => isHoliday(text.trim())),
  v.metadata({ wanted: 'a day in quotes: "2026-12-25", or "12-25" for every year' }),
);

/** What a person may set about dates: the only place of its types, defaults and descriptions. */
export const scheduleSchemas = {
  cadence: v.pipe(
    v.optional(v.picklist(cadences), 'standard'),
    v.description('How soon and how often the agenda offers to ask again.'),
  ),
  holidays: v.pipe(
    v.optional(v.array(holiday), []),
    v.description(
      'Days on which nothing is due, besides weekends: “2026-12-25”, or “12-25” for that day of every year.',
    ),
  ),
};

export type ScheduleSettings = OptionsOf<typeof scheduleSchemas>;
