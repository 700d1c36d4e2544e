import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorLikeness } from './likeness.ts';
import { LikenessIndex } from './likeness-index.ts';
import type { Recognisable } from './likeness-profile.ts';
import { likenessProfile } from './likeness-profile.ts';

function actor(name: string, facts: Partial<Recognisable> = {}): Recognisable {
  return {
    name,
    street: '',
    postalCode: '',
    city: '',
    position: null,
    phone: '',
    email: '',
    web: '',
    ...facts,
  };
}

function compare(a: Recognisable, b: Recognisable) {
  return actorLikeness(likenessProfile(a), likenessProfile(b));
}

function compareByName(a: string, b: string) {
  return compare(actor(a), actor(b));
}

describe('names that may be one actor', () => {
  it.each([
    ['pad e.V.', 'pad e. V.', 'same-name', 0.85],
    [
      'AWO Berlin, Kreisverband Süd-Ost e.V.',
      'Arbeiterwohlfahrt Berlin Kreisverband Südost e.V.',
      'same-name-normalised',
      0.8,
    ],
    ['Kinder- und Jugendhilfe Verbund e.V.', 'KJHV gGmbH', 'initials', 0.52],
    [
      'DRK Kreisverband Talstedt',
      'Deutsches Rotes Kreuz, Kreisverband Talstedt e. V.',
      'same-name-normalised',
      0.8,
    ],
    ['Kita Sonnenschein', 'Kindertagesstätte „Sonnenschein“', 'same-name-normalised', 0.8],
    ['NBH Alte Mühle', 'Nachbarschaftshaus Alte Muehle', 'same-name-normalised', 0.8],
    [
      'Ev. Kirchengemeinde St. Lukas',
      'Evangelische Kirchengemeinde Sankt Lukas',
      'same-name-normalised',
      0.8,
    ],
    ['Malteser Hilfsdienst', 'Malteser Hilsfdienst', 'similar-name', 0.68],
    ['VHS Talstedt', 'Volkshochschule Talstedt', 'same-name-normalised', 0.8],
  ])('%s ~ %s: %s', (...[a, b, reason, score]) => {
    const likeness = compareByName(a, b);
    expect(likeness?.reasons[0]).toBe(reason);
    expect(likeness?.score).toBeCloseTo(score, 1);
    expect(likeness?.certain).toBe(false);
    expect(compareByName(b, a)?.score).toBe(likeness?.score);
  });
});

describe('names of two actors', () => {
  it.each([
    ['Kietz für Kids Freizeitsport e.V.', 'Kietz für Kids Kinderbetreuung GmbH'],
    ['Kita Sonnenschein', 'Grundschule Sonnenschein'],
    ['JFE "Napf"', 'JFE "Spik"'],
    ['1. Grundschule', '2. Grundschule'],
    ['Randow-Grundschule', 'Schülerklub an der Randow Grundschule'],
    ['Projekt Gangway, Kontaktbüro für Nordhof', 'Projekt Gangway, Kontaktbüro für Südhof'],
    ['Kiezspinne FAS e.V.', 'Schülerclub „Lichtpunkt“'],
    ['Verein der Freunde', 'Verein der Nachbarn'],
  ])('%s ≠ %s', (a, b) => {
    const shared = {
      street: 'Hauptstr. 1',
      email: 'info@beispiel.de',
      phone: '030 1234567',
      web: 'http://beispiel.de',
    };
    expect(compare(actor(a, shared), actor(b, shared))).toBeNull();
  });
});

describe('what else tells', () => {
  const treff = actor('Treff am Anger e.V.', {
    street: 'Otto-Marquardt-Str. 8',
    postalCode: '10369',
  });

  it.each<[string, Partial<Recognisable>, string]>([
    ['the address', { street: 'Otto Marquardt Straße 08', postalCode: '10369' }, 'same-address'],
    ['the phone', { phone: '(030) 28 83 63-06' }, 'same-phone'],
    ['the phone without area code', { phone: '28836306' }, 'same-phone'],
    ['the mail', { email: 'Treff@Anger.example' }, 'same-mail'],
    ['the website', { web: 'www.anger.example/treff/' }, 'same-website'],
    ['the place', { position: { latitude: 52.5, longitude: 13.4001 } }, 'same-place'],
  ])('%s makes it certain', (_, facts, reason) => {
    const known = actor('Treff am Anger e. V.', {
      phone: '030 28836306',
      email: 'treff@anger.example',
      web: 'https://anger.example/treff',
      position: { latitude: 52.5, longitude: 13.4 },
      ...(reason === 'same-address' ? { street: treff.street, postalCode: treff.postalCode } : {}),
    });
    const likeness = compare(actor('Treff am Anger', facts), known);
    expect(likeness?.reasons).toContain(reason);
    expect(likeness?.certain).toBe(true);
  });

  it('leaves one name at two addresses open', () => {
    const likeness = compare(treff, { ...treff, street: 'Am Tierpark 12' });
    expect(likeness?.reasons).toEqual(['same-name', 'other-address']);
    expect(likeness?.certain).toBe(false);
  });

  it('is never certain across legal forms', () => {
    expect(compare(treff, { ...treff, name: 'Treff am Anger gGmbH' })?.certain).toBe(false);
  });

  it('finds an actor with any address and name equal to itself, within 0..1', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.string({ maxLength: 40 }),
        (name, street) => {
          const likeness = compare(actor(name, { street }), actor(name, { street }));
          expect(likeness?.reasons[0]).toBe('same-name');
          expect(likeness?.score).toBeGreaterThanOrEqual(0.8);
          expect(likeness?.score).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('the index', () => {
  it('finds what comparing each with each would find', () => {
    const names = [
      'pad e.V.',
      'AWO Berlin, Kreisverband Süd-Ost e.V.',
      'KJHV gGmbH',
      'Kinder- und Jugendhilfe Verbund e.V.',
      'Arbeiterwohlfahrt Berlin Kreisverband Südost e.V.',
      'Sozialdiakonische Victoriastadt gGmbH',
      'Sozialdiakonische Arbeit Victoriastadt gGmbH',
      'Malteser Hilfsdienst',
      'Malteser Hilsfdienst',
      'Kita Sonnenschein',
      'pad e. V.',
    ];
    const profiles = names.map((name) => likenessProfile(actor(name)));
    const index = new LikenessIndex<number>();
    profiles.forEach((profile, id) => {
      index.add(id, profile);
    });
    const byIndex = profiles.flatMap((profile, id) =>
      index
        .similarTo(profile)
        .filter((other) => other.id > id)
        .map((other) => `${String(id)}~${String(other.id)}`),
    );
    const byHand = profiles.flatMap((profile, id) =>
      profiles.flatMap((other, otherId) =>
        otherId > id && actorLikeness(profile, other) !== null
          ? [`${String(id)}~${String(otherId)}`]
          : [],
      ),
    );
    expect(byIndex.sort()).toEqual(byHand.sort());
    expect(byHand).toEqual(['0~10', '1~4', '2~3', '5~6', '7~8']);
  });

  it('compares few even where thousands share their words', () => {
    const index = new LikenessIndex<number>();
    for (let id = 0; id < 3000; id++)
      index.add(id, likenessProfile(actor(`Kita Sonnenschein ${String(id)}`)));
    expect(
      index
        .similarTo(likenessProfile(actor('Kindergarten Sonnenschein 1234')))
        .map((each) => each.id),
    ).toEqual([1234]);
  });
});
