import { parentPort } from 'node:worker_threads';
import { parse, type Source } from './parse.ts';

// Node runs this file as it is, types stripped: by default since 22.18 and 23.6; before, with
// --experimental-strip-types. The project's scripts run on the Node that package.json pins.
parentPort?.on('message', async (source: Source) => parentPort?.postMessage(await parse(source)));
parentPort?.postMessage('ready');
