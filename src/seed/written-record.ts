import { isMapping } from './claim.js';
import type { Position, RecordPlace, SeedDocument } from './document.js';
import { quote, wholeFault } from './fault.js';
import type { Fault } from './fault.js';
import { isSectionName, SECTION_NAMES } from './section.js';
import type { SectionName } from './section.js';

/** A record as it is written, before its shape is looked at. */
export interface WrittenRecord {
  readonly section: SectionName;
  readonly content: unknown;
  readonly place: RecordPlace;
}

/** The records of a document, section by section; what is no record is added to the faults. */
export function writtenRecords(document: SeedDocument, faults: Fault[]): WrittenRecord[] {
  const { content, problems, isBroken } = document;

  for (const { at, problem } of problems) {
    faults.push(wholeFault(at, problem, 'YAML that can be read'));
  }

  // What is left of a broken file is not what was written: it only tells which slugs there are.
  function add(at: Position, problem: string, expected: string): void {
    if (!isBroken) faults.push(wholeFault(at, problem, expected));
  }

  if (!isMapping(content)) {
    const expected = `a mapping of ${SECTION_NAMES.join(', ')}`;
    add(document.positionOf([]), `found ${quote(content)}`, expected);
    return [];
  }
  return Object.entries(content).flatMap(([section, list]) => {
    if (!isSectionName(section)) {
      const expected = `one of ${SECTION_NAMES.join(', ')}`;
      add(document.positionOfKey([], section), `unknown section ${quote(section)}`, expected);
      return [];
    }
    if (!Array.isArray(list)) {
      const problem = `section ${section} is ${quote(list)}`;
      add(document.positionOf([section]), problem, 'a list of records');
      return [];
    }
    return list.map((record: unknown, index) => ({
      section,
      content: record,
      place: { document, path: [section, index], label: labelOf(record, section, index) },
    }));
  });
}

function labelOf(record: unknown, section: string, index: number): string {
  const slug = isMapping(record) ? record['slug'] : null;
  return typeof slug === 'string' && /^.{1,200}$/.test(slug) ? slug : `${section}[${index}]`;
}
