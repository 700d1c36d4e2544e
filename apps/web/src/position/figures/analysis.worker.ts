import { analyseNetwork, type Network } from '@augenhoehe/domain/position';

/** Computes beside the page, so that the page stays quick. */
addEventListener('message', (event: MessageEvent<Network>) => {
  postMessage(analyseNetwork(event.data));
});
