import { cpus } from 'node:os';

/** Where and when times were measured, without which they say little. */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  return `${model}, ${cores.length} cores, Node.js ${process.version}, ${day}`;
}
