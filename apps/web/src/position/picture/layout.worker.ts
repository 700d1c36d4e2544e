import { layOut, type LayoutTask } from './lay-out.ts';
import type { LayoutAnswer } from './layout-answer.ts';

/** Below this nobody needs to be told how far it is. */
const silentMs = 400;

function answer(message: LayoutAnswer): void {
  postMessage(message);
}

/** Arranges beside the page, so that the page stays quick. */
addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  const begun = performance.now();
  const places = layOut(event.data, (done) => {
    if (performance.now() - begun > silentMs) answer({ kind: 'progress', done });
  });
  answer({ kind: 'done', places });
});
