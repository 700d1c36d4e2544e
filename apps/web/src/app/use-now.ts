import { useState } from 'react';

/** The moment at which a component first appeared. */
export function useNow(): Date {
  return useState(() => new Date())[0];
}
