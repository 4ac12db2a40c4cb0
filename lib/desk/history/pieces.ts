/** The lines of a file, one after the other. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  yield rest;
}

/** The texts of the outermost objects from `from` on (UTF-16 units), the last one as far as it goes. */
export function objectsIn(source: string, from: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  // Strings are stepped over whole, with whatever braces are in them.
  for (const { 0: sign, index } of source.slice(from).matchAll(/"(?:[^"\\]|\\.)*"?|[{}]/gsu)) {
    if (sign === '{') {
      if (depth === 0) start = from + index;
      depth++;
    } else if (sign === '}' && depth > 0) {
      depth--;
      if (depth === 0) found.push(source.slice(start, from + index + 1));
    }
  }
  return depth > 0 ? [...found, source.slice(start)] : found;
}
