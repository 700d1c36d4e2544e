import {
  type ActorId,
  type BodyId,
  type CooperationId,
  RoleAssignmentId,
} from '../contract/index.ts';
import { emptyRole, type RoleAssignment, type RoleFacts } from '../structure/index.ts';
import { dayBefore } from './sample-drafts.ts';

interface SampleRole {
  readonly role: string;
  readonly actor: string;
  /** Key of a body or cooperation; left out: the neighbourhood. */
  readonly at?: string;
  /** Where the deputy is, if elsewhere. */
  readonly deputyAt?: string;
  /** Months before the sample is made. */
  readonly since?: number;
  readonly until?: number;
  readonly facts: Partial<
    Pick<RoleFacts, 'holder' | 'deputy' | 'hoursPerWeek' | 'mandate' | 'neutrality'>
  >;
}

/** Functions only: in the sample nobody has a name. */
const roles: readonly SampleRole[] = [
  {
    role: 'koordination',
    actor: 'O01',
    since: 62,
    facts: {
      holder: 'Quartiersmanagement',
      deputy: 'Vertretung im Stadtteilbüro',
      hoursPerWeek: 30,
      mandate:
        'Lädt ein, hält fest und führt die Übersicht, wer was macht. Spricht für das Netz nur, was die Stadtteilkonferenz beschlossen hat. Auftrag der Stadtteilkonferenz.',
    },
  },
  { role: 'bruecke', actor: 'O61', since: 50, facts: { holder: 'Vorsitz' } },
  {
    role: 'sprecher',
    actor: 'O06',
    at: 'N01',
    since: 26,
    facts: {
      holder: 'Vorsitz',
      deputy: 'Stellvertretender Vorsitz',
      mandate: 'Trägt die Voten der Stadtteilkonferenz im Ortsrat vor. Gewählt für drei Jahre.',
    },
  },
  {
    role: 'moderation',
    actor: 'O24',
    at: 'N01',
    since: 14,
    facts: {
      holder: 'Vermittlung',
      deputy: 'Leitung',
      neutrality: 'Stellt keine Anträge an den Verfügungsfonds und stimmt über keine ab.',
    },
  },
  {
    role: 'moderation',
    actor: 'O11',
    at: 'N05',
    since: 40,
    facts: { holder: 'Leitung', deputy: 'Sachbearbeitung' },
  },
  {
    role: 'steuerung',
    actor: 'O11',
    at: 'N05',
    since: 40,
    facts: {
      holder: 'Leitung',
      deputy: 'Sachbearbeitung',
      mandate: 'Entscheidet über die Mittel des Programms, im Auftrag der Stadt.',
    },
  },
  { role: 'geldgeber', actor: 'O11', at: 'N05', since: 40, facts: {} },
  {
    role: 'sprecher',
    actor: 'O62',
    at: 'N07',
    deputyAt: 'O61',
    since: 20,
    facts: {
      holder: 'Vorstand',
      deputy: 'Vorsitz',
      mandate: 'Spricht für den Arbeitskreis, was ohne schwerwiegenden Einwand beschlossen ist.',
    },
  },
  {
    role: 'zustaendig',
    actor: 'O33',
    at: 'C02',
    since: 38,
    until: 3,
    facts: { holder: 'Frühere Leitung' },
  },
  {
    role: 'zustaendig',
    actor: 'O33',
    at: 'C02',
    since: 3,
    facts: { holder: 'Leitung', deputy: 'Stellvertretung' },
  },
  { role: 'zustaendig', actor: 'O18', at: 'C03', since: 74, facts: { holder: 'Hausleitung' } },
  {
    role: 'koordination',
    actor: 'O20',
    at: 'C04',
    since: 29,
    facts: {
      holder: 'Leitung der Beratungsstelle',
      deputy: 'Stellvertretung',
      hoursPerWeek: 4,
      mandate: 'Führt die Sprechstunden zusammen; über den Vertrag entscheiden alle vier.',
    },
  },
  {
    role: 'sprecher',
    actor: 'O29',
    at: 'C08',
    deputyAt: 'O61',
    since: 21,
    facts: {
      holder: 'Leitung',
      deputy: 'Vorsitz',
      mandate: 'Antwortet für alle fünf, wenn jemand nach dem Café fragt.',
    },
  },
];

interface RoleIds {
  readonly actor: (key: string) => ActorId;
  readonly cooperation: (key: string) => CooperationId;
  readonly body: (key: string) => BodyId;
  readonly newId: () => string;
}

/** 13 roles; one ended without a hand-over, and one who moderates decides and pays too. */
export function sampleRoles(ids: RoleIds, now: Date): RoleAssignment[] {
  return roles.map(({ role, actor, at, deputyAt, since, until, facts }): RoleAssignment => {
    const isOfCooperation = at?.startsWith('C') === true;
    return {
      ...emptyRole(role, ids.actor(actor)),
      ...facts,
      cooperationId: at !== undefined && isOfCooperation ? ids.cooperation(at) : null,
      bodyId: at !== undefined && !isOfCooperation ? ids.body(at) : null,
      deputyId: deputyAt === undefined ? null : ids.actor(deputyAt),
      since: dayBefore(now, since),
      until: dayBefore(now, until),
      id: RoleAssignmentId.parse(ids.newId()),
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
  });
}
