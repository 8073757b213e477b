import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseNotes } from '../../server/src/core/document/notes.ts';
import { readInvitation } from '../../server/src/core/interviews/invitation.ts';
import { newNotes } from '../../server/src/core/interviews/newNotes.ts';
import { parseWhen } from '../../server/src/core/schedule/when.ts';
import { anyText } from '../support/arbitraries.ts';
import { calendarOf, ownZone } from '../support/calendars.ts';
import { runs } from '../support/properties.ts';

const clock = { now: '2026-11-20T09:00:00Z', timeZone: 'Europe/Berlin' };

function read(text: string, timeZone = clock.timeZone) {
  const result = readInvitation(text, { ...clock, timeZone });
  if ('problem' in result) throw new Error(result.problem);
  return result.interviews;
}
const readEvent = (event: string, head?: string, timeZone?: string) =>
  read(calendarOf(event, head), timeZone)[0]!;
const problemOf = (text: string) => {
  const result = readInvitation(text, clock);
  return 'problem' in result ? result.problem : undefined;
};

const invitation = `SUMMARY:Interview: Bench joiner at Holm & Sons
DTSTART;TZID=Europe/Copenhagen:20261124T140000
ORGANIZER;CN="Holm, Søren":mailto:soren@holm-sons.example
ATTENDEE;CN=Ines Duarte;ROLE=REQ-PARTICIPANT:mailto:ines.duarte@gmail.com
ATTENDEE;CN=Ana Lund:MAILTO:ana.lund@holm-sons.example
ATTENDEE;CN=soren@holm-sons.example:mailto:soren@holm-sons.example
ATTENDEE;CUTYPE=ROOM;CN=Workshop:mailto:workshop@holm-sons.example`;

