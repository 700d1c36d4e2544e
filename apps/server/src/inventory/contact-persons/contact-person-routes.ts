import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { addContactPerson } from './add-contact-person.ts';
import { blockContactPerson } from './block-contact-person.ts';
import { editContactPerson } from './edit-contact-person.ts';
import { eraseContactPerson } from './erase-contact-person.ts';
import { informContactPersons } from './inform-contact-persons.ts';
import { listContactPersons } from './list-contact-persons.ts';
import { listToInform } from './list-to-inform.ts';
import { orderContactPersons } from './order-contact-persons.ts';
import { setBasis } from './set-basis.ts';

/** Everything about whom to ask at an actor. */
export function contactPersonRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listContactPersons, {
    dependsOn: readingDependsOn(services),
    handle: ({ place, params }) =>
      inPlace(services, place, (work) => listContactPersons(work, params.actorId)),
  });
  serveMember(app, contract.listToInform, ({ place }) => inPlace(services, place, listToInform));
  serveMember(app, contract.addContactPerson, ({ place, params, body }) =>
    inPlace(services, place, (work) => addContactPerson(work, params.actorId, body)),
  );
  serveMember(app, contract.orderContactPersons, ({ place, params, body }) =>
    inPlace(services, place, (work) => orderContactPersons(work, params.actorId, body)),
  );
  serveMember(app, contract.editContactPerson, ({ place, params, body }) =>
    inPlace(services, place, (work) => editContactPerson(work, params.contactPersonId, body)),
  );
  serveMember(app, contract.setBasis, ({ place, params, body }) =>
    inPlace(services, place, (work) => setBasis(work, params.contactPersonId, body)),
  );
  serveMember(app, contract.blockContactPerson, ({ place, params, body }) =>
    inPlace(services, place, (work) => blockContactPerson(work, params.contactPersonId, body)),
  );
  serveMember(app, contract.eraseContactPerson, ({ place, params, body }) =>
    inPlace(services, place, (work) => eraseContactPerson(work, params.contactPersonId, body)),
  );
  serveMember(app, contract.informContactPersons, ({ place, body }) =>
    inPlace(services, place, (work) => informContactPersons(work, body)),
  );
}
