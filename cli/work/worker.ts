import { parentPort, workerData } from 'node:worker_threads';
import { createAuditor, type Manner, type Unit } from './answer.ts';

const manner: Manner = workerData;
const answer = createAuditor(manner);

parentPort?.on('message', async (unit: Unit) => {
  parentPort?.postMessage(await answer(unit));
});
