import type { NumberTable } from '../corpus.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const NUMBER_TABLES: readonly NumberTable[] = [vi, en];
