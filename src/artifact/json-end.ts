/** Where a value of JSON ends, or the first character that keeps a text from being one. */
export type JsonEnd = { readonly end: number } | { readonly fault: number };

const SPACE = /[ \t\n\r]*/y;
/** All that stands in a string as it is: neither a quote nor a backslash nor a control character. */
const PLAIN_RUN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** What may come next. */
type State = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end';

/** Finds the end of the value that begins at `start`, as strictly as JSON is written. */
export function jsonEnd(text: string, start: number): JsonEnd {
  const open: string[] = [];
  let state: State = 'value';
  let at = start;
  for (;;) {
    at = after(SPACE, text, at);
    const letter = text[at] ?? '';
    const mayClose = state.endsWith('end');
    if (mayClose && letter !== '' && letter === open.at(-1)) {
      open.pop();
      at += 1;
      state = 'comma or end';
    } else if (state === 'comma or end') {
      if (letter !== ',') return { fault: at };
      at += 1;
      state = open.at(-1) === '}' ? 'key' : 'value';
    } else if (state.startsWith('key')) {
      const key = stringEnd(text, at);
      if ('fault' in key) return key;
      at = after(SPACE, text, key.end);
      if (text[at] !== ':') return { fault: at };
      at += 1;
      state = 'value';
    } else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? '}' : ']');
      at += 1;
      state = letter === '{' ? 'key or end' : 'value or end';
    } else {
      const scalar = letter === '"' ? stringEnd(text, at) : scalarEnd(text, at);
      if ('fault' in scalar) return scalar;
      at = scalar.end;
      state = 'comma or end';
    }
    if (open.length === 0) return { end: at };
  }
}

function stringEnd(text: string, start: number): JsonEnd {
  if (text[start] !== '"') return { fault: start };
  let at = after(PLAIN_RUN, text, start + 1);
  while (text[at] === '\\') {
    const escaped = after(ESCAPE, text, at);
    if (escaped === at) return { fault: at };
    at = after(PLAIN_RUN, text, escaped);
  }
  return text[at] === '"' ? { end: at + 1 } : { fault: at };
}

function scalarEnd(text: string, start: number): JsonEnd {
  const end = after(SCALAR, text, start);
  return end > start ? { end } : { fault: start };
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
