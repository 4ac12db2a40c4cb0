/** Permissions of a browser in which the reader agrees to what is asked for, or does not. */
export function fakePermissions() {
  let origins: string[] = [];
  let kept: string[] = [];
  let answer: 'agree' | 'refuse' | 'throw' = 'agree';
  const covers = (pattern: string, wanted: string): boolean => {
    if (pattern === wanted || pattern === '*://*/*') return true;
    const [, below] = /^\*:\/\/\*\.(.+)\/\*$/u.exec(pattern) ?? [];
    const [, host = ''] = /^[a-z*]+:\/\/(.+)\/\*$/u.exec(wanted) ?? [];
    return below !== undefined && (host === below || host.endsWith(`.${below}`));
  };
  return {
    get origins() {
      return origins;
    },
    /** What is granted from here on; `fixed` cannot be given back. */
    grant(patterns: readonly string[], fixed: readonly string[] = []) {
      origins = [...fixed, ...patterns];
      kept = [...fixed];
      answer = 'agree';
    },
    answer(how: typeof answer) {
      answer = how;
    },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      contains: async ({ origins: [wanted = ''] }: { origins: string[] }) =>
        origins.some((pattern) => covers(pattern, wanted)),
      request: async ({ origins: wanted }: { origins: string[] }) => {
        if (answer === 'throw') throw new Error('This function must be called during a user gesture');
        if (answer === 'agree') origins.push(...wanted);
        return answer === 'agree';
      },
      remove: async ({ origins: unwanted }: { origins: string[] }) => {
        if (unwanted.some((pattern) => kept.includes(pattern)))
          throw new Error('You cannot remove required permissions.');
        // As Chromium does: what lies within goes too.
        origins = origins.filter((pattern) => !unwanted.some((wide) => covers(wide, pattern)));
        return true;
      },
    },
  };
}
