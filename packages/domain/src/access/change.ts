import type { Role } from './policy.ts';

/** What the journal says of people and their neighbourhood. None of it can be undone by the journal. */
export type AccessChange =
  | { readonly kind: 'neighbourhood.founded'; readonly params: { readonly name: string } }
  | {
      readonly kind: 'neighbourhood.edited';
      readonly params: { readonly name: string; readonly was: string };
    }
  | {
      readonly kind: 'member.joined';
      readonly params: { readonly name: string; readonly role: Role };
    }
  | {
      readonly kind: 'member.edited';
      readonly params: { readonly name: string; readonly role: Role; readonly was: Role };
    }
  | {
      readonly kind: 'member.protected-circle';
      readonly params: { readonly name: string; readonly isIn: boolean };
    }
  | { readonly kind: 'member.removed'; readonly params: { readonly name: string } }
  | { readonly kind: 'member.left'; readonly params: { readonly name: string } }
  | { readonly kind: 'invitation.added'; readonly params: { readonly role: Role } }
  | { readonly kind: 'invitation.revoked'; readonly params: { readonly role: Role } };
