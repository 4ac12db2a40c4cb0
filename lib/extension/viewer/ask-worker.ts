/** The one answer of a worker to one question; the worker ends with it, or when `signal` aborts. */
export async function askWorker<Request, Answer>(
  start: () => Worker,
  request: Request,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = start();
  const asked = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      signal.addEventListener('abort', () => reject(signal.reason), { signal: asked.signal });
      worker.postMessage(request);
    });
  } finally {
    asked.abort();
    worker.terminate();
  }
}
