import { documentsHold } from './testing/documents-hold.ts';
import { everyDocument } from './testing/every-document.ts';

documentsHold(everyDocument);
