import * as contract from '@augenhoehe/domain/notification';
import { serveAnyone, serveMember, servePerson } from '../access/index.ts';
import type { App } from '../platform/services.ts';
import { chooseAsPerson, chooseByLink, listChoices, lookAtChoice } from './choose-mail.ts';
import { listMails } from './list-mails.ts';
import { sendAgain } from './send-again.ts';
import { sendTestMail } from './send-test-mail.ts';

/** Requests a minute and address, where a link is all that guards. */
const limit = 60;
/** Bytes of a form that says `List-Unsubscribe=One-Click` and nothing else. */
const formLimit = 4096;

/** How often people want mail, and what became of the mails. */
export function notificationRoutes(app: App): void {
  const { services } = app;

  serveAnyone(app, contract.lookAtMailChoice, {
    limit,
    handle: ({ body }) => lookAtChoice(services, body.token),
  });
  serveAnyone(app, contract.chooseMailByLink, {
    limit,
    handle: async ({ body }) => {
      await chooseByLink(services, body.token, body.frequency);
      return null;
    },
  });
  unsubscribeRoutes(app);

  servePerson(app, contract.listMailChoices, ({ person }) => listChoices(services, person));
  servePerson(app, contract.chooseMail, async ({ person, body }) => {
    await chooseAsPerson(services, person, body);
    return null;
  });

  serveMember(app, contract.listMails, ({ place, query }) => listMails(services, place, query));
  serveMember(app, contract.sendMailAgain, async ({ place, params }) => {
    await sendAgain(services, place, params.mailId);
    return null;
  });
  serveMember(app, contract.sendTestMail, async ({ place }) => {
    await sendTestMail(services, place);
    return null;
  });
}

/** Mail programs send a form that says `List-Unsubscribe=One-Click`; the address says all that matters. */
function unsubscribeRoutes({ http, services }: App): void {
  void http.register((scope, _options, done) => {
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: formLimit },
      (_request, _body, parsed) => parsed(null),
    );
    const app = { http: scope, services };
    serveAnyone(app, contract.unsubscribe, {
      limit,
      handle: async ({ params }) => {
        await chooseByLink(services, params.token, 'never');
        return null;
      },
    });
    serveAnyone(app, contract.showUnsubscribe, {
      limit,
      handle: async ({ params, reply }) => {
        await reply.redirect(`/post#token=${params.token}`, 303);
        return null;
      },
    });
    done();
  });
}
