const MONTH_DAY = /^--(\d{2})-(\d{2})$/;
const IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const LEAP_YEAR = 2024;

/** A day that recurs each year in words: --03-31 is "31 March", and --02-29 the end of February. */
export function monthDayInWords(monthDay: string): string {
  const [, month, day] = MONTH_DAY.exec(monthDay) ?? [];
  if (month === undefined || day === undefined) return monthDay;
  if (month === '02' && day === '29') return 'end of February';
  return IN_WORDS.format(Date.UTC(LEAP_YEAR, Number(month) - 1, Number(day)));
}

export function isMonthDay(text: string): boolean {
  return MONTH_DAY.test(text);
}
