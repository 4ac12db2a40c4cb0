/** Why something cannot be written, for people, and what to do where that is known. */
export function notWritten(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${name} cannot be written: the device is full; make room there and run the same command again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${name} cannot be written: it may not be changed; choose another place`;
    default:
      return `${name} cannot be written (${String(code)})`;
  }
}
