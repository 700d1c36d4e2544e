import type { WrittenCooperation } from './cooperation-draft.ts';

export interface CooperationFieldsProps {
  readonly facts: WrittenCooperation;
  readonly onChange: (facts: Partial<WrittenCooperation>) => void;
}
