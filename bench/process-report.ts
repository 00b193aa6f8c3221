import { setTimeout as pause } from 'node:timers/promises';

/** What is asked of a server's process, numbered so that answers find their questions. */
export interface ReportQuestion {
  readonly what: 'memory' | 'resident' | 'cpu';
  readonly number: number;
}

export interface Report {
  readonly question: ReportQuestion;
  readonly answer: NodeJS.MemoryUsage | number | NodeJS.CpuUsage;
}

/**
 * Loaded before a server that another process started: tells that process what it asks for, which is how much
 * memory is in use once what nobody needs has been thrown away or as it is, or how much time the processor has spent.
 */
process.on('message', (question: ReportQuestion) => void report(question));

async function report(question: ReportQuestion): Promise<void> {
  process.send?.({ question, answer: await answerTo(question) } satisfies Report);
}

async function answerTo({ what }: ReportQuestion): Promise<Report['answer']> {
  switch (what) {
    case 'memory':
      return memoryInUse();
    case 'resident':
      return process.memoryUsage.rss();
    case 'cpu':
      return process.cpuUsage();
  }
}

/** What is freed by a collection may be told of a turn later, and may have held on to more. */
async function memoryInUse(): Promise<NodeJS.MemoryUsage> {
  for (let collection = 0; collection < 3; collection += 1) {
    globalThis.gc?.();
    await pause(20);
  }
  return process.memoryUsage();
}

// A server must not stay when its parent is gone, which could no longer end it;
process.once('disconnect', () => process.exit());
// nor, when it is to end, for a parent that could still ask.
process.channel?.unref();
