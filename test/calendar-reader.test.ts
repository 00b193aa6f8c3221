import { describe, expect, it } from 'vitest';
import { parseCalendar } from './support/icalendar.js';

const linesOf = (...lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const calendarOf = (...lines: readonly string[]) =>
  linesOf('BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR');

describe('the reader that the calendar is tested with', () => {
  it('reads texts, days, times and what is folded', () => {
    const text = calendarOf(
      'BEGIN:VEVENT',
      String.raw`SUMMARY:One\, two\; C:\\new\nEND:VEV`,
      ' ENT',
      'DTSTART;VALUE=DATE:20280229',
      'DTSTAMP:20280229T235959Z',
      'END:VEVENT',
    );
    const properties = [
      { name: 'summary', type: 'text', value: 'One, two; C:\\new\nEND:VEVENT' },
      { name: 'dtstart', type: 'date', value: '2028-02-29' },
      { name: 'dtstamp', type: 'date-time', value: '2028-02-29T23:59:59Z' },
    ];
    expect(parseCalendar(text)).toEqual({
      name: 'vcalendar',
      properties: [],
      components: [{ name: 'vevent', properties, components: [] }],
    });
  });

  it.each([
    ['no calendar', '', 'The last line has no end.'],
    ['a last line without an end', calendarOf().trimEnd(), 'The last line has no end.'],
    ['line feeds alone', calendarOf().replaceAll('\r', ''), 'The last line has no end.'],
    ['a line feed within a line', calendarOf('UID:a\nb'), 'A control character'],
    ['a carriage return within a line', calendarOf('UID:a\rb'), 'A control character'],
    ['an empty line', calendarOf(''), 'An empty line.'],
    ['a line of 76 octets', calendarOf(`UID:${'é'.repeat(36)}`), 'A line that is too long'],
    ['a component without an end', calendarOf('BEGIN:VEVENT'), 'No property that is known: END'],
    ['a calendar without an end', linesOf('BEGIN:VCALENDAR'), 'VCALENDAR has no end.'],
    ['no component', linesOf('UID:a'), 'No component begins here: UID:a'],
    ['two calendars', calendarOf() + calendarOf(), 'There is more after the calendar'],
    ['a property without a value', calendarOf('UID'), 'No property that is known: UID'],
    ['a property that nobody knows', calendarOf('UIDS:a'), 'No property that is known: UIDS:a'],
    ['a parameter that nobody knows', calendarOf('UID;LANG=en:a'), 'Unknown parameters'],
    ['a text said to be a day', calendarOf('UID;VALUE=DATE:20280229'), 'A value of another type'],
    ['a comma that is not escaped', calendarOf('SUMMARY:a, b'), 'A text that is not escaped'],
    ['a semicolon that is not escaped', calendarOf('SUMMARY:a; b'), 'A text that is not escaped'],
    ['an escape that there is not', calendarOf('SUMMARY:a\\t'), 'A text that is not escaped'],
    ['a backslash at the end', calendarOf('SUMMARY:a\\'), 'A text that is not escaped'],
    ['a day that is not', calendarOf('DTSTART;VALUE=DATE:20270229'), 'No time that exists'],
    ['a day written as a time', calendarOf('DTSTART:20280229'), 'No time that exists'],
    ['a time without a zone', calendarOf('DTSTAMP:20280229T000000'), 'No time that exists'],
  ])('refuses %s', (_, text, reason) => {
    expect(() => parseCalendar(text)).toThrow(reason);
  });
});
