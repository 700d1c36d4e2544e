import { createContext } from 'react';

/** Level of the headings of fact groups, which depends on what stands above them. */
export const FactLevel = createContext<2 | 3>(3);
