import type { WorkshopChange, WorkshopPhase } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

function began(workshop: string, phase: WorkshopPhase): MessageDescriptor {
  const phases: Readonly<Record<WorkshopPhase, MessageDescriptor>> = {
    interests: msg`Werkstatt „${workshop}“: Interessen werden gesammelt.`,
    wording: msg`Werkstatt „${workshop}“: gemeinsame Worte werden gesucht.`,
    decision: msg`Werkstatt „${workshop}“: es wird entschieden.`,
    closed: msg`Werkstatt „${workshop}“ abgeschlossen.`,
  };
  return phases[phase];
}

type Plain = Exclude<WorkshopChange, OfParty | { kind: 'workshop.phase' }>['kind'];

function plain(kind: Plain, workshop: string): MessageDescriptor {
  const sentences: Readonly<Record<Plain, MessageDescriptor>> = {
    'workshop.added': msg`Werkstatt „${workshop}“ begonnen.`,
    'workshop.opened': msg`Interessen der Werkstatt „${workshop}“ geöffnet.`,
    'workshop.removed': msg`Werkstatt „${workshop}“ entfernt.`,
  };
  return sentences[kind];
}

type OfParty = Extract<WorkshopChange, { params: { actor: string } }>;

function ofParty({ kind, params }: OfParty): MessageDescriptor {
  const { workshop, actor } = params;
  const sentences: Readonly<Record<OfParty['kind'], MessageDescriptor>> = {
    'workshop.interest-stated': msg`„${actor}“ hat in der Werkstatt „${workshop}“ ein Interesse gesagt.`,
    'workshop.interest-removed': msg`„${actor}“ hat in der Werkstatt „${workshop}“ ein Interesse entfernt.`,
    'workshop.interest-withdrawn': msg`„${actor}“ hat in der Werkstatt „${workshop}“ ein Interesse zurückgezogen.`,
    'workshop.stated': msg`„${actor}“ ist in der Werkstatt „${workshop}“ mit den Interessen fertig.`,
    'workshop.party-added': msg`„${actor}“ ist in der Werkstatt „${workshop}“ dabei.`,
  };
  return sentences[kind];
}

/** What somebody did in a goal workshop, without any interest. */
export function workshopChangeSentence(change: WorkshopChange): MessageDescriptor {
  const { workshop } = change.params;
  switch (change.kind) {
    case 'workshop.added':
    case 'workshop.opened':
    case 'workshop.removed':
      return plain(change.kind, workshop);
    case 'workshop.phase':
      return began(workshop, change.params.phase);
    case 'workshop.stated':
    case 'workshop.party-added':
    case 'workshop.interest-stated':
    case 'workshop.interest-removed':
    case 'workshop.interest-withdrawn':
      return ofParty(change);
  }
}
