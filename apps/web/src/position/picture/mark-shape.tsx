interface MarkShapeProps {
  readonly isSquare: boolean;
  readonly radius: number;
  readonly className: string;
}

/** Half the side of a square that looks as large as a disc of that radius. */
export function halfSide(radius: number): number {
  return radius * 0.89;
}

/** Actors are discs, themes are squares. */
export function MarkShape({ isSquare, radius, className }: MarkShapeProps) {
  if (!isSquare) return <circle className={className} r={radius} />;
  const half = halfSide(radius);
  return (
    <rect className={className} x={-half} y={-half} width={2 * half} height={2 * half} rx={4} />
  );
}
