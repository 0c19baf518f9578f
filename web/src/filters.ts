// Filters as the address holds them: `f=country=OM&f=killed>=5`, each a piece of the filter language, joined with `and`.

export interface Chip {
  field: string;
  op: string;
  value: string;
}

const SHAPE = /^([a-z_0-9]+)\s*(>=|<=|!=|=|>|<|~)\s*(.*)$/;

/** A chip of one comparison, or undefined for an expression of one's own. */
export function chip(piece: string): Chip | undefined {
  const found = SHAPE.exec(piece.trim());
  if (!found) return undefined;
  const raw = found[3]!.trim();
  const quoted = /^"([^"]*)"$/.exec(raw);
  if (!quoted && /[\s()]/.test(raw)) return undefined;
  return { field: found[1]!, op: found[2]!, value: quoted ? quoted[1]! : raw };
}

export function piece(field: string, op: string, value: string): string {
  const clean = value.replaceAll('"', " ").trim();
  return `${field}${op}${/^[\p{L}\p{N}_.:+-]+$/u.test(clean) ? clean : `"${clean}"`}`;
}

/** All pieces as one filter. */
export function where(pieces: readonly string[]): string {
  return pieces.map((p) => (chip(p) ? p : `(${p})`)).join(" and ");
}

export function areaPiece(bounds: readonly number[]): string {
  const [w, s, e, n] = bounds.map((b) => b.toFixed(2)) as [string, string, string, string];
  const lon = Number(w) <= Number(e) ? `lon>=${w} and lon<=${e}` : `(lon>=${w} or lon<=${e})`;
  return `lat>=${s} and lat<=${n} and ${lon}`;
}

export const WORDS: Record<string, readonly string[]> = {
  type: ["battles", "explosions_remote_violence", "violence_against_civilians", "protests", "riots", "strategic_developments"],
  subtype: ["armed_clash", "air_drone_strike", "suicide_bomb", "shelling_artillery_missile_attack", "remote_explosive_landmine_ied", "grenade", "chemical_weapon", "attack", "abduction_forced_disappearance", "sexual_violence", "government_regains_territory", "non_state_actor_overtakes_territory", "peaceful_protest", "protest_with_intervention", "excessive_force_against_protesters", "violent_demonstration", "mob_violence", "agreement", "arrests", "change_to_group_activity", "disrupted_weapons_use", "headquarters_or_base_established", "looting_property_destruction", "non_violent_transfer_of_territory", "other"],
  status: ["single_source", "corroborated", "contested", "confirmed", "rejected"],
  modality: ["asserted", "alleged", "foiled", "denied"],
  site: ["place_of_worship", "market", "school", "hospital", "checkpoint", "military_base", "police_station", "government_building", "home", "road", "vehicle", "camp", "infrastructure", "media", "entertainment", "other"],
  weapon: ["firearms", "blade", "explosive_device", "suicide_vest", "vehicle_bomb", "vehicle_ramming", "mine", "grenade", "artillery", "rocket_missile", "aircraft", "drone", "chemical", "incendiary", "blunt"],
  language: ["ar", "en"],
};

/** Fields a filter can be added for, in the order they are offered. */
export const FIELDS = ["country", "date", "subtype", "type", "killed", "injured", "perpetrator", "claimed", "blamed", "status", "confidence", "accounts", "admin1", "place", "site", "weapon", "target", "nationality", "outlet", "language", "modality"] as const;

export const NUMBERS: readonly string[] = ["killed", "injured", "confidence", "accounts", "independent"];
