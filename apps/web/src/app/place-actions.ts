import { createContext, useContext } from 'react';

/** What can be started from anywhere inside a neighbourhood. */
export interface PlaceActions {
  readonly openSearch: () => void;
  /** `undefined`: this person may not add actors. */
  readonly openEntry: (() => void) | undefined;
}

export const PlaceActionsContext = createContext<PlaceActions>({
  openSearch: () => undefined,
  openEntry: undefined,
});

export function usePlaceActions(): PlaceActions {
  return useContext(PlaceActionsContext);
}
