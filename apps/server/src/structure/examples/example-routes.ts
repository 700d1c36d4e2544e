import * as contract from '@augenhoehe/domain/structure';
import { serveAnyone, serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addExample } from './add-example.ts';
import { answerExample } from './answer-example.ts';
import { editExample } from './edit-example.ts';
import { listExamples } from './list-examples.ts';
import { publishExample, takeBackExample } from './publish-example.ts';
import { readPublishedExample } from './published-example.ts';
import { removeExample } from './remove-example.ts';
import { showExample } from './show-example.ts';

/** Requests a minute and address of people without an account. */
const limit = 120;

/** Cooperations as examples for others: words, consents, and what everybody reads. */
export function exampleRoutes(app: App): void {
  const { services } = app;
  const { config } = services;
  serveMember(app, contract.listExamples, ({ place, query }) =>
    inPlace(services, place, (work) => listExamples(work, query)),
  );
  serveMember(app, contract.showExample, ({ place, params }) =>
    inPlace(services, place, (work) => showExample(work, config, params.cooperationId)),
  );
  serveMember(app, contract.addExample, ({ place, params, body }) =>
    inPlace(services, place, (work) => addExample(work, params.cooperationId, body)),
  );
  serveMember(app, contract.editExample, ({ place, params, body }) =>
    inPlace(services, place, (work) => editExample(work, params.cooperationId, body)),
  );
  serveMember(app, contract.removeExample, ({ place, params }) =>
    inPlace(services, place, (work) => removeExample(work, params.cooperationId)),
  );
  serveMember(app, contract.answerExample, ({ place, params, body }) =>
    inPlace(services, place, (work) => answerExample(work, params, body)),
  );
  serveMember(app, contract.publishExample, ({ place, params, body }) =>
    inPlace(services, place, (work) => publishExample(work, { ...params, config }, body)),
  );
  serveMember(app, contract.takeBackExample, ({ place, params }) =>
    inPlace(services, place, (work) => takeBackExample(work, params.cooperationId)),
  );
  serveAnyone(app, contract.readPublishedExample, {
    limit,
    handle: async ({ params, reply }) => {
      // Taken back, it is gone at once: nobody on the way keeps a copy.
      void reply.header('cache-control', 'no-store');
      return await readPublishedExample(services, params.exampleId);
    },
  });
}
