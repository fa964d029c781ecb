// @ts-check
//
// Starts the program, and takes over when it cannot start or breaks. Loaded by index.html before
// anything else, in plain JavaScript, because it must work when the WebAssembly does not.
//
// - The program mounts into #app; once it has, #start (the loading state) is removed.
// - `window.breakeven_failed(message)` is for the panic hook in crash.rs. It, and every uncaught error
//   of ours, hides all figures: a wrong price is worse than none.
// - Saved records are localStorage keys that begin with "breakeven.". They are downloaded or moved
//   aside here, never deleted.

(() => {
  "use strict";

  const PREFIX = "breakeven.";
  const ASIDE = "breakeven.aside.";

  /** In the tab's own storage, once a broken start was tried again. */
  const TRIED = "breakeven.tried";

  /** The folder of the page: everything of ours is loaded from below it. */
  const home = new URL(".", document.baseURI).href;

  // In a frame of another page there is no bar, and no room is kept that the page did not give.
  if (/^#embed\b/.test(location.hash)) document.documentElement.dataset.embedded = "";

  /** Markup that runs or loads something, which no view of ours writes. */
  const ACTIVE = /<\/?(script|iframe|object|embed|base|link|meta|frame)\b|[\s"'/]on[a-z]+\s*=|javascript:|srcdoc/i;

  // The page requires Trusted Types. Leptos draws the parts of a view that never change from markup in
  // the program itself, through `template.innerHTML`; everything a person typed goes in as text. So
  // inert markup and scripts of our own folder pass, and nothing else.
  Reflect.get(globalThis, "trustedTypes")?.createPolicy("default", {
    /** @param {string} markup */
    createHTML: (markup) => (ACTIVE.test(markup) ? null : markup),
    /** @param {string} address */
    createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(home) ? address : null),
  });

  /** Messages of this file and of the page around it, once those of another language than English are here. */
  /** @type {Map<string, string>} */
  const said = new Map();

  /**
   * A message in the language that is spoken.
   * @param {string} id
   * @param {string} english
   */
  const say = (id, english) => said.get(id) ?? english;

  /**
   * Takes the messages that are needed here from those of a language, and says what already stands in the page.
   * @param {string} tag
   * @param {string} messages
   */
  function speak(tag, messages) {
    for (const [, id, text] of messages.matchAll(/^(boot-[\w-]+) = (.+)$/gm)) said.set(id, text);
    const failure = /** @type {HTMLTemplateElement | null} */ (document.getElementById("failed"));
    for (const place of [document, failure?.content]) {
      for (const element of place?.querySelectorAll("[data-say]") ?? []) {
        element.textContent = say(element.getAttribute("data-say") ?? "", element.textContent ?? "");
      }
    }
    document.documentElement.lang = tag;
    document.documentElement.dir = tag === "ar" ? "rtl" : "ltr";
  }

  /** Whether the failure screen is up. The first failure is the cause; later ones follow from it. */
  let failed = false;

  /** Whether the program has mounted. */
  let started = false;

  /**
   * Every saved record, key and text. Empty when there is none; throws when storage is blocked.
   * @returns {[string, string][]}
   */
  function records() {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key, localStorage.getItem(key) ?? ""]);
  }

  /**
   * Downloads every saved record, those set aside included, as one JSON file.
   * @returns {string} what to tell the person
   */
  function save() {
    const saved = records();
    if (saved.length === 0) return say("boot-nothing-saved", "Nothing is saved in this browser.");
    const now = new Date().toISOString();
    const file = { format: "breakeven.rescue", version: 1, saved: now, records: Object.fromEntries(saved) };
    const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `breakeven-data-${now.slice(0, 10)}.json`;
    document.body.append(link);
    link.click();
    link.remove();
    // Some browsers read the file only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return say("boot-saved", "Saved FILE.").replace("FILE", link.download);
  }

  /**
   * Moves one record, also when the storage is so full that both copies do not fit at once.
   * @param {string} from
   * @param {string} to
   * @param {string} text
   */
  function move(from, to, text) {
    try {
      localStorage.setItem(to, text);
    } catch {
      localStorage.removeItem(from);
      try {
        localStorage.setItem(to, text);
      } catch (full) {
        localStorage.setItem(from, text);
        throw full;
      }
    }
    localStorage.removeItem(from);
  }

  /** Moves every record aside and starts anew; what was moved stays in this browser. */
  function startWithout() {
    const stamp = new Date().toISOString();
    for (const [key, text] of records()) {
      if (!key.startsWith(ASIDE)) move(key, `${ASIDE}${stamp}.${key.slice(PREFIX.length)}`, text);
    }
    location.reload();
    return say("boot-reloading", "Reloading.");
  }

  /** @type {Record<string, () => string>} */
  const acts = {
    reload: () => {
      location.reload();
      return say("boot-reloading", "Reloading.");
    },
    save,
    aside: startWithout,
  };

  /**
   * Replaces the page by the failure screen.
   * @param {string} heading
   * @param {string} advice
   * @param {string} why
   */
  function show(heading, advice, why) {
    if (failed) return;
    failed = true;
    const template = /** @type {HTMLTemplateElement} */ (document.getElementById("failed"));
    const screen = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    /** @type {(name: string, text: string) => void} */
    const write = (name, text) => {
      const place = screen.querySelector(name);
      if (place) place.textContent = text;
    };
    write(".big", heading);
    write(".what", advice);
    write(".why", why);
    const done = screen.querySelector(".done");
    for (const button of screen.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        let outcome;
        try {
          outcome = acts[button.dataset.act ?? ""]?.() ?? "";
        } catch (error) {
          outcome = say("boot-did-not-work", "That did not work: WHY.").replace("WHY", () => describe(error));
        }
        if (done) done.textContent = outcome;
      });
    }
    // A page that embeds this hears of it, if it has said where it comes from (platform/frame.rs).
    const host = Reflect.get(globalThis, "breakeven_host");
    if (host) parent.postMessage({ ns: "breakeven", v: 1, id: host.id, type: "error", code: "failed" }, host.origin);
    // Removed, not hidden: no style sheet and no late update can bring an old total back.
    document.body.replaceChildren(screen);
    document.title = say("boot-stopped", "Breakeven: stopped");
  }

  /**
   * @param {unknown} error
   * @returns {string}
   */
  function describe(error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }

  /** @param {string} why */
  function crashed(why) {
    console.error(why);
    show(
      say("boot-crashed", "The calculation failed, so the figures are hidden."),
      say("boot-crashed-advice", "What you typed is kept in this browser. Reload first; if it fails again, save your data and start without it."),
      why,
    );
  }

  /** @param {string} why */
  function notStarted(why) {
    console.error(why);
    show(
      say("boot-not-started", "The calculator could not start."),
      say("boot-not-started-advice", "Its files did not arrive, or do not fit together. What you saved is kept in this browser. Check the connection and reload; if that does not help, a blocker, an old browser or your network may hold a file back."),
      why,
    );
  }

  /** @param {string} why */
  function broke(why) {
    if (started) crashed(why);
    else notStarted(why);
  }

  /**
   * Whether an error comes from somewhere else, as extensions put their scripts into pages.
   * @param {string} place the address or stack of the error
   */
  function foreign(place) {
    return place !== "" && !place.includes(home);
  }

  addEventListener("error", (event) => {
    // A late layout notice, which browsers report as an error without an error object.
    if (event.message.startsWith("ResizeObserver loop")) return;
    // Scripts of another origin are reported without a place.
    if (!event.filename && !event.error) return;
    if (foreign(event.filename)) return;
    broke(event.error ? describe(event.error) : event.message);
  });

  addEventListener("unhandledrejection", (event) => {
    const stack = event.reason instanceof Error ? (event.reason.stack ?? "") : "";
    if (/https?:|[a-z-]+-extension:/.test(stack) && foreign(stack)) return;
    broke(describe(event.reason));
  });

  Object.assign(globalThis, {
    /** @param {unknown} message */
    breakeven_failed: (message) => broke(String(message)),
  });

  /** Key under which the reader's language is kept (state/language.rs). */
  const LANGUAGE = `${PREFIX}language`;

  /** Milliseconds that the messages of a language may take; then the page begins in English. */
  const PATIENCE = 8_000;

  /** The language that was chosen; in a frame the page around it says it. */
  function chosen() {
    const framed = /^#embed\b.*?&lang=([\w-]+)/.exec(location.hash);
    if (/^#embed\b/.test(location.hash)) return framed?.[1] ?? "";
    try {
      return localStorage.getItem(LANGUAGE) ?? "";
    } catch {
      return "";
    }
  }

  /**
   * Fetches the messages of the reader's language, for platform/messages.rs. English is part of the
   * program, and stands in for what cannot be had.
   */
  async function messages() {
    /** @type {(tag: string) => string} */
    const first = (tag) => tag.split(/[-_]/)[0].toLowerCase();
    const named = document.querySelector("meta[name=messages]")?.getAttribute("content") ?? "";
    const files = new Map(named.split(" ").filter(Boolean).map((pair) => {
      const [tag, file] = pair.split("=");
      return [first(tag), { tag, file }];
    }));
    const wanted = [chosen(), ...navigator.languages].map(first).find((tag) => tag === "en" || files.has(tag));
    const found = files.get(wanted ?? "en");
    if (!found) return;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), PATIENCE);
    try {
      const answer = await fetch(new URL(found.file, home), { credentials: "same-origin", signal: late.signal });
      if (!answer.ok) return;
      const text = await answer.text();
      // Some hosts answer every path with a page.
      if (text.trimStart().startsWith("<")) return;
      speak(found.tag, text);
      Object.assign(globalThis, { breakeven_messages: { tag: found.tag, text } });
    } catch (error) {
      console.warn(describe(error));
    } finally {
      clearTimeout(timer);
    }
  }

  async function start() {
    const spoken = messages();
    const program = document.querySelector("link[rel=modulepreload]");
    const binary = document.querySelector("link[rel=preload][as=fetch]");
    if (!(program instanceof HTMLLinkElement) || !(binary instanceof HTMLLinkElement)) {
      throw new Error("the page does not name its program");
    }
    const { default: load } = await import(program.href);
    await spoken;
    await load({ module_or_path: binary.href });
    if (failed) return;
    if (!document.getElementById("app")?.hasChildNodes()) throw new Error("the program drew nothing");
    started = true;
    try {
      sessionStorage.removeItem(TRIED);
    } catch {
      // Nothing was kept where storage is blocked.
    }
    document.getElementById("start")?.remove();
  }

  /**
   * Whether to load the page once more: a browser's own machinery for WebAssembly may break at the start, of
   * which the second try knows nothing. What breaks twice is shown.
   * @param {unknown} error
   */
  function deservesAnotherTry(error) {
    if (failed || !(error instanceof WebAssembly.RuntimeError)) return false;
    try {
      if (sessionStorage.getItem(TRIED)) return false;
      sessionStorage.setItem(TRIED, "once");
      return true;
    } catch {
      return false;
    }
  }

  start().catch((error) => {
    if (deservesAnotherTry(error)) location.reload();
    else notStarted(describe(error));
  });
})();
