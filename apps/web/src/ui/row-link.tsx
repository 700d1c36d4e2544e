import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import './table.css';

export interface RowLinkProps {
  readonly href: string;
  readonly isCurrent?: boolean | undefined;
  /** E.g. the mark of the group. */
  readonly mark?: ReactNode;
  readonly name: ReactNode;
  /** Under the name, e.g. type and area. */
  readonly about?: ReactNode;
}

/** Mark, name and what it is: opens the sheet of a row. */
export function RowLink({ href, isCurrent = false, mark, name, about }: RowLinkProps) {
  return (
    <Link href={href} className="row-link" current={isCurrent ? 'true' : undefined}>
      {mark}
      <span>
        <span className="row-link__name">{name}</span>
        {about !== undefined && <span className="row-link__about">{about}</span>}
      </span>
    </Link>
  );
}
