// What needs more than words, loaded once a command needs some of it. It is one file, since each file that is loaded
// by itself makes the build cut what main.js loads into more parts, and each of them costs time at a start.
export { mergeSummaryText } from '../artifact/merge-summary.js';
export { readSeedAside } from '../process/seed-reading.js';
export { serve } from '../serve.js';
export { askGraph } from './ask-graph.js';
export { importIntoSeed } from './observed-document.js';
