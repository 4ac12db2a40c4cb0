import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** Names what passed only when it was tried once more: on the screen, and a line each in the file that RECOUNT_FLAKY names. */
export default class FlakyReporter implements Reporter {
  readonly #flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true)
      this.#flaky.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.#flaky.length === 0) return;
    console.log(
      `\nFlaky, passed when tried once more:\n${this.#flaky.map((name) => `  ${name}\n`).join('')}`,
    );
    const { RECOUNT_FLAKY } = process.env;
    if (RECOUNT_FLAKY) appendFileSync(RECOUNT_FLAKY, this.#flaky.map((name) => `${name}\n`).join(''));
  }
}
