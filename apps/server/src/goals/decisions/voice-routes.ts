import * as contract from '@augenhoehe/domain/goals';
import { serveAnyone, serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { castByLink, lendByLink, lookAtBallot, sayByLink } from './by-link.ts';
import { castBallot } from './cast-ballot.ts';
import { addVoice, setPresence, strikeVoice } from './change-voices.ts';
import { enterBallots, settleBallots } from './entered-ballots.ts';
import { moveConsent, testObjection } from './move-consent.ts';
import { enterPaperBox, settlePaperBox } from './paper-box.ts';
import { setProxy } from './set-proxy.ts';
import { addPost } from './talk-over.ts';
import { makeVoiceLinks, revokeVoiceLink } from './voice-links.ts';

/** Requests a minute and address of people without an account: a room behind one address votes at once. */
const limit = 1200;
/** As `limit`: what is written stays, so fewer. */
const saidLimit = 120;

/** Who votes and how: by account, by proxy, on paper, and in rounds of consent. */
export function voiceRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.castBallot, ({ place, params, body }) =>
    inPlace(services, place, (work) => castBallot(work, params, body)),
  );
  serveMember(app, contract.addVoice, ({ place, params, body }) =>
    inPlace(services, place, (work) => addVoice(work, params.decisionId, body)),
  );
  serveMember(app, contract.strikeVoice, ({ place, params, body }) =>
    inPlace(services, place, (work) => strikeVoice(work, params, body)),
  );
  serveMember(app, contract.setPresence, ({ place, params, body }) =>
    inPlace(services, place, (work) => setPresence(work, params.decisionId, body)),
  );
  serveMember(app, contract.makeVoiceLinks, ({ place, params, body }) =>
    makeVoiceLinks(services, place, { ...params, ...body }),
  );
  serveMember(app, contract.revokeVoiceLink, ({ place, params }) =>
    inPlace(services, place, (work) => revokeVoiceLink(work, params)),
  );
  serveMember(app, contract.setProxy, ({ place, params, body }) =>
    inPlace(services, place, (work) => setProxy(work, params, body)),
  );
  serveMember(app, contract.enterBallots, ({ place, params, body }) =>
    inPlace(services, place, (work) => enterBallots(work, params.decisionId, body)),
  );
  serveMember(app, contract.settleBallots, ({ place, params, body }) =>
    inPlace(services, place, (work) => settleBallots(work, params.decisionId, body)),
  );
  serveMember(app, contract.enterPaperBox, ({ place, params, body }) =>
    inPlace(services, place, (work) => enterPaperBox(work, params.decisionId, body)),
  );
  serveMember(app, contract.settlePaperBox, ({ place, params, body }) =>
    inPlace(services, place, (work) => settlePaperBox(work, params.decisionId, body)),
  );
  serveMember(app, contract.addPost, ({ place, params, body }) =>
    inPlace(services, place, (work) => addPost(work, params.decisionId, body)),
  );
  serveMember(app, contract.moveConsent, ({ place, params, body }) =>
    inPlace(services, place, (work) => moveConsent(work, params.decisionId, body)),
  );
  serveMember(app, contract.testObjection, ({ place, params, body }) =>
    inPlace(services, place, (work) => testObjection(work, params, body)),
  );
}

/** For whoever has the personal link of a voice. */
export function linkRoutes(app: App): void {
  const { services } = app;
  serveAnyone(app, contract.lookAtBallot, {
    limit,
    handle: ({ body }) => lookAtBallot(services, body),
  });
  serveAnyone(app, contract.castByLink, {
    limit,
    handle: ({ body }) => castByLink(services, body),
  });
  serveAnyone(app, contract.lendByLink, {
    limit,
    handle: ({ body }) => lendByLink(services, body),
  });
  serveAnyone(app, contract.sayByLink, {
    limit: saidLimit,
    handle: ({ body }) => sayByLink(services, body),
  });
}
