import type { ReactNode } from 'react';
import { Link } from '../ui/index.ts';
import { useOpenActor } from './use-open-actor.ts';

interface PartnerLinkProps {
  readonly slug: string;
  readonly id: string;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** Leads to another actor's sheet. */
export function PartnerLink({ slug, id, onPress, children }: PartnerLinkProps) {
  const hrefOf = useOpenActor(slug);
  return (
    <Link href={hrefOf(id)} {...(onPress === undefined ? {} : { onPress })}>
      {children}
    </Link>
  );
}
