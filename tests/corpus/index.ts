import type { Corpus } from './corpus.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const CORPORA: readonly Corpus[] = [vi, en];
