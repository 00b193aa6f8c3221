import { builder } from './builder.js';

export const ReadingEnum = builder.enumType('Reading', {
  description: 'How a report recurs, where its sources contradict each other on that.',
  values: {
    PREFERRED: { description: 'By the cadence that is believed: `Report.cadence`.' },
    LEGACY: {
      description:
        'By the cadence that lost the conflict; the same as PREFERRED for a report whose sources agree.',
    },
  } as const,
});

export const EditionStatusEnum = builder.enumType('EditionStatus', {
  description: 'Where an edition stands on a day, in the order of its life.',
  values: {
    PROJECTED: { description: 'Its period has not begun.' },
    IN_PROGRESS: {
      description: 'Its period has begun and not ended; the last day counts as in it.',
    },
    IN_PREPARATION: { description: 'Its period has ended; its release window has not begun.' },
    DUE: {
      description:
        'In its release window, so that it may be out or not; or past it, where a later day of release was recorded.',
    },
    PRESUMED_RELEASED: {
      description:
        'Its release window has passed, and no day was recorded on which it came out or was seen.',
    },
    RELEASED: { description: 'It is known to be out.' },
  } as const,
});

export const EditionBasisEnum = builder.enumType('EditionBasis', {
  description: 'How an edition or a release is known.',
  values: {
    OBSERVED: { description: 'A source shows it.' },
    ESTIMATED: { description: 'It follows from the cadence of the report.' },
  } as const,
});

export const CoverageKindEnum = builder.enumType('CoverageKind', {
  description: 'What is known of a day that is to be covered.',
  values: {
    COVERED: { description: 'An edition covers it that is out, or presumed to be.' },
    EXPECTED: { description: 'Only an edition covers it that is still to come.' },
    UNCOVERED: { description: 'No edition covers it.' },
    UNKNOWN: { description: 'It lies beyond the days that anything is claimed of.' },
  } as const,
});
