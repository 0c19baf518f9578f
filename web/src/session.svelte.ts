// Who is there, and whether the server is.

export const session = $state<{
  known: boolean;
  local: boolean;
  name: string | null;
  role: string | null;
  csrf: string | null;
  reached: boolean;
}>({ known: false, local: false, name: null, role: null, csrf: null, reached: true });

const order = ["reader", "analyst", "reviewer", "administrator"];

export function may(role: "analyst" | "reviewer" | "administrator"): boolean {
  return order.indexOf(session.role ?? "") >= order.indexOf(role);
}
