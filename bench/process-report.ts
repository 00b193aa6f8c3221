/** What is asked of a server's process, numbered so that answers find their questions. */
export interface ReportQuestion {
  readonly what: 'memory' | 'cpu';
  readonly number: number;
}

export interface Report {
  readonly question: ReportQuestion;
  readonly answer: NodeJS.MemoryUsage | NodeJS.CpuUsage;
}

/**
 * Loaded before a server that another process started: tells that process what it asks for, which is how much
 * memory is in use once what nobody needs has been thrown away, or how much time the processor has spent.
 */
process.on('message', (question: ReportQuestion) => {
  if (question.what === 'memory') globalThis.gc?.();
  const answer = question.what === 'memory' ? process.memoryUsage() : process.cpuUsage();
  process.send?.({ question, answer } satisfies Report);
});
// A server must not stay when its parent is gone, which could no longer end it;
process.once('disconnect', () => process.exit());
// nor, when it is to end, for a parent that could still ask.
process.channel?.unref();
