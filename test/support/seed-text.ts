/** YAML as it stands in a test: without the indentation that the test's own code gives it. */
export function yaml({ raw }: TemplateStringsArray): string {
  const lines = (raw[0] ?? '').replace(/^\n/, '').trimEnd().split('\n');
  const written = lines.filter((line) => line !== '');
  const indentation = Math.min(...written.map((line) => line.search(/\S/)));
  return `${lines.map((line) => line.slice(indentation)).join('\n')}\n`;
}

/** A source, to be cited as `page#top` and `page#end`. */
export const PAGE = yaml`
  sources:
    - slug: page
      name: Page
      description: What Acme says of itself.
      publisher: Acme
      passages: { top: Top of the page, end: End of the page }
`;

/** What a report of Acme refers to. */
export const ACME = yaml`
  organizations:
    - { slug: acme, name: Acme, description: A provider., cite: page#top }
  families:
    - slug: soc-1
      name: SOC 1
      description: A family of reports.
      subject: Controls that bear on financial reporting
      use: RESTRICTED
      cite: page#top
`;

/** What each section requires of a record besides slug, name and evidence. */
const REQUIRED = {
  audiences: yaml`
    description: Some readers.
  `,
  families: yaml`
    description: A family of reports.
    subject: Controls that bear on something
  `,
  reports: yaml`
    description: A report that comes again and again.
    title: Acme SOC 1 Report
    family: soc-1
    provider: acme
    access: { level: PUBLIC, ndaRequired: false }
  `,
  sources: yaml`
    description: A document.
    publisher: Acme
    passages: { top: Top of the document }
  `,
  standards: yaml`
    description: A standard.
    code: S 1
    title: On Controls
    kind: SECTION
  `,
} as const;

/**
 * A file with one record: the given fields, which begin in line 2 and column 5, and after them
 * whatever else the section requires.
 */
export function recordWith(fields: string, section: keyof typeof REQUIRED, slug: string): string {
  const common = `slug: ${slug}\nname: ${slug}\ncite: page#top\n`;
  const record = fields.replace(/\n?$/, '\n') + common + REQUIRED[section];
  return `${section}:\n  - ${record.trimEnd().replaceAll('\n', '\n    ')}\n`;
}
