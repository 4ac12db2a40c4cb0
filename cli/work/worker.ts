import { parentPort, workerData } from 'node:worker_threads';
import { createAuditor, type Manner, printerOf, type Unit } from './answer.ts';

const manner: Manner = workerData;
const answer = createAuditor(manner, await printerOf(manner));
let turn: Promise<void> = Promise.resolve();

// Units may come before those ahead of them are answered; the answers go back in the same order.
parentPort?.on('message', (unit: Unit) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer(unit)));
});
