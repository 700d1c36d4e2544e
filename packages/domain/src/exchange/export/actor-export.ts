import {
  actorTypeTerms,
  fieldsOfAction,
  resourceTerms,
  stageTerms,
  targetGroupTerms,
  type Term,
  termLabel,
} from '../../catalogue/index.ts';
import type { ActorId } from '../../contract/index.ts';
import type { VisibleActor } from '../../inventory/index.ts';
import { joinValues } from '../split-values.ts';
import type { DayCell, ExportColumn, ExportWords } from './export-table.ts';

/** An actor as its reader sees it, with what stands beside it in lists. */
export interface ExportedActor extends Omit<VisibleActor, 'hidden' | 'levels'> {
  readonly id: ActorId;
  readonly tieCount: number;
}

type Cell = ExportColumn<ExportedActor>['cell'];

function labels(terms: readonly Term[], keys: readonly string[], { language }: ExportWords) {
  return joinValues(keys.map((key) => termLabel(terms, key, language)));
}

function label(terms: readonly Term[], key: string | null, { language }: ExportWords): string {
  return key === null ? '' : termLabel(terms, key, language);
}

function day(instant: string | null): DayCell | null {
  return instant === null ? null : { day: instant.slice(0, 10) };
}

const confirmers = {
  actor: { de: 'Akteur selbst', en: 'the actor itself' },
  coordination: { de: 'Koordination', en: 'coordination' },
} as const;

const confirmedBy: Cell = ({ confirmedBy: by }, { language }) =>
  by === null ? '' : confirmers[by][language];

function column<const Key extends string>(
  key: Key,
  [de, en, width]: readonly [de: string, en: string, width: number],
  cell: Cell,
): ExportColumn<ExportedActor, Key> {
  return { key, heading: { de, en }, width, cell };
}

/**
 * Every column a list of actors can have. Headings are ones that the import knows, so that a list that
 * went out can come back; the last column tells it which actor a row is.
 */
export const actorExportColumns = [
  column('name', ['Name', 'Name', 40], ({ name }) => name),
  column('type', ['Art', 'Type', 28], ({ type }, words) => label(actorTypeTerms, type, words)),
  column('area', ['Gebiet', 'Area', 20], ({ areaId }, { areas }) => areas.get(areaId ?? '') ?? ''),
  column('fields', ['Handlungsfelder', 'Fields of action', 30], ({ fields }, words) =>
    labels(fieldsOfAction, fields, words),
  ),
  column('targetGroups', ['Zielgruppen', 'Target groups', 30], ({ targetGroups }, words) =>
    labels(targetGroupTerms, targetGroups, words),
  ),
  column('offers', ['Angebote nach Katalog', 'Offers by catalogue', 30], ({ offers }, words) =>
    labels(resourceTerms, offers, words),
  ),
  column('offersText', ['Angebote', 'Offers', 40], ({ offersText }) => offersText),
  column('needs', ['Bedarfe nach Katalog', 'Needs by catalogue', 30], ({ needs }, words) =>
    labels(resourceTerms, needs, words),
  ),
  column('needsText', ['Bedarfe', 'Needs', 40], ({ needsText }) => needsText),
  column('street', ['Straße und Hausnummer', 'Street and number', 28], ({ street }) => street),
  column('postalCode', ['PLZ', 'Postal code', 10], ({ postalCode }) => postalCode),
  column('city', ['Ort', 'City', 18], ({ city }) => city),
  column('latitude', ['Breitengrad', 'Latitude', 12], ({ position }) => position?.latitude ?? null),
  column(
    'longitude',
    ['Längengrad', 'Longitude', 12],
    ({ position }) => position?.longitude ?? null,
  ),
  column('phone', ['Telefon', 'Phone', 20], ({ phone }) => phone),
  column('email', ['E-Mail', 'E-Mail', 28], ({ email }) => email),
  column('web', ['Internet', 'Website', 28], ({ web }) => web),
  column('mandate', ['Auftrag', 'Mandate', 40], ({ mandate }) => mandate),
  column('strengths', ['Stärken', 'Strengths', 30], ({ strengths }) => strengths),
  column('limits', ['Grenzen', 'Limits', 30], ({ limits }) => limits),
  column('tags', ['Schlagworte', 'Tags', 24], ({ tags }) => joinValues(tags)),
  column('stage', ['Ansprache', 'Stage of approach', 20], ({ stage }, words) =>
    label(stageTerms, stage, words),
  ),
  column('notes', ['Notizen', 'Notes', 40], ({ notes }) => notes ?? ''),
  column('ties', ['Beziehungen', 'Ties', 12], ({ tieCount }) => tieCount),
  column('confirmed', ['Bestätigt am', 'Confirmed on', 14], ({ confirmedAt }) => day(confirmedAt)),
  column('confirmedBy', ['Bestätigt durch', 'Confirmed by', 16], confirmedBy),
  column(
    'source',
    ['Herkunft', 'Origin', 24],
    ({ provenance }) => provenance.identity?.source ?? '',
  ),
  column('updated', ['Geändert am', 'Changed on', 14], ({ updatedAt }) => day(updatedAt)),
  column('id', ['Augenhöhe-Kennung', 'Augenhöhe ID', 38], ({ id }) => id),
] as const;

export type ActorExportKey = (typeof actorExportColumns)[number]['key'];
/** Columns that nobody but the coordination sees. */
export const workingColumns: readonly ActorExportKey[] = ['stage', 'notes'];
