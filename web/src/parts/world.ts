// The ground of the map: land, borders of countries and regions, disputed borders, where countries' names stand; each once as a
// path in Mercator units, which the canvas scales as the reader moves.

import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Width of the world in the units of the paths. */
export const WORLD = 4096;

/** Mercator's limit: beyond it a square map does not go. */
const NORTHMOST = 85.0511;

export function project(lon: number, lat: number): [number, number] {
  const phi = (Math.max(-NORTHMOST, Math.min(NORTHMOST, lat)) * Math.PI) / 180;
  return [((lon + 180) / 360) * WORLD, (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD];
}

export function unproject(x: number, y: number): [number, number] {
  return [(x / WORLD) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI];
}

export interface Label {
  iso: string;
  x: number;
  y: number;
  /** About the width of the country, in the units of the paths. */
  width: number;
}

export interface World {
  land: Path2D;
  borders: Path2D;
  regions: Path2D;
  disputed: Path2D;
  labels: Label[];
}

type Shapes = Topology<{
  countries: GeometryCollection<{ iso: string }>;
  regions: GeometryCollection<{ iso: string }>;
  disputed: GeometryCollection<{ name: string }>;
  labels: GeometryCollection<{ iso: string; size: number }>;
}>;

function trace(path: Path2D, lines: GeoJSON.Position[][]): void {
  for (const line of lines) {
    line.forEach((p, i) => {
      const [x, y] = project(p[0]!, p[1]!);
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
}

async function load(): Promise<World> {
  const answer = await fetch("/map/world.json");
  if (!answer.ok) throw new Error(`the ground of the map: ${answer.status}`);
  const shapes = (await answer.json()) as Shapes;
  const o = shapes.objects;
  const world: World = { land: new Path2D(), borders: new Path2D(), regions: new Path2D(), disputed: new Path2D(), labels: [] };
  for (const country of feature(shapes, o.countries).features) {
    const g = country.geometry;
    if (g.type === "Polygon") trace(world.land, g.coordinates);
    else if (g.type === "MultiPolygon") for (const part of g.coordinates) trace(world.land, part);
  }
  const iso = (g: { properties?: unknown }): unknown => (g.properties as { iso?: string } | undefined)?.iso;
  trace(world.borders, mesh(shapes, o.countries, (a, b) => a !== b).coordinates);
  trace(world.regions, mesh(shapes, o.regions, (a, b) => a !== b && iso(a) === iso(b)).coordinates);
  trace(world.disputed, mesh(shapes, o.disputed).coordinates);
  for (const label of feature(shapes, o.labels).features) {
    if (label.geometry.type !== "Point") continue;
    const [x, y] = project(label.geometry.coordinates[0]!, label.geometry.coordinates[1]!);
    world.labels.push({ iso: label.properties.iso, x, y, width: (Math.sqrt(Math.abs(label.properties.size)) * WORLD) / 360 });
  }
  return world;
}

let loaded: Promise<World> | undefined;

/** The world, fetched once. */
export function world(): Promise<World> {
  return (loaded ??= load().catch((e: unknown) => {
    loaded = undefined;
    throw e;
  }));
}
