import type { CodedReason } from '@augenhoehe/domain/exchange';

type Params = CodedReason['params'];

export function textParam(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function numberParam(params: Params, name: string): number {
  const value = params[name];
  return typeof value === 'number' ? value : Number(value ?? 0);
}

export function listParam(params: Params, name: string): readonly string[] {
  const value = params[name];
  return Array.isArray(value) ? value : [];
}
