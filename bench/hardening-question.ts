/** A question to measure with, and the bodies of requests that ask it. */
export interface LoadQuestion {
  readonly name: string;
  readonly variables: 'the same' | 'fresh';
  readonly bodies: readonly string[];
}

/** How many different values come before the first comes again. */
const FRESH_VALUES = 1_000;
const DAY_MILLISECONDS = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 11, 31);

const QUESTIONS: readonly (readonly [name: string, query: string])[] = [
  [
    'a lookup',
    `query Lookup($day: Date!) {
      report(slug: "aws-soc-1") { name title currentEdition(asOf: $day) { slug status } }
    }`,
  ],
  [
    'a nested overview',
    `query Overview($day: Date!) {
      reports(first: 10) {
        totalCount
        nodes {
          slug
          name
          auditor { slug name }
          standards(first: 10) { nodes { slug code name } }
          audiences(first: 10) { nodes { slug name } }
          editions(first: 5, asOf: $day) { nodes { slug status period { start end } } }
          facts(field: "auditor") { value certainty citations { source { slug } locator } }
        }
      }
    }`,
  ],
  [
    'a coverage',
    `query Coverage($day: Date!) {
      coverage(reports: ["aws-soc-1", "aws-soc-2"], from: "2025-07-01", to: $day) {
        report { slug }
        coveredDays totalDays completeBy { from to } gaps { from to days } segments { from to }
      }
    }`,
  ],
];

/** Each question, once with one day and once with a day of its own in each request. */
export function loadQuestions(): LoadQuestion[] {
  return QUESTIONS.flatMap(([name, query]) => {
    const bodies = Array.from({ length: FRESH_VALUES }, (_, index) =>
      JSON.stringify({ query, variables: { day: dayAfter(index) } }),
    );
    return [
      { name, variables: 'the same', bodies: bodies.slice(-1) },
      { name, variables: 'fresh', bodies },
    ] as const;
  });
}

function dayAfter(days: number): string {
  return new Date(FIRST_DAY + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
