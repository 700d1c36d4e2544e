import { createContext, useContext } from 'react';

/** Level of the headings of a sheet's parts: below the name, which is `h2` in the panel, `h1` on a page. */
export const SheetLevel = createContext<2 | 3>(3);

export function useSheetLevel(): 2 | 3 {
  return useContext(SheetLevel);
}
