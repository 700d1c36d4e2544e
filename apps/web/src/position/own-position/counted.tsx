import { Link } from '../../ui/index.ts';

interface CountedProps {
  readonly count: number;
  readonly href: string;
  readonly label: string;
}

/** A number that leads to what was counted. */
export function Counted({ count, href, label }: CountedProps) {
  if (count === 0) return <span className="num">0</span>;
  return (
    <Link className="num" href={href} aria-label={label}>
      {count}
    </Link>
  );
}
