/** The next answer of a worker, which is asked one thing at a time. Rejects when `signal` aborts: what comes then is nobody's. */
async function answerOf<Request, Answer>(
  worker: Worker,
  request: Request,
  signal: AbortSignal,
): Promise<Answer> {
  const asked = new AbortController();
  const heard = { signal: asked.signal };
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), heard);
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), heard);
      signal.addEventListener('abort', () => reject(signal.reason), heard);
      worker.postMessage(request);
    });
  } finally {
    asked.abort();
  }
}

/** The one answer of a worker to one question; the worker ends with it, or when `signal` aborts. */
export async function askWorker<Request, Answer>(
  start: () => Worker,
  request: Request,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = start();
  try {
    return await answerOf<Request, Answer>(worker, request, signal);
  } finally {
    worker.terminate();
  }
}

/** So long a worker waits for the next question before it ends, in milliseconds. */
const REST = 1000;

/**
 * Asks one worker one question after the other, since to start one takes longer than most answers. It ends after a rest,
 * and at once where a question fails or its signal aborts.
 */
export function lastingWorker<Request, Answer>(
  start: () => Worker,
): (request: Request, signal: AbortSignal) => Promise<Answer> {
  let worker: Worker | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  return async (request, signal) => {
    signal.throwIfAborted();
    clearTimeout(rest);
    worker ??= start();
    try {
      const answer = await answerOf<Request, Answer>(worker, request, signal);
      rest = setTimeout(end, REST);
      return answer;
    } catch (error) {
      end();
      throw error;
    }
  };
}
