/** The password of a locked file by its name; nothing where there is none to give. `attempt` counts from one. */
export type PasswordOf = (name: string, attempt: number) => Promise<string | undefined>;

export const NO_PASSWORD: PasswordOf = async () => undefined;

/** Puts a question to the person at the terminal; nothing where it is not answered. */
export type AskSecret = (question: string) => Promise<string | undefined>;

/** Who mistypes it thrice does not have it. */
const MOST_ATTEMPTS = 3;

/** The password that was named on the command line; where none was, `ask` puts the question. */
export function passwords(given: string | undefined, ask?: AskSecret): PasswordOf {
  return async (name, attempt) => {
    if (given !== undefined) return attempt === 1 ? given : undefined;
    if (attempt > MOST_ATTEMPTS) return undefined;
    return (await ask?.(`Password of ${name}: `)) || undefined;
  };
}
