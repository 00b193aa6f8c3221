import { parentPort, workerData } from 'node:worker_threads';
import { SeedError } from '../seed/fault.js';
import { readSeed } from '../seed/read.js';
import type { SeedReading } from './seed-reading.js';

/** Reads the folder that the thread was started with, says what came of it, and ends. */
function reading(folder: string): SeedReading {
  try {
    return { catalog: readSeed(folder) };
  } catch (error) {
    if (error instanceof SeedError) return { faults: error.faults };
    throw error;
  }
}

parentPort?.postMessage(reading(workerData as string));
