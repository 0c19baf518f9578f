// The API, typed from its OpenAPI document.

import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "./schema";
import { session } from "../session.svelte";

export type Schemas = components["schemas"];
export type Listed = Schemas["Listed"];
export type Incident = Schemas["Incident"];
export type Summary = Schemas["Summary"];
export type Problem = Schemas["Problem"];

/** What the server said no with, or that it was not reached. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
  get unreached(): boolean {
    return this.problem.status === 0;
  }
}

const guard: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set("X-Sijill-CSRF", session.csrf ?? "1");
    return request;
  },
  onResponse({ response }) {
    session.reached = true;
    if (response.status === 401 && !response.url.endsWith("/session")) session.name = null;
    return response;
  },
};

export const api = createClient<paths>({ baseUrl: "/api/v1" });
api.use(guard);

type Outcome<T> = { data?: T; error?: unknown; response: Response };

/** The answer, or a `Refused`. */
export async function got<T>(asked: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await asked;
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") throw e;
    session.reached = false;
    throw new Refused({ type: "unreached", status: 0, title: "", detail: String(e) });
  }
  if (outcome.data !== undefined) return outcome.data;
  const problem = outcome.error as Partial<Problem> | undefined;
  throw new Refused({
    type: problem?.type ?? "damaged",
    status: outcome.response.status,
    title: problem?.title ?? outcome.response.statusText,
    detail: problem?.detail ?? outcome.response.statusText,
    revision: problem?.revision,
    wait: problem?.wait,
  });
}
