// Decisions on their way. Each is kept in the browser until the server has it, under a key by which the server knows one it has
// made already: a dropped connection, a closed lid, a reload lose nothing and repeat nothing.

import { api, got, Refused, type Schemas } from "./api/client";
import { session } from "./session.svelte";

export type What = Schemas["What"];

export interface Pending {
  key: string;
  by: string;
  what: What;
  why: string;
  if_revision: string | null;
}

const STORE = "outbox";

function load(): Pending[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(list) ? (list as Pending[]) : [];
  } catch {
    return [];
  }
}

export const outbox = $state<{ pending: Pending[]; refused: { pending: Pending; why: string; conflict: boolean }[]; sent: number }>({
  pending: load(),
  refused: [],
  sent: 0,
});

/** Counts with every decision the server took: what shows incidents looks again. */
export const decided = $state({ count: 0, last: null as null | { number: number; key: string; incident: string | null } });

function keep(): void {
  localStorage.setItem(STORE, JSON.stringify(outbox.pending));
}

let sending = false;
let wait = 500;

async function send(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const next = outbox.pending.find((p) => p.by === session.name);
      if (!next) return;
      try {
        const done = await got(
          api.POST("/decisions", {
            body: { what: next.what, why: next.why, if_revision: next.if_revision },
            headers: { "Idempotency-Key": next.key },
          }),
        );
        outbox.sent += 1;
        decided.last = { number: done.number, key: next.key, incident: done.incident?.id ?? null };
        wait = 500;
      } catch (e) {
        if (!(e instanceof Refused)) throw e;
        // Not reached, busy, or logged out: it stays and is tried again.
        if (e.unreached || e.problem.status >= 500 || e.problem.status === 401 || e.problem.status === 429) {
          setTimeout(() => void send(), wait);
          wait = Math.min(wait * 2, 15_000);
          return;
        }
        outbox.refused.push({ pending: next, why: e.problem.detail, conflict: e.problem.type === "conflict" });
      }
      outbox.pending = outbox.pending.filter((p) => p.key !== next.key);
      keep();
      decided.count += 1;
    }
  } finally {
    sending = false;
  }
}

/** Decides; gives the key of it. */
export function decide(what: What, why = "", ifRevision: string | null = null): string {
  const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  outbox.pending.push({ key, by: session.name ?? "", what, why, if_revision: ifRevision });
  keep();
  void send();
  return key;
}

/** Takes back what was not sent yet; false when it was. */
export function takeBack(key: string): boolean {
  const before = outbox.pending.length;
  // The first is perhaps on its way.
  outbox.pending = outbox.pending.filter((p, i) => p.key !== key || (i === 0 && sending));
  keep();
  return outbox.pending.length < before;
}

export function resume(): void {
  void send();
  addEventListener("online", () => void send());
}
