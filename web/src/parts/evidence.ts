// The evidence of a coding as pieces of its text: where, of what kind, what was read, by which rule.

import type { Schemas } from "../api/client";
import { actor, country, number, span, term, whereabouts } from "../words/index.svelte";

export const KINDS = ["event", "date", "place", "perpetrator", "target", "weapon", "toll", "claim", "statement", "statistic"] as const;
export type Kind = (typeof KINDS)[number];

export interface Piece {
  key: string;
  start: number;
  end: number;
  kind: Kind;
  /** Account it is of; empty for statements and statistics. */
  account: string;
  label: string;
  value: string;
  rule: string;
}

type Account = Schemas["Account"];
type Coding = Schemas["Coding"];

export function tollText(t: Schemas["Toll"]): string {
  const n = t.nationality ? ` (${country(t.nationality)})` : "";
  const bound = t.bound === "exact" ? "" : `${term(t.bound)} `;
  return `${term(t.group)}: ${bound}${number(t.best)}${n}`;
}

export function piecesOf(coding: Coding, accounts: readonly Account[] = coding.accounts, rest = true): Piece[] {
  const list: Piece[] = [];
  const put = (kind: Kind, account: string, label: string, value: string, evidence: Schemas["Evidence"]): void => {
    evidence.forEach((s, i) => {
      list.push({ key: `${account}/${kind}/${s.start}/${s.end}/${i}`, start: s.start, end: s.end, kind, account, label, value, rule: s.rule });
    });
  };
  for (const a of accounts) {
    put("event", a.id, term("subtype"), `${term(a.event.subtype)} (${term(a.event.modality)})`, a.event.evidence);
    put("date", a.id, term("date"), span(a.date.start, a.date.end, a.date.precision), a.date.evidence);
    if (a.place) put("place", a.id, term("place"), `${whereabouts(a.place.name, a.place.country)} (${term(a.place.precision)})`, a.place.evidence);
    for (const p of a.perpetrators) put("perpetrator", a.id, term("perpetrator"), `${p.actor ? actor(p.actor) : p.name} (${term(p.basis)})`, p.evidence);
    for (const x of a.targets) put("target", a.id, term("victims"), [term(x.kind), x.group, ...x.nationality.map(country)].filter(Boolean).join(", "), x.evidence);
    for (const w of a.weapons) put("weapon", a.id, term("weapons"), term(w.kind), w.evidence);
    for (const x of a.tolls) put("toll", a.id, term(x.measure), tollText(x), x.evidence);
    for (const c of a.claims) put("claim", a.id, term(c.kind), actor(c.by), c.evidence);
  }
  if (rest) {
    for (const s of coding.statements) put("statement", "", `${term(s.source_kind)} ${term(s.stance)}`, s.source, s.evidence);
    for (const s of coding.statistics) put("statistic", "", s.what, `${number(s.value)}`, s.evidence);
  }
  // A longer piece lies under a shorter one; of two of the same words the figure is what is read first.
  const first: readonly Kind[] = ["toll", ...KINDS];
  return list.sort((a, b) => a.end - a.start - (b.end - b.start) || first.indexOf(a.kind) - first.indexOf(b.kind));
}
