/**
 * A program: asks for the paths in turn with as many readers at once as told, and tells the 95th
 * percentile of the answers' times and their number a second as JSON on its output. It asks for three
 * seconds before it measures, so that the server has compiled what it runs.
 */
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import { z } from 'zod';

const Task = z.object({
  url: z.url(),
  paths: z.array(z.string()).min(1),
  cookie: z.string(),
  readers: z.int(),
  seconds: z.int(),
});

const { url, paths, cookie, readers, seconds } = Task.parse(JSON.parse(await text(process.stdin)));
const warmingSeconds = 3;
const visit = {
  url,
  connections: readers,
  requests: paths.map((path) => ({ method: 'GET' as const, path, headers: { cookie } })),
};
await autocannon({ ...visit, duration: warmingSeconds });
const times: number[] = [];
const result = await autocannon({
  ...visit,
  duration: seconds,
  setupClient: (client) => {
    client.on('response', (_status, _bytes, milliseconds) => {
      times.push(milliseconds);
    });
  },
});
if (result.non2xx > 0 || result.errors > 0) {
  throw new Error(`${result.non2xx} answers were refused, ${result.errors} failed.`);
}
times.sort((a, b) => a - b);
const p95 = times[Math.floor(times.length * 0.95)];
console.log(JSON.stringify({ p95, perSecond: result.requests.average }));
