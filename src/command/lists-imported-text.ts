import type { CalendarDate } from '../model/date.js';
import type { ListsImported } from './observed-document.js';

const CUT =
  'The lists are cut: each page has a NextToken, so that another one follows. What it lists is not imported.';

/** What became of some lists of a day as a sentence for people, and what to heed about the lists. */
export function listsImportedText(
  { file, reports, isCut, isChanged, dataVersion }: ListsImported,
  { day, isDryRun }: { readonly day: CalendarDate; readonly isDryRun: boolean },
): string {
  const written = isDryRun ? 'would be written' : 'is written';
  const outcome = isChanged ? `${file} ${written}` : 'There is nothing to change';
  const count = reports === 0 ? 'no reports' : `${reports} ${reports === 1 ? 'report' : 'reports'}`;
  const graph = isDryRun && isChanged ? 'would be' : 'is';
  const version = dataVersion === null ? [] : [`The graph ${graph} version ${dataVersion}`];
  const lines = [
    `${outcome}: the lists of ${day} have ${count}`,
    ...version,
    ...(isCut ? [CUT] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
