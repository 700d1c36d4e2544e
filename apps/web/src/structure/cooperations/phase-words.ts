import type { CooperationPhase } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What helps to come further from here; after the study „Gelingende Kooperation im Sozialraum“. */
export const phaseHelp: Readonly<Record<CooperationPhase, MessageDescriptor>> = {
  contact: msg`Begegnen Sie sich dort, wo beide ohnehin sind, und fragen Sie auch, wer nicht zuerst einfällt. Ein persönliches Gespräch öffnet mehr als eine E-Mail.`,
  interest: msg`Anziehend ist, was dabei herauskommt, nicht das Treffen selbst. Sagen Sie, wofür es gut ist und wer was davon hat.`,
  negotiation: msg`Drei Fragen zuerst: Was bringt jede Seite ein? Was hat sie davon? Passt die Art zu arbeiten? Jemand bleibt dran, und jede Seite darf Nein sagen.`,
  work: msg`Alle wissen dasselbe und entscheiden mit. Zusagen gelten, und wer nach außen spricht, nennt alle.`,
  lasting: msg`Sehen Sie ab und zu nach, ob es sich für jede Seite noch lohnt. Schreiben Sie das Wichtigste auf, damit es einen Wechsel von Personen übersteht.`,
};
