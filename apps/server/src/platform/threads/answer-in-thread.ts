import { parentPort } from 'node:worker_threads';
import { answerRequests, type GraphRequest } from '@augenhoehe/graph';

const answer = answerRequests();

parentPort?.on('message', (request: GraphRequest) => parentPort?.postMessage(answer(request)));
