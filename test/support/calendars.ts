/** An `.ics` file with one appointment; the lines of `event` as they stand in one, `head` above it. */
export function calendarOf(event: string, head = ''): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    head,
    'BEGIN:VEVENT',
    'UID:7c1@calendar.example',
    'DTSTAMP:20261119T080000Z',
    event,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const filled = lines.filter((line) => line !== '').join('\n');
  return `${filled}\n`.replace(/\n/g, '\r\n');
}

/** What Outlook sends along for a zone that has only its own name for it. */
export const ownZone = `BEGIN:VTIMEZONE
TZID:Our Office
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;
