import { z } from 'zod';
import { endpoint } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { LogoAlternative, LogoDigest, LogoImage } from './logo.ts';

const reading = { kind: 'member', action: 'inventory.read' } as const;
const writing = { kind: 'member', action: 'neighbourhood.edit' } as const;

/** The picture that its writer saw; `null`: none. */
const was = LogoDigest.nullable();

export const showLogo = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/logo',
  summary:
    'The logo on the neighbourhood’s documents, and what it is called; `null`: there is none',
  audience: reading,
  params: ofNeighbourhood,
  reply: z.object({
    logo: z
      .object({
        image: LogoDigest,
        alternative: LogoAlternative,
        width: LogoImage.shape.width,
        height: LogoImage.shape.height,
      })
      .nullable(),
    can: z.object({ edit: z.boolean() }),
  }),
});

export const showLogoImage = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/logo/:image',
  summary: 'The picture of the logo, as PNG; refused with `no-such-logo`',
  audience: reading,
  params: ofNeighbourhood.extend({ image: LogoDigest }),
  reply: z.null(),
  file: ['image/png'],
});

export const setLogo = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/logo',
  summary:
    'Put a logo on all documents: a PNG or JPEG of up to 1 MB, which is decoded and written anew; refused with `logo-…` and the reason',
  audience: writing,
  params: ofNeighbourhood,
  body: z.object({
    /** The file, base64. */
    content: z.base64().min(1),
    alternative: LogoAlternative,
    was,
  }),
  reply: Changed,
});

export const describeLogo = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/logo',
  summary: 'Say otherwise what the logo shows, or that it only adorns',
  audience: writing,
  params: ofNeighbourhood,
  body: z.object({ alternative: LogoAlternative, was: LogoAlternative }),
  reply: Changed,
});

export const removeLogo = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/logo',
  summary: 'Take the logo off all documents',
  audience: writing,
  params: ofNeighbourhood,
  reply: Changed,
});
