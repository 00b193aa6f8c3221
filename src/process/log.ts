import { destination, pino, stdTimeFunctions } from 'pino';

/** The least that is worth a line. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** What is known beside the message. */
export type Details = Readonly<Record<string, unknown>>;

type WriteLine = (message: unknown, details?: Details) => void;

/** Where the process tells what happens to it. An Error may stand in place of a message. */
export interface Log {
  readonly debug: WriteLine;
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
  /** Writes at once what is still held back. */
  readonly flush: () => void;
}

const STANDARD_ERROR = 2;
const HELD_BACK_BYTES = 12_288;
const MOST_HELD_BACK_BYTES = 4_000_000;
const FLUSH_MILLISECONDS = 500;
const MAX_MESSAGE = 500;
const MAX_STACK = 4_000;

/**
 * Logs one JSON object a line to the standard error output, where each may arrive half a second late.
 * Where nobody takes them, lines are dropped before they fill the memory.
 */
export function createLog(level: LogLevel): Log {
  const output = destination({
    dest: STANDARD_ERROR,
    sync: false,
    minLength: HELD_BACK_BYTES,
    maxLength: MOST_HELD_BACK_BYTES,
    periodicFlush: FLUSH_MILLISECONDS,
  });
  // A full disk or a closed pipe costs the log, not the server.
  output.on('error', () => undefined);

  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (name) => ({ level: name }) },
    },
    output,
  );

  function at(levelOfLine: Exclude<LogLevel, 'silent'>): WriteLine {
    return (message, details) => {
      if (!logger.isLevelEnabled(levelOfLine)) return;
      if (message instanceof Error) {
        const text = message.message.slice(0, MAX_MESSAGE);
        logger[levelOfLine]({ ...details, ...describe(message) }, text);
      } else {
        logger[levelOfLine](details ?? {}, String(message).slice(0, MAX_MESSAGE));
      }
    };
  }

  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    flush: () => {
      try {
        output.flushSync();
      } catch {
        // There is nowhere left to say so.
      }
    },
  };
}

/** What helps to find a fault: the request where the server told of it, and never the values that an error carries. */
function describe(error: Error & { readonly requestId?: unknown }): Details {
  const { requestId, name, stack } = error;
  return { requestId, error: { name, stack: stack?.slice(0, MAX_STACK) } };
}
