/** Outlines of areas with 50,000 vertices each: which area a place lies in, and a border that two of them share made simpler. */
import { performance } from 'node:perf_hooks';
import { AreaLocator, simplifyOutlines } from '@augenhoehe/domain/inventory';
import { report } from './support/budget.ts';

type Corner = [number, number];

const vertices = 50_000;
const places = 20;

function circle(): Corner[] {
  return Array.from({ length: vertices }, (_, index): Corner => {
    const angle = (2 * Math.PI * (index % (vertices - 1))) / (vertices - 1);
    return [10 + Math.cos(angle), 50 + Math.sin(angle)];
  });
}

/** Never straight, so that nothing can be left out for free. */
function wavyBorder(): Corner[] {
  return Array.from({ length: vertices }, (_, index): Corner => {
    const along = index / (vertices - 1);
    return [13 + along * 0.1, 52.5 + 0.01 * Math.sin(along * 40) + 0.0002 * Math.sin(along * 4000)];
  });
}

function areaBetween(border: Corner[], far: number) {
  const [start = [0, 0]] = border;
  const ring: Corner[] = [...border, [13.1, far], [13, far], start];
  return { type: 'Polygon' as const, coordinates: [ring] };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const locator = new AreaLocator([{ boundary: { type: 'Polygon', coordinates: [circle()] } }]);
const locating = timed(() => {
  for (let step = 0; step < places; step += 1) {
    locator.around({ latitude: 50 + step / 100, longitude: 10 });
  }
});
const border = wavyBorder();
const simplifying = timed(() => {
  simplifyOutlines([areaBetween(border, 52.6), areaBetween(border.toReversed(), 52.4)]);
});

report([
  { what: 'which area a place lies in', value: locating / places, unit: 'ms', atMost: 50 },
  {
    what: 'two areas with a shared border made simpler',
    value: simplifying,
    unit: 'ms',
    atMost: 2000,
  },
]);
