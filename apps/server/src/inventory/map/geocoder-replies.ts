import { FoundAddress } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

const mostFound = 5;
const longestLabel = 300;

const NominatimReply = z.array(
  z.object({
    display_name: z.string(),
    lat: z.coerce.number(),
    lon: z.coerce.number(),
  }),
);

const PhotonReply = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.object({
        name: z.string().optional(),
        street: z.string().optional(),
        housenumber: z.string().optional(),
        postcode: z.string().optional(),
        city: z.string().optional(),
      }),
    }),
  ),
});

function photonLabel(place: z.infer<typeof PhotonReply>['features'][number]['properties']): string {
  const street = [place.street, place.housenumber].filter(Boolean).join(' ');
  const city = [place.postcode, place.city].filter(Boolean).join(' ');
  return [place.name, street, city].filter((part) => part !== undefined && part !== '').join(', ');
}

function fromNominatim(reply: unknown): readonly FoundAddress[] | null {
  const { data } = NominatimReply.safeParse(reply);
  if (data === undefined) return null;
  return data.map(({ display_name: label, lat, lon }) => ({
    label,
    position: { latitude: lat, longitude: lon },
  }));
}

function fromPhoton(reply: unknown): readonly FoundAddress[] | null {
  const { data } = PhotonReply.safeParse(reply);
  if (data === undefined) return null;
  return data.features.map(({ geometry, properties }) => ({
    label: photonLabel(properties),
    position: { latitude: geometry.coordinates[1], longitude: geometry.coordinates[0] },
  }));
}

/** What a geocoder found; `null` where it says something else. Positions outside of the earth are left out. */
export function readGeocoderReply(
  kind: 'nominatim' | 'photon',
  reply: unknown,
): readonly FoundAddress[] | null {
  const found = kind === 'nominatim' ? fromNominatim(reply) : fromPhoton(reply);
  if (found === null) return null;
  return found
    .filter((address) => FoundAddress.safeParse(address).success)
    .slice(0, mostFound)
    .map(({ label, position }) => ({ label: label.slice(0, longestLabel), position }));
}
