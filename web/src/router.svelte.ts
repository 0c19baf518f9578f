// Where the reader is: the address's path and query. Links are ordinary links; a click on one of these pages stays in the app.

export const route = $state({ path: location.pathname, query: new URLSearchParams(location.search) });

function sync(): void {
  route.path = location.pathname;
  route.query = new URLSearchParams(location.search);
}

export function go(address: string, replace = false): void {
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  sync();
  if (!replace) {
    scrollTo(0, 0);
    // A screen reader and the keyboard begin at the new page's head.
    queueMicrotask(() => document.querySelector<HTMLElement>("main h1")?.focus());
  }
}

/** The address with parts of the query changed; empty ones go. */
export function withQuery(changes: Record<string, string | readonly string[] | null | undefined>): string {
  const query = new URLSearchParams(route.query);
  for (const [key, value] of Object.entries(changes)) {
    query.delete(key);
    for (const v of Array.isArray(value) ? value : [value]) if (v) query.append(key, v);
  }
  const text = query.toString();
  return text ? `${route.path}?${text}` : route.path;
}

export function start(): void {
  addEventListener("popstate", sync);
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.("a");
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname.startsWith("/api/")) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
