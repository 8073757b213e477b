import { describe, expect, it } from 'vitest';
import { check, newDraft, parseDraft, type Step, stepsOf } from '../../server/src/core/index.ts';
import { slotsOf } from '../../server/src/core/language/slots/index.ts';
import { stopsOf } from '../../server/src/core/templates/body.ts';
import { fillings, hints } from '../../server/src/core/templates/facts.ts';
import { templates } from '../../server/src/core/templates/index.ts';
import { applicationOf, letterWith, notesWith } from '../support/schedule.ts';
import { defaultContext } from '../support/speller.ts';

const body = `## Discussed
- Marit: the copper kettle that nobody dares to clean; it is from 1911
- Owen: oak from the Weald. Dries for two winters
- the tasting room opens in May
## Concerns
- Marit: no brewery of this size yet
`;
const view = { now: '2026-11-19T08:00:00Z', timeZone: 'Europe/Berlin' };

/** The draft that is begun for the first step that fits. */
function begin(files: Record<string, string>, fits: (step: Step) => boolean, now = view.now) {
  const application = applicationOf(files);
  const when = { ...view, now };
  const step = stepsOf(application, when).find(fits);
  if (!step) throw new Error('There is no such step.');
  const { name, text } = newDraft(step, application, when);
  return { name, text, draft: parseDraft(text, { fileName: name }), step };
}

const notes = (fields = {}, more = body) => ({ 'tidewater/round-1.interview.md': notesWith(fields, more) });
const isFor = (kind: string, person: string) => (step: Step) => step.kind === kind && step.person === person;

it('a thank-you note knows whom it is to, what for, and what they spoke about', () => {
  const { name, text } = begin(notes({ decision: '2026-11-25' }), isFor('thank-you', 'Owen Tate'));
  expect(name).toBe('thank-you-owen-tate.followup.md');
  expect(text).toBe(
    `---
kind: thank-you
to: Owen Tate
company: Tidewater Brewing
role: Cellar Supervisor
interview: round-1.interview.md
subject: Oak from the Weald
---
Hi Owen,

Thank you for your time on Wednesday. It helped to hear about the work from someone who does it. You mentioned that [something they told you about their daily work: oak from the Weald], and I have been thinking about that since.

I [what you have done that would make this easier for them], so I know that side of it. I want this job, and working closely with you is part of the reason.

If you or the others would like to know more about how I work, just ask.

Kind regards,
[your name]
`.replace('Kind regards', 'Best regards'),
  );
});

describe('the template is the one that fits', () => {
  const prefixOf = (files: Record<string, string>, fits: (step: Step) => boolean) => {
    const { draft, step } = begin(files, fits);
    const opening = draft.text.slice(draft.frontMatter.range.end).split('\n')[2]!.slice(0, 30);
    const own = templates.filter(({ kind, body: text }) => kind === step.kind && !text.startsWith('---'));
    const plain = (text: string) => text.replace(/\$\{[^}]+\}.*/s, '').slice(0, 12);
    return own
      .filter(({ body: text }) => opening.startsWith(plain(text.split('\n')[2]!)))
      .map(({ name }) => name);
  };

  it.each<[string, Record<string, string | undefined>, string, string, string]>([
    ['the hiring manager', {}, 'thank-you', 'Marit Solberg', 'thank-you/hiring-manager'],
    ['a card', { channel: 'letter' }, 'thank-you', 'Marit Solberg', 'thank-you/card'],
    ['a second round', { round: '2' }, 'thank-you', 'Marit Solberg', 'thank-you/second-round'],
    ['a plan in a second round', { round: '2' }, 'work-sample', 'Marit Solberg', 'work-sample/later-round'],
    ['a date', { decision: '2026-11-25' }, 'status-check', 'Marit Solberg', 'status-check/status-check'],
    ['no date', {}, 'status-check', 'Marit Solberg', 'status-check/no-date'],
    [
      'a rejection',
      { outcome: 'rejected' },
      'linkedin-invite',
      'Marit Solberg',
      'linkedin-invite/after-rejection',
    ],
    ['postponed', { outcome: 'postponed' }, 'keep-in-touch', 'Marit Solberg', 'keep-in-touch/postponed'],
  ])('%s', (_, fields, kind, person, template) => {
    expect(prefixOf(notes(fields), isFor(kind, person))).toContain(template);
  });

  it('a second status check names the day of the first', () => {
    const files = {
      ...notes({ decision: '2026-11-25' }),
      'tidewater/s.followup.md': letterWith('kind: status-check\nto: Marit\nsent: 2026-11-26'),
    };
    const { text } = begin(files, (step) => step.number === 2);
    expect(text).toContain('I wrote to you on 26 November about our interview on 18 November');
    expect(text).toContain('subject: Cellar Supervisor, interview on 18 November\n');
  });
});

