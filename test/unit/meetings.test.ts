import { describe, expect, it } from 'vitest';
import { inBrief, letterWith, notesWith, stepsIn } from '../support/schedule.ts';

const notes = 'tidewater/round-1.interview.md';
const briefly = (files: Record<string, string>, kind: string, options = {}) =>
  stepsIn(files, options)
    .filter((step) => step.kind === kind)
    .map(inBrief);

describe('T1 to T3: a thank-you note for each person of each round', () => {
  it('also where nobody has begun one', () => {
    expect(briefly({ [notes]: notesWith() }, 'thank-you')).toEqual([
      'thank-you Marit Solberg todo 2026-11-19T14:00+01:00',
      'thank-you Owen Tate todo 2026-11-19T14:00+01:00',
    ]);
  });

  it('with what the notes know of the person', () => {
    expect(stepsIn({ [notes]: notesWith() })[0]).toMatchObject({
      id: 'file:///applications/tidewater#tidewater brewing/round-1.interview.md'.replace(
        '.interview.md',
        '/thank-you/marit-solberg',
      ),
      company: 'Tidewater Brewing',
      role: 'Cellar Supervisor',
      title: 'Head Brewer',
      late: '2026-11-20T14:00+01:00',
      notes: `file:///applications/${notes}`,
      guidance: ['T1', 'T2', 'T3'],
    });
  });

  it.each([
    ['their whole name', 'to: Owen Tate'],
    ['a first name', 'to: Owen'],
    ['a title and surname', 'to: Mr Tate'],
    ['another case', 'to: owen tate'],
  ])('a draft to somebody is theirs: %s', (_, to) => {
    const files = { [notes]: notesWith(), 'tidewater/t.followup.md': letterWith(`kind: thank-you\n${to}`) };
    expect(briefly(files, 'thank-you')).toEqual([
      'thank-you Marit Solberg todo 2026-11-19T14:00+01:00',
      'thank-you Owen Tate draft 2026-11-19T14:00+01:00',
    ]);
  });

  it('by its greeting where it names nobody', () => {
    const files = { [notes]: notesWith(), 'tidewater/t.followup.md': letterWith('kind: thank-you') };
    expect(briefly(files, 'thank-you')[0]).toBe('thank-you Marit Solberg draft 2026-11-19T14:00+01:00');
  });

  it('two people of one first name are told apart', () => {
    const people = '\n  - name: Owen Tate\n  - name: Owen Marsh';
    const files = (to: string) => ({
      [notes]: notesWith({ interviewers: people }),
      'tidewater/t.followup.md': letterWith(`kind: thank-you\nto: ${to}`),
    });
    expect(briefly(files('Owen Marsh'), 'thank-you')).toEqual([
      'thank-you Owen Tate todo 2026-11-19T14:00+01:00',
      'thank-you Owen Marsh draft 2026-11-19T14:00+01:00',
    ]);
    // Nobody can say which of them is meant.
    expect(briefly(files('Owen'), 'thank-you')).toHaveLength(3);
  });

  it('people of one name get a step each', () => {
    const people = '\n  - name: Owen Tate\n  - name: Owen Tate';
    const ids = stepsIn({ [notes]: notesWith({ interviewers: people }) }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names in other alphabets are people too', () => {
    const people = '\n  - name: 王小明\n  - name: Ольга Ким';
    const files = {
      [notes]: notesWith({ interviewers: people }),
      'tidewater/t.followup.md': letterWith('kind: thank-you\nto: 王小明'),
    };
    expect(briefly(files, 'thank-you').map((line) => line.split(' 2026')[0])).toEqual([
      'thank-you 王小明 draft',
      'thank-you Ольга Ким todo',
    ]);
  });

  it('somebody outside of the notes gets one by the day of the interview', () => {
    const files = {
      [notes]: notesWith(),
      'tidewater/t.followup.md': letterWith('kind: thank-you\nto: Priya Nair'),
    };
    expect(briefly(files, 'thank-you')[2]).toBe('thank-you Priya Nair draft 2026-11-19T14:00+01:00');
  });

  it('notes without a date have steps without one', () => {
    expect(briefly({ [notes]: notesWith({ date: undefined }) }, 'thank-you')).toEqual([
      'thank-you Marit Solberg todo',
      'thank-you Owen Tate todo',
    ]);
  });

  it.each(['rejected', 'withdrawn'])('nobody is thanked anew once it is %s, but drafts stay', (outcome) => {
    const files = {
      [notes]: notesWith({ outcome }),
      'tidewater/t.followup.md': letterWith('kind: thank-you\nto: Owen Tate'),
    };
    expect(briefly(files, 'thank-you')).toEqual(['thank-you Owen Tate draft 2026-11-19T14:00+01:00']);
  });

  it('a second letter to one person is a step of its own', () => {
    const files = {
      [notes]: notesWith(),
      'tidewater/a.followup.md': letterWith('kind: thank-you\nto: Owen Tate'),
      'tidewater/b.followup.md': letterWith('kind: thank-you\nto: Owen Tate\nsent: 2026-11-19'),
    };
    // What was sent is what the person got.
    expect(briefly(files, 'thank-you').map((line) => line.split(' 2026')[0])).toEqual([
      'thank-you Marit Solberg todo',
      'thank-you Owen Tate sent',
      'thank-you Owen Tate draft',
    ]);
  });
});

describe('holidays', () => {
  it('move the day after to the first working morning', () => {
    // A Wednesday before a holiday: 48 hours are over on Friday afternoon.
    const steps = stepsIn({ [notes]: notesWith() }, { holidays: ['2026-11-19'] });
    expect(steps[0]).toMatchObject({ due: '2026-11-20T09:00+01:00', late: '2026-11-20T14:00+01:00' });
  });

  it('and the weekend that follows', () => {
    const steps = stepsIn(
      { [notes]: notesWith({ date: '2026-12-24T10:00' }) },
      { holidays: ['12-25', '12-28'] },
    );
    expect(steps[0]).toMatchObject({ due: '2026-12-29T09:00+01:00', late: '2026-12-29T12:00+01:00' });
  });

  it('a year of nothing but holidays ends', () => {
    const days = Array.from({ length: 366 }, (_, at) =>
      new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(5, 10),
    );
    expect(stepsIn({ [notes]: notesWith() }, { holidays: days })[0]?.due).toMatch(/^2027-11/);
  });
});

describe('later rounds', () => {
  const second = notesWith({
    date: '2026-12-02T09:00',
    round: '2',
    interviewers: 'Marit Solberg, Head Brewer',
  });
  const files = { [notes]: notesWith({ round: '1' }), 'tidewater/round-2.interview.md': second };

  it('thank the same person again', () => {
    const sent = {
      ...files,
      'tidewater/t.followup.md': letterWith('kind: thank-you\nto: Marit Solberg\nsent: 2026-11-19T08:00'),
    };
    expect(briefly(sent, 'thank-you')).toEqual([
      'thank-you Marit Solberg sent 2026-11-19T14:00+01:00',
      'thank-you Owen Tate todo 2026-11-19T14:00+01:00',
      'thank-you Marit Solberg todo 2026-12-03T09:00+01:00',
    ]);
  });

  it('R1, R2: bring a work sample, and only they do', () => {
    expect(briefly({ [notes]: notesWith() }, 'work-sample')).toEqual([]);
    expect(briefly(files, 'work-sample')).toEqual(['work-sample Marit Solberg todo 2026-12-07T09:00+01:00']);
    const sent = {
      ...files,
      'tidewater/w.followup.md': letterWith('kind: work-sample\nto: Marit\nsent: 2026-12-03'),
    };
    expect(briefly(sent, 'work-sample')).toEqual(['work-sample Marit Solberg sent 2026-12-07T09:00+01:00']);
  });

  it('K3: invite nobody twice', () => {
    expect(briefly(files, 'linkedin-invite')).toEqual([
      'linkedin-invite Marit Solberg todo 2026-11-20T09:00+01:00',
      'linkedin-invite Owen Tate todo 2026-11-20T09:00+01:00',
    ]);
  });
});

describe('drafts of their own', () => {
  it('are steps without a date where no article names one', () => {
    const files = {
      [notes]: notesWith(),
      'tidewater/n.followup.md': letterWith('kind: networking\nto: Priya Nair'),
    };
    expect(briefly(files, 'networking')).toEqual(['networking Priya Nair draft']);
  });

  it('count where there are no notes', () => {
    const files = {
      'tidewater/n.followup.md': letterWith('kind: networking\nto: Priya Nair\ncompany: Tidewater'),
    };
    expect(stepsIn(files)).toMatchObject([{ company: 'Tidewater', person: 'Priya Nair', state: 'draft' }]);
  });
});
