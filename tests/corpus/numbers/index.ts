import type { NumberTable } from '../corpus.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';

export const NUMBER_TABLES: readonly NumberTable[] = [vi, en, id, fr];
