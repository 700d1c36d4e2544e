const width = 320;
const height = 96;
/** Room for the points at the edges. */
const edge = 8;

interface Measured {
  readonly id: string;
  readonly on: string;
  readonly amount: number;
}

interface Aim {
  readonly baseline: number | null;
  readonly target: number | null;
}

function scale(from: number, to: number, [low, high]: readonly [number, number]) {
  return (value: number) =>
    to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low);
}

/** Where values, line and target stand in a small drawing, in its own units; days at their true distance. */
export function chartOf(values: readonly Measured[], { baseline, target }: Aim) {
  const days = values.map(({ on }) => Date.parse(on));
  const amounts = [...values.map(({ amount }) => amount), baseline, target].flatMap(
    (one) => one ?? [],
  );
  const x = scale(Math.min(...days), Math.max(...days), [edge, width - edge]);
  const y = scale(Math.min(...amounts), Math.max(...amounts), [height - edge, edge]);
  const points = values.map(({ id, on, amount }) => ({
    key: id,
    x: Math.round(x(Date.parse(on)) * 10) / 10,
    y: Math.round(y(amount) * 10) / 10,
  }));
  return {
    width,
    height,
    points,
    line: points.map((point) => `${point.x},${point.y}`).join(' '),
    target: target === null ? null : Math.round(y(target) * 10) / 10,
  };
}
