import { may } from '@augenhoehe/domain/access';
import * as contract from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App } from '../../platform/services.ts';
import { describeLogo, removeLogo, setLogo } from './edit-logo.ts';
import { findLogo } from './logo-store.ts';
import { readLogoImage } from './read-logo-image.ts';

/** A megabyte as base64, and the words beside it. */
const bodyLimit = 2 * 1_048_576;
/** Pictures a minute and address. */
const limit = 30;

/** The logo on all documents. */
export function logoRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.showLogo, async ({ place }) => ({
    logo: await inPlace(
      services,
      place,
      async ({ trx }) => (await findLogo(trx, place.neighbourhoodId)) ?? null,
    ),
    can: { edit: may(place.member, 'neighbourhood.edit') },
  }));
  serveMember(app, contract.showLogoImage, async ({ place, params, reply }) => {
    const logo = await inPlace(services, place, ({ trx }) => findLogo(trx, place.neighbourhoodId));
    if (logo?.image !== params.image) throw new ProblemError(404, 'no-such-logo');
    const body = Buffer.from(logo.content, 'base64');
    sendFile(reply, { name: 'logo.png', mediaType: 'image/png', body });
    return null;
  });
  serveMember(app, contract.setLogo, {
    bodyLimit,
    limit,
    handle: async ({ place, body }) => {
      // Before a transaction begins: decoding takes its time.
      const image = await readLogoImage(Buffer.from(body.content, 'base64'));
      return await inPlace(services, place, (work) => setLogo(work, { ...body, image }));
    },
  });
  serveMember(app, contract.describeLogo, ({ place, body }) =>
    inPlace(services, place, (work) => describeLogo(work, body)),
  );
  serveMember(app, contract.removeLogo, ({ place }) =>
    inPlace(services, place, (work) => removeLogo(work)),
  );
}
