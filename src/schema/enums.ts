import { builder } from './builder.js';

export const ReportTypeEnum = builder.enumType('ReportType', {
  description: 'What an examination looked at.',
  values: {
    TYPE_1: { description: 'The description and the design of controls, as of one day.' },
    TYPE_2: {
      description: 'The design and the operating effectiveness of controls, throughout a period.',
    },
  } as const,
});

export const AccessLevelEnum = builder.enumType('AccessLevel', {
  description: 'Who may read a report.',
  values: {
    PUBLIC: { description: 'Everyone.' },
    RESTRICTED: { description: 'Those who meet the conditions that the report names.' },
  } as const,
});

export const ReportUseEnum = builder.enumType('ReportUse', {
  description: 'For whom the standards let a kind of report be written.',
  values: {
    RESTRICTED: { description: 'Named parties who know enough to understand it.' },
    GENERAL: { description: 'Anyone; it may be handed on freely.' },
  } as const,
});

export const ReaderNeedEnum = builder.enumType('ReaderNeed', {
  description: 'What a reader needs a report for.',
  values: {
    INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING: {
      description: 'To judge controls that bear on the financial statements of customers.',
    },
    SECURITY_AND_RELATED_CRITERIA: {
      description:
        'To judge controls for security and, where a report addresses them, availability, processing integrity, confidentiality and privacy.',
    },
    PUBLIC_STATEMENT: { description: 'To show an opinion on controls to anyone.' },
  } as const,
});

export const StandardKindEnum = builder.enumType('StandardKind', {
  description: 'What a standard is.',
  values: {
    ATTESTATION_STANDARD: {
      description: 'A standard for examinations and other attestation work.',
    },
    AUDITING_STANDARD: { description: 'A standard for audits of financial statements.' },
    SECTION: { description: 'A section of a codified body of standards, such as AT-C 320.' },
    CRITERIA: { description: 'The yardsticks that a subject is held against.' },
    GUIDE: { description: 'Guidance on how standards are applied; without authority of its own.' },
  } as const,
});

export const EffectiveBasisEnum = builder.enumType('EffectiveBasis', {
  description: 'Which day of a report decides whether a standard applies to it.',
  values: {
    REPORT_DATED_ON_OR_AFTER: { description: "The date of the auditor's report, from the day on." },
    PERIOD_ENDING_ON_OR_AFTER: { description: 'The last day of the period, from the day on.' },
    PERIOD_ENDING_AFTER: { description: 'The last day of the period, later than the day.' },
  } as const,
});

export const CertaintyEnum = builder.enumType('Certainty', {
  description: 'How a fact is known.',
  values: {
    STATED: { description: 'A source says it.' },
    DERIVED: { description: 'It follows from what sources say, by the rule that the fact names.' },
    CONFLICT: {
      description:
        'Sources contradict each other, or can be read in two ways; the rank says what to believe.',
    },
  } as const,
});

export const RankEnum = builder.enumType('Rank', {
  description: 'Which of several facts about one field to believe.',
  values: {
    PREFERRED: { description: 'The one to believe in a conflict.' },
    NORMAL: { description: 'Undisputed.' },
    DEPRECATED: { description: 'The one that lost a conflict; kept, so that readers can see it.' },
  } as const,
});

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'A kind of entity.',
  values: {
    REPORT: { value: 'Report', description: 'A report that a provider issues again and again.' },
    EDITION: { value: 'Edition', description: 'One issue of a report, for one period.' },
    PERIOD: { value: 'Period', description: 'The days that an edition of a report covers.' },
    STANDARD: {
      value: 'Standard',
      description: 'A standard, a section of one, a set of criteria, or a guide.',
    },
    AUDIENCE: {
      value: 'Audience',
      description: 'A group of readers for whom reports are written.',
    },
    AUDITOR: { value: 'Auditor', description: 'A firm that examines providers.' },
    REPORT_FAMILY: {
      value: 'ReportFamily',
      description: 'A kind of report that many providers issue.',
    },
    SERVICE_ORGANIZATION: {
      value: 'ServiceOrganization',
      description: 'A provider whose controls are examined.',
    },
    STANDARD_SETTER: { value: 'StandardSetter', description: 'A body that issues standards.' },
    TRUST_SERVICES_CATEGORY: {
      value: 'TrustServicesCategory',
      description: 'A subject that criteria are grouped by.',
    },
    CRITERION: { value: 'Criterion', description: 'One yardstick of the trust services criteria.' },
    ACCESS_CHANNEL: {
      value: 'AccessChannel',
      description: 'A place where reports are handed out.',
    },
    SOURCE: { value: 'Source', description: 'A document that facts rest on.' },
  } as const,
});

export const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { description: 'From the lowest: A to Z.' },
    DESC: { description: 'From the highest: Z to A.' },
  } as const,
});
