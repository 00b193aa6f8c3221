import type { TrustServicesCategory } from '../model/category.js';
import type { Report } from '../model/report.js';
import { isNumber } from '../model/search-word.js';
import { withoutCalendar } from './calendar-word.js';
import { namesOf, standsIn, withoutNames } from './name-words.js';
import type { NameWords } from './name-words.js';

/** Words of a listed name that do not tell one report from another. */
const NEUTRAL =
  'report reports current latest period from through until for ended ending soc'.split(' ');

const TYPES: Readonly<Record<string, string>> = {
  1: 'TYPE_1',
  i: 'TYPE_1',
  2: 'TYPE_2',
  ii: 'TYPE_2',
};

/** What a report is called, and all else by which a listed name may call it. */
export interface Candidate {
  readonly report: Report;
  readonly familyNames: readonly NameWords[];
  readonly vocabulary: ReadonlySet<string>;
}

/** A report with the names of its family, and every word of its own names and of the `surroundings` that it belongs to. */
export function candidateOf(
  report: Report,
  familyNames: readonly NameWords[],
  surroundings: readonly NameWords[],
): Candidate {
  const own = namesOf({ name: report.name, aliases: [report.title, ...report.aliases] });
  const words = [...own, ...familyNames, ...surroundings].flat();
  return {
    report,
    familyNames,
    vocabulary: new Set([...NEUTRAL, ...words.filter((word) => !isNumber(word))]),
  };
}

/** What keeps a listed name from being that of a report, as the end of a sentence about the name; null where nothing does. */
export function objectionTo(
  { report, familyNames, vocabulary }: Candidate,
  name: NameWords,
  categories: readonly TrustServicesCategory[],
): string | null {
  const left = withoutNames(name, familyNames);
  const type = typeIn(left);
  if (type.said !== null && type.said !== (report.type ?? 'TYPE_2')) {
    return `says a type that ${report.name} does not have`;
  }
  const said = categories.filter((category) =>
    namesOf(category).some(
      (words) => words.some((word) => word.length > 2) && standsIn(words, left),
    ),
  );
  const isOther = said.some(({ slug }) => !report.categories.includes(slug));
  if (said.length > 0 && (isOther || said.length < report.categories.length)) {
    return `says other categories than those of ${report.name}`;
  }
  const unknown = withoutCalendar(type.rest).filter((word) => !vocabulary.has(word));
  if (unknown.length === 0) return null;
  const words = [...new Set(unknown)].map((word) => `"${word}"`).join(', ');
  return `also says ${words}, which the names of ${report.name} do not`;
}

function typeIn(words: NameWords): { readonly said: string | null; readonly rest: NameWords } {
  const at = words.findIndex(
    (word, index) => word === 'type' && Object.hasOwn(TYPES, words[index + 1] ?? ''),
  );
  if (at < 0) return { said: null, rest: words };
  const said = TYPES[words[at + 1] as string] ?? null;
  return { said, rest: [...words.slice(0, at), ...words.slice(at + 2)] };
}
