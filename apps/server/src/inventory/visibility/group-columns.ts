import type { FactGroup } from '@augenhoehe/domain/inventory';

/** In which columns the groups' facts are. */
export const groupColumns: Readonly<Record<FactGroup, readonly string[]>> = {
  identity: ['name', 'type', 'area_id'],
  mission: ['fields', 'target_groups'],
  offers: ['offers', 'offers_text'],
  needs: ['needs', 'needs_text'],
  contact: ['street', 'postal_code', 'city', 'latitude', 'longitude', 'phone', 'email', 'web'],
  profile: ['mandate', 'strengths', 'limits'],
  tags: ['tags'],
  working: ['stage', 'notes'],
};
