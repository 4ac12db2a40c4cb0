import type { Corpus } from './corpus.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { vi } from './vi.ts';

export const CORPORA: readonly Corpus[] = [vi, en, id, fr];
