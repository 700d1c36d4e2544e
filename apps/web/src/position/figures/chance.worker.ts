import { circlesByChance, type Network } from '@augenhoehe/domain/position';

/** Computes beside the page, so that the page stays quick. */
addEventListener('message', (event: MessageEvent<Network>) => {
  postMessage(circlesByChance(event.data));
});
