import type { TieId } from '@augenhoehe/domain/contract';
import type { WrittenTie } from '@augenhoehe/domain/inventory';
import type { QueryClient } from '@tanstack/react-query';

/** What the reply to a write says. */
export type Written = { readonly tie: WrittenTie } | { readonly removedTie: TieId };

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** Puts what was written into what is kept, so that it shows before all is read again. */
      readonly follow?: (queryClient: QueryClient, written: Written) => void;
    };
  }
}
