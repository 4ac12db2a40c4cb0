// A Vitest reporter: writes how a run ended to the file that OUTCOME names, as {passed, failed: names, flaky: names}.
import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

const nameOf = (test) => `${test.module.relativeModuleId} > ${test.fullName}`;

/** How all tests ended; a file that does not load, and an error outside of tests, count as one failure each. */
export default class Outcome {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    const outcome = {
      passed: inState('passed').length,
      failed: [
        ...inState('failed').map(nameOf),
        ...broken.map((module) => module.relativeModuleId),
        ...errors.map(({ message }) => message),
      ],
      flaky: tests.filter((test) => test.diagnostic()?.flaky).map(nameOf),
    };
    writeFileSync(env.OUTCOME, JSON.stringify(outcome));
  }
}