describe('an invitation from a calendar', () => {
  it('says who meets whom, when and for what', () => {
    expect(readEvent(invitation)).toMatchObject({
      company: 'Holm & Sons',
      role: 'Bench joiner',
      date: '2026-11-24T14:00+01:00[Europe/Copenhagen]',
      interviewers: [
        { name: 'Søren Holm', email: 'soren@holm-sons.example' },
        { name: 'Ana Lund', email: 'ana.lund@holm-sons.example' },
      ],
      guesses: { company: 'the title', role: 'the title' },
    });
  });

  it.each([
    [
      'an IANA zone',
      'DTSTART;TZID=America/New_York:20260703T090000',
      '2026-07-03T09:00-04:00[America/New_York]',
    ],
    ['a quoted zone', 'DTSTART;TZID="Asia/Kolkata":20261124T103000', '2026-11-24T10:30+05:30[Asia/Kolkata]'],
    [
      'a zone with a prefix',
      'DTSTART;TZID=/cal.example/2026_1/Europe/Paris:20261124T090000',
      '2026-11-24T09:00+01:00[Europe/Paris]',
    ],
    [
      'a zone of Windows',
      'DTSTART;TZID=W. Europe Standard Time:20260724T090000',
      '2026-07-24T09:00+02:00[Europe/Berlin]',
    ],
    [
      'another of Windows',
      'DTSTART;TZID=Pacific Standard Time:20261124T090000',
      '2026-11-24T09:00-08:00[America/Los_Angeles]',
    ],
    ['UTC, told as the clock here', 'DTSTART:20261124T090000Z', '2026-11-24T10:00+01:00[Europe/Berlin]'],
    ['no zone', 'DTSTART:20261124T090000', '2026-11-24T09:00'],
    ['a day without a time', 'DTSTART;VALUE=DATE:20261124', '2026-11-24'],
    ['a zone that nobody explains', 'DTSTART;TZID=Nowhere:20261124T090000', '2026-11-24T09:00'],
  ])('knows its time from %s', (_, event, date) => {
    expect(readEvent(event).date).toBe(date);
  });

  it.each([
    ['winter', '20261124T090000', '2026-11-24T09:00+01:00'],
    ['summer', '20260724T090000', '2026-07-24T09:00+02:00'],
  ])('believes what it says of a zone of its own in %s', (_, time, date) => {
    expect(readEvent(`DTSTART;TZID=Our Office:${time}`, ownZone).date).toBe(date);
  });

  it('takes the zone of the calendar for times in UTC', () => {
    const date = readEvent('DTSTART:20261124T090000Z', 'X-WR-TIMEZONE:Asia/Tokyo').date;
    expect(date).toBe('2026-11-24T18:00+09:00[Asia/Tokyo]');
  });

  it.each([
    ['the title', 'Kestrel Ferries – Deck officer interview', '', 'Kestrel Ferries', 'Deck officer'],
    ['the title, behind “with”', 'Second interview with Oxbow Farm', '', 'Oxbow Farm', undefined],
    [
      'the title and a domain',
      'Interview (practice nurse) | Millbrook',
      'jo@millbrook.example',
      'Millbrook',
      'practice nurse',
    ],
    ['a domain', 'Technical interview', 'jo.park@millbrook-surgery.co.uk', 'Millbrook Surgery', undefined],
    [
      'a title with a role before it',
      'Interview for the Head of Year role at Hollins Road School',
      '',
      'Hollins Road School',
      'Head of Year',
    ],
    ['nothing', 'Quick chat', 'jo.park@gmail.com', '', undefined],
    ['nothing, where a person is named', 'Interview with Dana Cole', '', '', undefined],
    ['nothing, where a program invites', 'Interview', 'no-reply@calendly.com', '', undefined],
  ])('guesses company and job from %s', (_, summary, email, company, role) => {
    const organiser = email && `\nORGANIZER:mailto:${email}`;
    expect(readEvent(`SUMMARY:${summary}\nDTSTART:20261124T090000${organiser}`)).toMatchObject({
      company,
      role,
    });
  });

  it('has a name for whoever has none, marked as a guess', () => {
    const { interviewers } = readEvent('DTSTART:20261124T090000\nATTENDEE:mailto:jo.van-dam2@acme.example');
    expect(interviewers).toEqual([
      { name: 'Jo Van Dam', email: 'jo.van-dam2@acme.example', guess: 'the address' },
    ]);
  });

  it('makes one round of the talks of a day, and two of two days', () => {
    const talk = (uid: number, time: string, who: string) =>
      `END:VEVENT\nBEGIN:VEVENT\nUID:${uid}\nSUMMARY:Interview\nDTSTART:${time}\nATTENDEE;CN=${who}:mailto:${who.toLowerCase()}@acme.example`;
    const text = calendarOf(
      `SUMMARY:Interview\nDTSTART:20261126T090000${['A', 'B'].map((who, at) => `\n${talk(at, `20261124T1${at}0000`, `Dr ${who} Vane`)}`).join('')}`,
    );
    const rounds = read(text);
    expect(rounds.map(({ date }) => date)).toEqual(['2026-11-24T10:00', '2026-11-26T09:00']);
    expect(rounds[0]?.interviewers.map(({ name }) => name)).toEqual(['Dr A Vane', 'Dr B Vane']);
  });

  it('takes the newest version of one that was moved', () => {
    const version = (sequence: number, time: string) => `SEQUENCE:${sequence}\nDTSTART:${time}`;
    const text = calendarOf(
      `${version(2, '20261126T090000')}\nEND:VEVENT\nBEGIN:VEVENT\nUID:7c1@calendar.example\n${version(1, '20261124T090000')}`,
    );
    expect(read(text).map(({ date }) => date)).toEqual(['2026-11-26T09:00']);
  });

  it('takes the first of a series, and says so', () => {
    expect(readEvent('DTSTART:20261124T090000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31')).toMatchObject({
      date: '2026-11-24T09:00',
      guesses: { date: 'a series of appointments' },
    });
  });

  it('finds the interview among other appointments', () => {
    const others = Array.from(
      { length: 9 },
      (_, at) => `SUMMARY:Dentist\nDTSTART:2026111${at}T090000\nEND:VEVENT\nBEGIN:VEVENT\nUID:${at}`,
    );
    const text = calendarOf(
      [...others, 'SUMMARY:Interview at Oxbow Farm\nDTSTART:20261124T090000'].join('\n'),
    );
    expect(read(text).map(({ company }) => company)).toEqual(['Oxbow Farm']);
    expect(problemOf(text.replace('Interview', 'Lunch'))).toMatch(/None of the 10 appointments/);
  });

  it('is found in the mail around it', () => {
    expect(read(`Hi Ines,\n\nhere it is:\n\n${calendarOf(invitation)}\n\nBest, Ana`)[0]?.company).toBe(
      'Holm & Sons',
    );
  });
});

