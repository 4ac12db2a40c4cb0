// A thread does not inherit what makes the process read TypeScript, so it starts with plain JavaScript.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
