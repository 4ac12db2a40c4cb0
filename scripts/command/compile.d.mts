/** Bundles the command line into `outdir`; returns the modules that went into it, from the root of the project. */
export function bundle(root: string, outdir: string): Promise<readonly string[]>;
