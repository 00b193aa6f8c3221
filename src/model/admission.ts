import type { Fact } from './evidence.js';
import type { Reader } from './reader.js';
import { believed, reasonOn } from './reason.js';
import type { Reason } from './reason.js';
import type { Access } from './report.js';

/** A report as a door: what it is called, who may pass, and the facts that say so. */
export interface Door {
  readonly name: string;
  readonly provider: string;
  readonly access: Access;
  readonly facts: readonly Fact[];
}

/** Whether a reader may read a report, what speaks for it, and what stands or may stand in the way. */
export interface Admission {
  readonly isOpen: boolean;
  readonly reasons: readonly Reason[];
  readonly obstacles: readonly Reason[];
}

/** A condition that sources name, and whether a reader meets it. */
interface Condition {
  readonly isNamed: boolean;
  readonly isMet: boolean;
  readonly field: string;
  readonly met: string;
  readonly missed: string;
}

/** Holds a reader against the conditions of a report. What no source says opens no door. */
export function admissionOf(reader: Reader, door: Door): Admission {
  return door.access.level === 'PUBLIC' ? openToAll(door) : restricted(reader, door);
}

function openToAll({ name, facts }: Door): Admission {
  const grounds = believed(facts, 'access.level', 'access.customersOnly', 'access.ndaRequired');
  const text = `${name} is public: everyone may read it.`;
  return { isOpen: true, reasons: [reasonOn(grounds, text)], obstacles: [] };
}

function restricted(reader: Reader, door: Door): Admission {
  const { facts } = door;
  const named = conditionsOf(reader, door).filter(({ isNamed }) => isNamed);
  const because = ({ field }: Condition, text: string): Reason =>
    reasonOn(believed(facts, 'access.level', field), text);
  const unmet = named.filter(({ isMet }) => !isMet);
  return {
    isOpen: named.length > 0 && unmet.length === 0,
    reasons: named
      .filter(({ isMet }) => isMet)
      .map((condition) => because(condition, condition.met)),
    obstacles: [
      ...unmet.map((condition) => because(condition, condition.missed)),
      ...(named.length === 0 ? [nothingToMeet(door)] : silenceOnCustomers(reader, door)),
    ],
  };
}

function conditionsOf({ isCustomer, hasNda }: Reader, { name, provider, access }: Door) {
  const conditions: readonly Condition[] = [
    {
      isNamed: access.customersOnly === true,
      isMet: isCustomer,
      field: 'access.customersOnly',
      met: `${name} is for customers of ${provider}, and the reader is one.`,
      missed: `${name} is only for customers of ${provider}, and the reader is not one.`,
    },
    {
      isNamed: access.ndaRequired,
      isMet: hasNda,
      field: 'access.ndaRequired',
      met: `${name} requires a non-disclosure agreement, and the reader has one.`,
      missed: `${name} requires a non-disclosure agreement, and the reader has none.`,
    },
  ];
  return conditions;
}

// The words of other conditions are for people to read: nothing tells whether a reader meets them.
function nothingToMeet({ name, provider, access: { conditions }, facts }: Door): Reason {
  const text =
    conditions.length === 0
      ? `${name} is restricted. No source says on which conditions it is handed out.`
      : `${name} is restricted. Whether the reader meets its conditions is for ${provider} to judge: ${conditions.join('; ')}.`;
  return reasonOn(believed(facts, 'access.level', 'access.conditions'), text);
}

function silenceOnCustomers({ isCustomer }: Reader, { name, provider, access, facts }: Door) {
  if (isCustomer || access.customersOnly !== null) return [];
  const text = `No source says whether ${name} is handed to readers who are not customers of ${provider}.`;
  return [reasonOn(believed(facts, 'access.level'), text)];
}
