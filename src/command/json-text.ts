const MOST_QUOTED = 200;

/**
 * A value as JSON that no terminal takes for commands: control characters are escaped, also those that JSON lets stand.
 * Undefined where the value is too deep or too long for a text.
 */
export function jsonText(value: object | string, indent = 0): string | undefined {
  try {
    return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]/g, escaped);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A text of someone else within a sentence: in quotes, on one line, and shortened where it is long. */
export function quoted(text: string, most = MOST_QUOTED): string {
  const shown = text.length > most ? `${text.slice(0, most)}…` : text;
  return jsonText(shown) ?? '""';
}

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
