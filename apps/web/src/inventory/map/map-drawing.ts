import type { MapActor, MapArea, MapGround, Position } from '@augenhoehe/domain/inventory';
import {
  GeoJSONSource,
  Map as LibreMap,
  type MapMouseEvent,
  Popup,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import {
  areaFeatures,
  areaNameFeatures,
  type Box,
  collection,
  type Features,
  pinFeature,
  spotFeatures,
} from './map-features.ts';
import { clustersUpToZoom, crowdImages, layers, ownLayers, sources } from './map-layers.ts';
import { fontOf, groundStyle } from './map-style.ts';
import { crowdImage, pinImage, pinPixelRatio } from './pin-images.ts';
import type { PinLook } from './pin-look.ts';
import { type Pointed, pointedAt } from './pointed-at.ts';
import { type ReadToken, tokensIn } from './read-token.ts';
import type { Spot } from './spots-of.ts';

// From our own origin: the policy for contents allows no other, and no blob either.
setWorkerUrl(workerUrl);

/** Around what is shown, in pixels. */
const margin = 36;
const nearestZoom = 17;
/** So far from the middle of the map, in pixels, a place still counts as pointed at by keyboard. */
const reach = 28;
const patienceMs = 1_000;

export interface MapEvents {
  /** Somebody pointed at a place. */
  readonly onSpot: (key: string) => void;
  /** Somebody pointed at a point of the map, whatever is there. */
  readonly onPoint: (position: Position) => void;
  /** Escape. */
  readonly onLeave: () => void;
  /** Enter, where nothing is in the middle. */
  readonly onNothing: () => void;
}

export interface MapSetting {
  readonly ground: MapGround;
  readonly label: string;
  readonly describedBy: string;
  readonly box: Box | null;
  readonly events: MapEvents;
}

/** The picture: everything that MapLibre does for us, and nothing that React does. */
export class MapDrawing {
  readonly #map: LibreMap;
  readonly #token: ReadToken;
  readonly #popup: Popup;
  readonly #events: MapEvents;
  /** The looks whose image the map has. */
  readonly #drawn = new Set<string>();
  #isClosed = false;
  /** What the popup shows is put in here. */
  readonly popupContent = document.createElement('div');

  private constructor(map: LibreMap, container: HTMLElement, { events }: MapSetting) {
    this.#map = map;
    this.#events = events;
    this.#token = tokensIn(container);
    this.#popup = new Popup({
      closeButton: false,
      closeOnClick: false,
      focusAfterOpen: false,
      maxWidth: 'none',
      offset: 20,
    }).setDOMContent(this.popupContent);
    for (const name of Object.values(sources)) {
      map.addSource(name, {
        type: 'geojson',
        data: collection([]),
        ...(name === sources.spots
          ? {
              cluster: true,
              clusterRadius: 26,
              clusterMaxZoom: clustersUpToZoom,
              clusterProperties: { actors: ['+', ['get', 'actors']] },
            }
          : {}),
      });
    }
    const ratio = { pixelRatio: pinPixelRatio };
    map.addImage(crowdImages.cluster, crowdImage('disc', this.#token), ratio);
    map.addImage(crowdImages.house, crowdImage('square', this.#token), ratio);
    for (const layer of ownLayers(this.#token, fontOf(map.getStyle()))) map.addLayer(layer);
    map.on('click', (event) => void this.#point(event));
    map.getCanvas().addEventListener('keydown', (event) => void this.#press(event));
    for (const layer of Object.values(layers)) {
      map.on('mouseenter', layer, () => map.getCanvas().classList.add('map__canvas--finger'));
      map.on('mouseleave', layer, () => map.getCanvas().classList.remove('map__canvas--finger'));
    }
  }

  /** @throws whatever hinders the browser from drawing, such as missing WebGL or a base map that does not come */
  static async open(container: HTMLElement, setting: MapSetting): Promise<MapDrawing> {
    const map = new LibreMap({
      container,
      style: await groundStyle(setting.ground, tokensIn(container)),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: 20,
      locale: { 'Map.Title': setting.label },
      // What is drawn stays, so that it can be printed.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      ...(setting.box === null ? {} : { bounds: setting.box, fitBoundsOptions: fitting }),
    });
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    map.getCanvas().setAttribute('aria-describedby', setting.describedBy);
    try {
      await styleOf(map);
      return new MapDrawing(map, container, setting);
    } catch (problem) {
      map.remove();
      throw problem;
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#popup.remove();
    this.#map.remove();
  }

  async showSpots(
    spots: readonly Spot[],
    looks: { readonly looks: readonly PinLook[]; readonly lookOf: (actor: MapActor) => PinLook },
  ): Promise<void> {
    const missing = looks.looks.filter(({ key }) => !this.#drawn.has(key));
    for (const { key } of missing) this.#drawn.add(key);
    const images = await Promise.all(missing.map((look) => pinImage(look, this.#token)));
    if (this.#isClosed) return;
    for (const [index, { key }] of missing.entries()) {
      const image = images[index];
      if (image !== undefined) this.#map.addImage(key, image, { pixelRatio: pinPixelRatio });
    }
    this.#fill(sources.spots, spotFeatures(spots, looks.lookOf));
  }

  showAreas(areas: readonly MapArea[]): void {
    this.#fill(sources.areas, areaFeatures(areas));
    this.#fill(sources.areaNames, areaNameFeatures(areas));
  }

  /** Rings one place and, if asked, opens the popup there. */
  choose(
    spot: Spot | null,
    { look, withPopup }: { readonly look: PinLook | null; readonly withPopup: boolean },
  ): void {
    this.#popup.remove();
    if (spot === null) return this.#fill(sources.chosen, collection([]));
    this.#fill(
      sources.chosen,
      spotFeatures([spot], () => look ?? { key: '' }),
    );
    if (!this.#isInView(spot.position)) this.#lookAt(spot.position);
    if (withPopup) this.#popup.setLngLat(toPoint(spot.position)).addTo(this.#map);
  }

  showPin(position: Position | null): void {
    this.#fill(sources.pin, pinFeature(position));
    if (position !== null && !this.#isInView(position)) this.#lookAt(position);
  }

  /** When nothing is left to be drawn. */
  async settled(): Promise<void> {
    if (this.#map.loaded() && !this.#map.isMoving()) return;
    await new Promise<void>((resolve) => void this.#map.once('idle', () => resolve()));
  }

  /** Brings a position into view, near enough that it stands alone. */
  #lookAt(position: Position): void {
    const zoom = Math.max(this.#map.getZoom(), clustersUpToZoom + 0.5);
    this.#map.easeTo({ center: toPoint(position), zoom });
  }

  #isInView(position: Position): boolean {
    return this.#map.getBounds().contains(toPoint(position));
  }

  zoom(direction: 'in' | 'out'): void {
    if (direction === 'in') this.#map.zoomIn();
    else this.#map.zoomOut();
  }

  fit(box: Box): void {
    this.#map.fitBounds(box, fitting);
  }

  #middle(): Position {
    const { lat, lng } = this.#map.getCenter();
    return { latitude: lat, longitude: lng };
  }

  #fill(name: string, features: Features): void {
    const source = this.#map.getSource(name);
    if (source instanceof GeoJSONSource) void source.setData(features);
  }

  async #point({ point, lngLat }: MapMouseEvent): Promise<void> {
    this.#events.onPoint({ latitude: lngLat.lat, longitude: lngLat.lng });
    await this.#open({ x: point.x, y: point.y, around: 4 });
  }

  async #press(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Escape') this.#events.onLeave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    while (this.#map.isMoving()) await this.#map.once('moveend');
    const middle = this.#middle();
    this.#events.onPoint(middle);
    await Promise.race([this.settled(), patience()]);
    if (this.#isClosed) return;
    const { x, y } = this.#map.project(toPoint(middle));
    const isFound = await this.#open({ x, y, around: reach });
    if (!isFound) this.#events.onNothing();
  }

  /** Opens the place nearest to the point, or goes nearer where it is a cluster. */
  async #open(target: { x: number; y: number; around: number }): Promise<boolean> {
    const pointed = pointedAt(this.#map, target);
    if (pointed === null) return false;
    if (pointed.kind === 'spot') this.#events.onSpot(pointed.key);
    else await this.#goNearer(pointed);
    return true;
  }

  async #goNearer({ id, centre }: Extract<Pointed, { kind: 'cluster' }>): Promise<void> {
    const source = this.#map.getSource(sources.spots);
    if (!(source instanceof GeoJSONSource)) return;
    const zoom = await source.getClusterExpansionZoom(id);
    this.#map.easeTo({ center: [...centre], zoom: Math.min(zoom + 0.3, nearestZoom) });
  }
}

/** Resolves when the style is there; its tiles may follow, or not. */
async function styleOf(map: LibreMap): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    map.once('style.load', () => resolve());
    map.once('error', ({ error }) =>
      reject(new Error('The base map did not come.', { cause: error })),
    );
  }).catch((error: unknown) => {
    map.remove();
    throw error;
  });
  // Later ones are single tiles; the map stays useful without them.
  map.on('error', () => undefined);
}

const fitting = { padding: margin, maxZoom: nearestZoom } as const;

/** Symbols are found where they were last drawn, so one waits; but not for a base map that never comes. */
async function patience(): Promise<void> {
  await new Promise<void>((resolve) => void setTimeout(resolve, patienceMs));
}

function toPoint({ latitude, longitude }: Position): [number, number] {
  return [longitude, latitude];
}
