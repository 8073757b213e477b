import { type Cadence, cadences, paces } from '../../server/src/core/schedule/cadence.ts';

/** What each cadence means, in numbers. */
export function cadenceTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const of = (label: string, value: (cadence: Cadence) => string) => row([label, ...cadences.map(value)]);
  return [
    row(['', ...cadences.map((cadence) => `\`${cadence}\``)]),
    row(['---', ...cadences.map(() => '---')]),
    of('no day was named: due, late', (each) => {
      const { due, late } = paces[each].withoutDecision;
      return `${due} days, ${late} days`;
    }),
    of('status checks for each day they named', (each) => `${count(each, 'status-check')}`),
    of('between two status checks', (each) => `${paces[each].again['status-check']} days`),
    of('from the last email to a call', (each) => `${paces[each].again['phone-script']} days`),
    of(
      'keeping in touch',
      (each) => `every ${paces[each].touch === 1 ? 'month' : `${paces[each].touch} months`}`,
    ),
  ].join('\n');
}

function count(cadence: Cadence, kind: string): number {
  return paces[cadence].asks.byEmail.filter((each) => each === kind).length;
}
