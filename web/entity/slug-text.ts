const LONGEST = 200;
const PERIOD_DAYS = /--(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/;

/** Words to search for where nothing has a slug: those that it is made of, of a period only its last day. */
export function textOfSlug(slug: string): string {
  const text = slug.replace(PERIOD_DAYS, ' $2');
  const [words = '', day = ''] = text.split(/ (?=\d{4}-)/);
  return `${words.replaceAll(/[-_.]+/g, ' ').trim()} ${day}`.trim().slice(0, LONGEST) || slug;
}
