export const CLAIM_KINDS = ['ratio', 'quota', 'attainment', 'change', 'points'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const OPERAND_ROLES = [
  'part',
  'whole',
  'actual',
  'target',
  'before',
  'after',
  'delta',
  'stated',
] as const;
export type OperandRole = (typeof OPERAND_ROLES)[number];
