import { SeedError } from './fault.js';
import { readSeed } from './read.js';

// The command behind `npm run seed:check`: says what is wrong with a seed, and serves nothing.
const folder = process.argv[2] ?? process.env['SEED'] ?? './seed';
try {
  const { entities, links, facts, conflicts } = readSeed(folder);
  process.stdout.write(
    `${folder} is sound: ${entities.length} entities, ${links.length} links, ` +
      `${facts.length} facts, ${conflicts.length} conflicts\n`,
  );
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
