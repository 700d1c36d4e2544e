import type { AgreementId } from '@augenhoehe/domain/contract';
import { placePath } from '../../app/place-path.ts';

export function agreementsPath(slug: string): string {
  return placePath(slug, 'vereinbarungen');
}

export function agreementPath(slug: string, id: AgreementId): string {
  return `${agreementsPath(slug)}/${id}`;
}