describe('words for days', () => {
  it.each([
    ['2026-11-18T20:00:00Z', 'on Wednesday'],
    ['2026-11-23T20:00:00Z', 'on Wednesday'],
    ['2026-11-24T20:00:00Z', 'on 18 November'],
  ])('seen from %s it was %s', (now, words) => {
    expect(begin(notes(), isFor('thank-you', 'Marit Solberg'), now).text).toContain(`you gave me ${words}.`);
  });
});

it('whoever signed another letter signs this one', () => {
  const files = { ...notes(), 'tidewater/n.followup.md': letterWith('kind: networking\nto: Priya Nair') };
  expect(begin(files, isFor('thank-you', 'Owen Tate')).text).toMatch(/Best regards,\nJo Reyes\n$/);
});

it('somebody whom the notes call by a title keeps it', () => {
  const formal = body.replace('Marit:', 'Ms Solberg:');
  expect(begin(notes({}, formal), isFor('thank-you', 'Marit Solberg')).text).toContain('Dear Ms Solberg,');
  expect(begin(notes({}, ''), isFor('thank-you', 'Marit Solberg')).text).toContain('Dear Marit Solberg,');
});

describe('whatever is missing', () => {
  const everything = [
    notes({ decision: '2026-11-25', round: '2' }),
    notes({ outcome: 'rejected' }, ''),
    notes({ outcome: 'postponed', date: undefined, role: undefined, company: undefined }, ''),
    notes({ channel: 'phone', interviewers: undefined }),
    notes({ interviewers: '\n  - name: "王小明: \\"x\\" #1"', company: 'A & B: "C"', role: '#1 [x]' }),
  ];

  it('is a slot that the checks find, and the front matter is understood', () => {
    for (const files of everything) {
      const application = applicationOf(files);
      for (const step of stepsOf(application, view)) {
        const { name, text } = newDraft(step, application, view);
        const draft = parseDraft(text, { fileName: name });
        expect(draft.frontMatter.fields.get('kind')?.value).toBe(step.kind);
        expect(draft.frontMatter.fields.get('to')?.value).toBe(step.person);
        const found = check(draft, defaultContext).filter(({ rule }) => rule === 'front-matter');
        expect(found).toEqual([]);
        const slots = [...text.matchAll(/\[[^\]]+\]/g)].filter(([slot]) => slot !== '[x]');
        const places = slotsOf(draft);
        for (const { index, 0: slot } of slots)
          expect(
            places.some(({ start, end }) => start <= index && end >= index + slot.length),
            slot,
          ).toBe(true);
        expect(text).not.toMatch(/\$\d|\$\{|undefined/);
      }
    }
  });
});

it('every stop that notes can fill is one of a template', () => {
  const wordings = new Set(
    templates.flatMap(({ body: text }) => [...stopsOf(text).values()].map(({ placeholder }) => placeholder)),
  );
  for (const wording of [...Object.keys(fillings), ...Object.keys(hints)])
    expect(wordings).toContain(wording);
});
