import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { explainedAudit } from '../../../lib/engine/explained-audit.ts';
import type { WorkingRecord } from '../../../lib/engine/report/working.ts';
import { CORPORA } from '../../corpus/index.ts';

type Term = Fraction | '+' | '−' | '×' | '÷' | '(' | ')';

/** The terms of a formula with its roles put in, each role taking the next operand of its name. */
function termsOf(formula: string, { operands, stated }: WorkingRecord): readonly Term[] {
  const left = [...operands];
  const figureOf = (role: string): Fraction => {
    if (role === 'stated') return new Fraction(stated?.value ?? 'nothing is stated');
    const at = left.findIndex((operand) => operand.role === role);
    const operand = left[at] ?? operands.find((one) => one.role === role);
    if (at >= 0) left.splice(at, 1);
    return new Fraction(operand?.value ?? `no ${role}`);
  };
  return [...formula.matchAll(/[a-z]+|[0-9]+|[+−×÷()]/gu)].map(([term]): Term => {
    switch (term) {
      case '+':
      case '−':
      case '×':
      case '÷':
      case '(':
      case ')':
        return term;
      default:
        return /^[0-9]/u.test(term) ? new Fraction(term) : figureOf(term);
    }
  });
}

/** Works a formula out as anyone would with pen and paper: brackets, then × and ÷, then + and −, from left to right. */
function workOut(terms: readonly Term[]): Fraction {
  let at = 0;
  const atom = (): Fraction => {
    const term = terms[at++];
    if (term === '(') {
      const value = sum();
      at++;
      return value;
    }
    if (term instanceof Fraction) return term;
    throw new Error(`no figure at ${at - 1}`);
  };
  const product = (): Fraction => {
    let value = atom();
    while (terms[at] === '×' || terms[at] === '÷') {
      const isTimes = terms[at++] === '×';
      value = isTimes ? value.mul(atom()) : value.div(atom());
    }
    return value;
  };
  const sum = (): Fraction => {
    let value = product();
    while (terms[at] === '+' || terms[at] === '−') {
      const isPlus = terms[at++] === '+';
      value = isPlus ? value.add(product()) : value.sub(product());
    }
    return value;
  };
  return sum();
}

describe.each(CORPORA)('the working of the claims in $language', ({ language, claims }) => {
  it.each(claims.map(([text]) => text))('can be done again by another: %s', (text) => {
    const { findings, workings } = explainedAudit([{ text, language, tables: [] }], ['workings']);
    expect(workings.length).toBe(findings.length);
    findings.forEach(({ record }, i) => {
      const working = workings[i];
      if (working === undefined || working.formula === null || working.recomputed === null) return;
      const found = workOut(termsOf(working.formula, working)).div(working.recomputed.scale);
      // A whole and a percentage give the nearest whole number.
      const isCount = record.kind === 'share' && record.operands.every(({ role }) => role !== 'part');
      expect((isCount ? found.round() : found).toFraction()).toBe(
        new Fraction(working.recomputed.value).toFraction(),
      );
      for (const { start, end } of working.operands) expect(text.slice(start, end)).not.toBe('');
    });
  });
});
