import { draftFigures, effectOf, type Network } from '@augenhoehe/domain/position';

function measured(network: Network) {
  return { network, figures: draftFigures(network) };
}

/** Says what a draft changes, beside the page, and stays for the next step. */
addEventListener('message', (event: MessageEvent<{ before: Network; after: Network }>) => {
  postMessage(effectOf(measured(event.data.before), measured(event.data.after)));
});
