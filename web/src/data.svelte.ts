// What is asked of the server for a page: asked again when the question changes or a decision was made, the answer before shown
// until the new one is there, an answer that comes too late dropped.

import { Refused } from "./api/client";
import { decided } from "./outbox.svelte";
import { t } from "./words/index.svelte";

export class Asking<T> {
  value = $state.raw<T>();
  problem = $state<string>();
  missing = $state(false);
  busy = $state(true);
  #turn = 0;
  #again = $state(0);

  /** `ask` reads what it depends on before it waits. */
  constructor(ask: () => Promise<T> | undefined) {
    $effect(() => {
      void this.#again;
      void decided.count;
      const turn = ++this.#turn;
      const asked = ask();
      if (!asked) {
        this.busy = false;
        return;
      }
      this.busy = true;
      asked.then(
        (value) => {
          if (turn !== this.#turn) return;
          this.value = value;
          this.problem = undefined;
          this.missing = false;
          this.busy = false;
        },
        (e: unknown) => {
          if (turn !== this.#turn) return;
          this.problem = e instanceof Refused ? (e.unreached ? t("offline") : e.problem.detail) : String(e);
          this.missing = e instanceof Refused && e.problem.status === 404;
          this.busy = false;
        },
      );
    });
  }

  again(): void {
    this.#again += 1;
  }
}
