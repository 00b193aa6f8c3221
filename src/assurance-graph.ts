#!/usr/bin/env node
import { run } from './command/run.js';

await run(process.argv.slice(2));
