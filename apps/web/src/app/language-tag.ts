export { languageTag } from '@augenhoehe/domain/contract';
