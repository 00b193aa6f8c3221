import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { markOf } from './edition-mark.js';
import { groupsOf } from './report-group.js';
import type { TimelineEdition, TimelineReport } from './timeline-data.js';
import type { ViewControl } from './use-view.js';

interface BarKeys {
  /** Whether the tab key reaches this edition: one of each report, the arrow keys reach the others. */
  readonly isInTabOrder: (edition: string) => boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Moves between the bars by arrow keys, and brings into the picture what lies beyond it. */
export function useBarKeys(reports: readonly TimelineReport[], control: ViewControl): BarKeys {
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({});
  const wanted = useRef<string | null>(null);
  const left = useRef<string | null>(null);
  const rows = groupsOf(reports).flatMap(({ reports: members }) => members.map(rowOf));
  const tabStops = new Set(rows.map((row) => tabStopOf(row, chosen, control)));

  useEffect(() => {
    if (wanted.current !== null) barOf(wanted.current)?.focus();
    // The bar with the focus may have left the picture: the focus stays in its row, or in the picture.
    if (left.current !== null && document.activeElement === document.body) {
      (tabStopIn(left.current) ?? document.querySelector<HTMLElement>('.picture'))?.focus();
    }
    wanted.current = null;
    left.current = null;
  });

  function go(edition: TimelineEdition | undefined, report: string): void {
    if (edition === undefined) return;
    wanted.current = edition.slug;
    choose((now) => ({ ...now, [report]: edition.slug }));
    const { from, periodTo: to } = markOf(edition);
    control.show({ from, to });
  }

  return {
    isInTabOrder: (edition) => tabStops.has(edition),
    onKeyDown: (event) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      const act = viewActs(control)[shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key];
      const slug = (event.target as HTMLElement).dataset['edition'];
      const line = rows.findIndex(({ editions }) => editions.some((each) => each.slug === slug));
      const row = rows[line];
      const steps = row === undefined || shiftKey ? {} : stepsFrom(rows, line, slug);
      const step = steps[key];
      if (act === undefined && step === undefined) return;
      event.preventDefault();
      if (step !== undefined) go(step.edition, step.report);
      else if (act !== undefined) {
        left.current = row?.report ?? '';
        act();
      }
    },
  };
}

interface Row {
  readonly report: string;
  /** Earliest period end first. */
  readonly editions: readonly TimelineEdition[];
}

function rowOf({ slug, editions }: TimelineReport): Row {
  return { report: slug, editions: [...editions.nodes].reverse() };
}

interface Step {
  readonly edition: TimelineEdition | undefined;
  readonly report: string;
}

function stepsFrom(
  rows: readonly Row[],
  line: number,
  slug: string | undefined,
): Readonly<Record<string, Step>> {
  const { editions, report } = rows[line] as Row;
  const index = editions.findIndex((each) => each.slug === slug);
  const end = (editions[index] as TimelineEdition).period.end;
  const beside = (step: number): Step => {
    const row = rows[line + step];
    // The one of the next row that ends first from there on.
    const edition = row?.editions.find((each) => each.period.end >= end) ?? row?.editions.at(-1);
    return { edition, report: row?.report ?? report };
  };
  return {
    ArrowLeft: { edition: editions[index - 1], report },
    ArrowRight: { edition: editions[index + 1], report },
    Home: { edition: editions[0], report },
    End: { edition: editions.at(-1), report },
    ArrowUp: beside(-1),
    ArrowDown: beside(1),
  };
}

// The tab key must reach a bar that is drawn: the one that was left last, or else the first in the picture.
function tabStopOf(
  { report, editions }: Row,
  chosen: Readonly<Record<string, string>>,
  { view }: ViewControl,
): string | undefined {
  const drawn = editions.filter((edition) => {
    const { from, periodTo } = markOf(edition);
    return from < view.to && periodTo > view.from;
  });
  return (drawn.find(({ slug }) => slug === chosen[report]) ?? drawn[0])?.slug;
}

function barOf(edition: string): HTMLElement | null {
  return document.querySelector(`[data-edition="${CSS.escape(edition)}"]`);
}

function tabStopIn(report: string): HTMLElement | null {
  return document.querySelector(`[data-report="${CSS.escape(report)}"] .bar[tabindex="0"]`);
}

function viewActs(control: ViewControl): Readonly<Record<string, () => void>> {
  return {
    'Shift+ArrowLeft': () => {
      control.pan(-0.25);
    },
    'Shift+ArrowRight': () => {
      control.pan(0.25);
    },
    '+': () => {
      control.zoom(0.6);
    },
    '-': () => {
      control.zoom(1 / 0.6);
    },
    '0': control.reset,
  };
}
