import type { Auditor } from '../../engine/auditor.ts';

/** What the engine's script hands to the content script. Both run in the extension's isolated world of one frame. */
export interface Engine {
  readonly createAuditor: () => Auditor;
}

declare global {
  /** Set by the engine's script once it has been injected. */
  var recountEngine: Engine | undefined;
}

/** Gives the engine, whose script is injected when it is first asked for; rejects where the browser does not allow it. */
export const engineOnDemand = (inject: () => Promise<void>) => async (): Promise<Engine> => {
  if (globalThis.recountEngine === undefined) await inject();
  if (globalThis.recountEngine === undefined) throw new Error('The engine has not been loaded');
  return globalThis.recountEngine;
};