describe('a mail that was pasted', () => {
  it.each([
    [
      'Interview with Dana Cole, Tuesday 24 November 2026, 14:00–15:00, Zoom',
      '2026-11-24T14:00',
      ['Dana Cole'],
    ],
    [
      'Your interview as a pastry chef at Delacroix Bakery is tomorrow at 9am with Odile Delacroix.',
      '2026-11-21T09:00',
      ['Odile Delacroix'],
    ],
    [
      'Could you come on Wednesday 25 November at 2.30pm? You would meet Dr Ruth Adeyemi and Jo Park.',
      '2026-11-25T14:30',
      ['Dr Ruth Adeyemi', 'Jo Park'],
    ],
    [
      'From: Dana Cole <dana@acme.example>\nSent: Thursday, 19 November 2026 10:12\nTo: Ines\n\nLet us talk on 1 December.',
      '2026-12-01',
      ['Dana Cole'],
    ],
    ['Date: Friday 20 November 2026 9:31\nFrom: Jo\n\nIt is on 3 December at noon.', '2026-12-03T12:00', []],
    ['Interview\nDate: 3 December 2026\nTime: 12:00', '2026-12-03', []],
    ['Interview on 04/12/2026 at 10:00', '2026-12-04T10:00', []],
  ])('says when and with whom: %s', (text, date, names) => {
    const [interview] = read(text);
    expect(interview?.date).toBe(date);
    expect(interview?.guesses?.date).toBeDefined();
    expect(interview?.interviewers.map(({ name }) => name)).toEqual(names);
  });

  it('reads 04/05 as they do where the person lives', () => {
    expect(read('Interview on 04/05/2027 at 10:00', 'America/Chicago')[0]?.date).toBe('2027-04-05T10:00');
    expect(read('Interview on 04/05/2027 at 10:00', 'Europe/London')[0]?.date).toBe('2027-05-04T10:00');
  });

  it('names company and job', () => {
    const text =
      'Subject: Interview for the practice nurse position at Millbrook Surgery\n\nTuesday 24 November, 9:30.';
    expect(read(text)[0]).toMatchObject({ company: 'Millbrook Surgery', role: 'practice nurse' });
  });
});

describe('what is no invitation', () => {
  it.each([
    ['a letter without a day', 'Dear Ines,\n\nwe will be in touch.\n', /no invitation in this text/],
    ['nothing', '', /no invitation/],
    ['half a calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026', /damaged/],
    ['a calendar that is not closed inside', calendarOf('BEGIN:VALARM'), /damaged/],
    ['a calendar with nothing in it', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', /no appointment/],
    ['an appointment without a time', calendarOf('SUMMARY:Interview'), /no appointment/],
    ['an impossible day', calendarOf('DTSTART:20261399T090000'), /no appointment/],
    ['one that was called off', calendarOf('DTSTART:20261124T090000\nSTATUS:CANCELLED'), /called off/],
    ['a message that calls it off', calendarOf('DTSTART:20261124T090000', 'METHOD:CANCEL'), /called off/],
  ])('is told plainly of %s', (_, text, problem) => {
    expect(problemOf(text)).toMatch(problem);
  });
});

/** Pieces of calendars in any order, most of them broken somewhere. */
const brokenCalendar = fc
  .array(
    fc.constantFrom(
      ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD'],
      ...[
        'DTSTART:20261124T090000',
        'DTSTART;TZID=Our Office:20261124T090000',
        'DTSTART:',
        'DTSTART;VALUE=DATE:20261124',
      ],
      ...[
        'DTSTART:99999999T999999Z',
        'DTSTART;TZID=:20260229T250000',
        'DTSTART;VALUE=PERIOD:x',
        'DTEND:2026',
      ],
      ...[
        'TZID:Our Office',
        'TZOFFSETFROM:+9999',
        'TZOFFSETTO:x',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
      ],
      ...[
        'RRULE:FREQ=SECONDLY',
        'RRULE:FREQ=NO',
        'RDATE:2026',
        'SEQUENCE:x',
        'RECURRENCE-ID:x',
        'METHOD:',
        'STATUS:x',
      ],
      ...[
        'ORGANIZER:x',
        'ORGANIZER;CN=;CN=":mailto:',
        'ATTENDEE;CN="a;b":mailto:a@b@c',
        'ATTENDEE;CUTYPE=:',
        'UID',
      ],
      ...[
        'SUMMARY;LANGUAGE=en:a\\,b\\n',
        'SUMMARY:😀 at \ud83d',
        ' folded',
        '\t',
        '',
        'X',
        ':',
        ';=:',
        'Interview at Acme',
      ],
    ),
    { maxLength: 14 },
  )
  .map((lines) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));

test('whatever the text, there are notes that can be read or a plain word why not', () => {
  const anything = fc.oneof(
    { weight: 3, arbitrary: brokenCalendar },
    anyText,
    fc.tuple(anyText, brokenCalendar).map((parts) => parts.join('\n')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const result = readInvitation(text, clock);
      if ('problem' in result) expect(result.problem).toMatch(/^[A-Z].*\.$/);
      for (const interview of 'problem' in result ? [] : result.interviews) {
        const { frontMatter } = parseNotes(newNotes(interview));
        expect(frontMatter.errors).toEqual([]);
        expect(parseWhen(frontMatter.fields.get('date')?.value, 'UTC')).toBeDefined();
      }
    }),
    { numRuns: runs(400) },
  );
});
