import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

const complaints: string[] = [];
const print = console.error;

function record(...values: unknown[]): void {
  complaints.push(format(...values));
  print(...values);
}

function failOnComplaints(): void {
  const seen = complaints.splice(0);
  if (seen.length > 0) throw new Error(`console.error was called:\n${seen.join('\n')}`);
}

console.error = record;
afterEach(failOnComplaints);
afterAll(failOnComplaints);
