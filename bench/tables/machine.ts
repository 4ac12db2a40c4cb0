import { cpus, loadavg } from 'node:os';

/** One sentence: when, on what and how busy a machine something was measured. To be asked before and after. */
export function measuredOn(command: string): () => string {
  const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
  const before = load();
  return () => {
    const day = new Date().toISOString().slice(0, 10);
    const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
    return `\`${command}\`, ${day}, Node ${process.versions.node}, ${machine}, load average ${before} before and ${load()} after.`;
  };
}
