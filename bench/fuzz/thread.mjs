// What a thread of the fuzzing begins with: it understands TypeScript only from here on.
import { register } from 'tsx/esm/api';

register();
await import('./read-cases.ts');
