import { type ComponentType, createContext, useContext } from 'react';

export interface ActorPartProps {
  readonly slug: string;
  readonly actorId: string;
}

/** What later slices show on pages of earlier ones, which cannot name them. */
export interface PlaceParts {
  /** On an actor's sheet, after its ties and seats. */
  readonly actorParts: readonly ComponentType<ActorPartProps>[];
}

export const PlacePartsContext = createContext<PlaceParts>({ actorParts: [] });

export function usePlaceParts(): PlaceParts {
  return useContext(PlacePartsContext);
}
