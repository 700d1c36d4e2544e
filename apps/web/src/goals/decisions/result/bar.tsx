interface BarProps {
  /** What it shows, in words. */
  readonly label: string;
  readonly value: number;
  readonly most: number;
}

/** A length that stands for a number. */
export function Bar({ label, value, most }: BarProps) {
  const share = most === 0 ? 0 : Math.min(100, (value / most) * 100);
  return (
    <svg
      className="bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="bar__ground" x={0} y={0} width={100} height={8} />
      <rect className="bar__value" x={0} y={0} width={share} height={8} />
    </svg>
  );
}
