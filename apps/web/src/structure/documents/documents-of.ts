import type { BodyId, CooperationId } from '@augenhoehe/domain/contract';

/** What documents tell of; of neither: of the whole neighbourhood. */
export interface DocumentsOf {
  readonly cooperation?: CooperationId | undefined;
  readonly body?: BodyId | undefined;
}
