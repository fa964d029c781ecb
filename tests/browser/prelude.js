// Runs before the loader in host pages under test: opens closed shadow trees to the test and notes what
// happens. Inserted by embed.rs.

window.roots = [];
window.seen = { events: [], listeners: 0, shift: 0, violations: [] };
{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: "open" });
    window.roots.push(root);
    return root;
  };
  const { addEventListener: add, removeEventListener: remove } = window;
  const listening = new Set();
  window.addEventListener = function (type, listener, options) {
    if (type === "message") listening.add(listener);
    window.seen.listeners = listening.size;
    return add.call(window, type, listener, options);
  };
  window.removeEventListener = function (type, listener, options) {
    if (type === "message") listening.delete(listener);
    window.seen.listeners = listening.size;
    return remove.call(window, type, listener, options);
  };
  for (const name of ["ready", "result", "share", "contact", "error"]) {
    document.addEventListener(`breakeven:${name}`, (event) => {
      window.seen.events.push([name, event.detail, event.target.id]);
    });
  }
  // What waits for half a minute waits for half a second where the test asks for it.
  const wait = window.setTimeout;
  window.setTimeout = (then, time, ...rest) => wait(then, time === 30_000 && location.search ? 500 : time, ...rest);
  document.addEventListener("securitypolicyviolation", (event) => {
    window.seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  }
}
