/** Why one of several statements is believed, by the slug of their conflict. */
export const CONFLICT_REASONS = {
  'aws-period-length':
    'Twelve months stands in two independent places, the table and the answer on frequency; six months stands in one. Editions agree: the SOC 3 report of 2019 covered half a year, that of 2024 a whole one. The six months are what is left of an older rhythm, which an old answer on AWS re:Post repeats.',
  'aws-soc-1-2-access':
    'The two statements are conditions that hold together: a reader is a customer and is bound by a non-disclosure agreement. Places that mention the customer alone tell where the report is found, not all that it takes.',
  'aws-soc-1-frequency':
    'Four period ends in the table, four months of release and the plain statement that SOC 1 is quarterly bear one another out. Against them stands a single sentence, in an answer on regions, that still follows the older rhythm.',
  'aws-soc-1-release-months':
    'The answer on frequency names all four months, and each lies six to seven weeks after one of the four period ends. Only May and November would remain if SOC 1 came out twice a year, and that reading of its frequency has lost.',
  'aws-soc-1-standards-list':
    'The table and the answer complete each other: neither claims to be exhaustive, so the list is their union. To read the table alone would lose the international standard, which the page states just as plainly.',
  'aws-tsp-section':
    "The 2017 criteria are TSP section 100, and AWS's own assertions in its SOC 3 reports say so. The AICPA adds the letter A to the section number of a version on its way out, so that 100A would mean the criteria before those of 2017.",
} as const;

type ConflictSlug = keyof typeof CONFLICT_REASONS;

/** A conflict of which its slug and reason were asked. */
export function conflictOf(slug: ConflictSlug) {
  return { slug, reason: CONFLICT_REASONS[slug] };
}
