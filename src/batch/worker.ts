import { workerData } from 'node:worker_threads';
import { createWork, type WorkOptions } from './work.js';

/** What a worker thread does with each task; its options came when it was started. */
export const runTask = createWork(workerData as WorkOptions);
