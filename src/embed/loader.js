// @ts-check
//
// <breakeven-calculator>: the calculator in a host page. The built site has this file as embed.js and,
// under the name of its version, as a file that never changes. Plain JavaScript without dependencies.
//
// The element holds a frame in a closed shadow tree, so that styles of the page cannot reach it. What may
// be set, said and heard stands in attribute.rs and protocol.rs; a test compares the lists. A message
// counts only if the frame's own window sent it, from exactly the calculator's origin, with every field
// of its type. Nothing is left behind when the element goes: no listener, observer, frame or request.

(() => {
  "use strict";

  const TAG = "breakeven-calculator";
  const NAMESPACE = "breakeven";
  const VERSION = 1;

  const script = document.currentScript;
  // A page may include this more than once; the first one counts.
  if (customElements.get(TAG) || !(script instanceof HTMLScriptElement)) return;

  /** The folder of the calculator: the one that this file lies in. */
  const home = new URL(".", script.src);

  /**
   * What may be set, with the most characters of each.
   * @type {Record<string, number>}
   */
  const ATTRIBUTES = {
    "rate-card": 2000,
    "scenario": 100000,
    "lang": 35,
    "currency": 3,
    "theme": 20,
    "accent": 20,
    "radius": 5,
    "font": 20,
    "sections": 200,
    "inputs": 200,
    "lock": 200,
    "users": 12,
    "incidents-per-month": 12,
    "typical-minutes": 12,
    "contact-url": 2000,
    "report": 20,
  };

  /** Most characters of a rate card. */
  const CARD = 1_000_000;

  /** Most pixels of height. */
  const TALLEST = 30_000;

  /** Messages of one frame that are heard in a second. */
  const PER_SECOND = 60;

  /** Times in a row that the frame may grow, each within a second of the one before. */
  const GROWTHS = 20;

  /** Milliseconds from the arrival of the frame's page until its program must have answered. */
  const PATIENCE = 30_000;

  const styles = new CSSStyleSheet();
  styles.replaceSync(
    ":host{display:block!important;height:auto!important;max-height:none!important;overflow:visible!important;" +
      "padding:0!important;border:0!important;opacity:1!important;filter:none!important;transform:none!important}" +
      ":host([hidden]){display:none!important}" +
      "iframe{display:block;box-sizing:border-box;width:100%;border:0;margin:0}",
  );

  /**
   * The room that is kept before the frame has said how high it is, so that nothing below it moves: what
   * the parts measure, with room for a sentence that is two lines longer.
   * @param {number} width
   * @param {(name: string) => string | null} set what the element has for an attribute
   */
  const room = (width, set) => {
    const shown = (set("sections") ?? "sentence inputs plans").trim().split(/\s+/);
    const dials = (set("inputs") ?? "1 2 3").trim().split(/\s+/).length;
    const has = (/** @type {string} */ part, /** @type {number} */ height) => (shown.includes(part) ? height : 0);
    const closed = shown.filter((part) => !/^(sentence|inputs|plans)$/.test(part)).length;
    if (width > 832) {
      const wide = width >= 1088;
      const dial = has("inputs", wide ? 100 * dials : 10 + 95 * Math.ceil(dials / 3));
      const plans = has("plans", 300);
      return has("sentence", 150) + (wide ? Math.max(dial, plans) : dial + plans) + 72 * closed + 110;
    }
    const lines = 50_000 / Math.max(width, 280);
    return Math.ceil(
      has("sentence", 75 + lines) +
        has("inputs", 15 + 50 * dials) +
        has("plans", 380 + lines) +
        100 * closed +
        (set("contact-url") ? 136 : 92) +
        0.62 * lines,
    );
  };

  /** @param {unknown} value @param {number} most */
  const isText = (value, most) => typeof value === "string" && value.length <= most;

  /** @param {any} data */
  const isResult = (data) =>
    data.totals === undefined ||
    (isText(data.cheapest, 200) &&
      isText(data.currency, 3) &&
      isText(data.months, 10) &&
      Array.isArray(data.totals) &&
      data.totals.length <= 100 &&
      data.totals.every(
        (/** @type {any} */ each) => isText(each?.plan, 200) && isText(each?.name, 200) && isText(each?.total, 40),
      ));

  /**
   * What the frame may say, and what of it is handed on; `null` where a field is not as it must be.
   * @type {Record<string, (data: any) => object | null>}
   */
  const HEARD = {
    ready: () => ({}),
    result: (data) =>
      !isResult(data)
        ? null
        : data.totals === undefined
          ? {}
          : {
              cheapest: data.cheapest,
              totals: data.totals.map((/** @type {any} */ { plan, name, total }) => ({ plan, name, total })),
              currency: data.currency,
              months: data.months,
            },
    share: ({ url }) => (isText(url, 2_000_000) && url.startsWith(`${home.href}#`) ? { url } : null),
    contact: () => ({}),
    error: ({ code, attribute }) =>
      typeof code === "string" && /^[a-z-]{1,40}$/.test(code) && (attribute === undefined || attribute in ATTRIBUTES)
        ? { code, attribute }
        : null,
  };

  class Calculator extends HTMLElement {
    static observedAttributes = Object.keys(ATTRIBUTES);

    #shadow = this.attachShadow({ mode: "closed" });
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** @type {ResizeObserver | undefined} */
    #watch;
    /** @type {AbortController | undefined} */
    #fetching;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #patience;
    #id = "";
    #greeted = false;
    /** What was set before the frame could hear it. @type {Set<string>} */
    #unsaid = new Set();
    #height = 0;
    #grown = 0;
    #grownAt = 0;
    #second = 0;
    #heard = 0;

    connectedCallback() {
      if (this.#frame) return;
      this.#id = Math.random().toString(36).slice(2, 12) + Date.now().toString(36);
      this.#greeted = false;
      this.#unsaid.clear();
      this.#height = this.#grown = 0;
      const frame = document.createElement("iframe");
      const link = this.querySelector("a");
      frame.title = this.title || this.getAttribute("aria-label") || link?.textContent?.trim() || "Calculator";
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.referrerPolicy = "strict-origin";
      const said = new URLSearchParams({ embed: this.#id });
      for (const name in ATTRIBUTES) {
        const value = this.#value(name);
        if (value !== null) said.set(name, value);
      }
      frame.src = `${home.href}#${said}`;
      frame.addEventListener("load", () => {
        clearTimeout(this.#patience);
        this.#patience = setTimeout(() => this.#greeted || this.#giveUp(), PATIENCE);
      });
      this.#shadow.adoptedStyleSheets = [styles];
      this.#shadow.replaceChildren(frame);
      this.#frame = frame;
      addEventListener("message", this);
      this.#keepRoom();
      this.#watch = new ResizeObserver(() => this.#keepRoom());
      this.#watch.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#watch?.disconnect();
      this.#fetching?.abort();
      clearTimeout(this.#patience);
      this.#frame?.remove();
      this.#frame = this.#watch = undefined;
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (!this.#greeted) this.#unsaid.add(name);
      else if (name === "rate-card") this.#bringCard();
      else this.#say("configure", { name, value: this.#value(name) ?? undefined });
      this.#keepRoom();
    }

    /** Opens what can be printed: a frame is cut after one page. */
    print() {
      this.#say("print");
    }

    focus() {
      this.#frame?.focus();
      this.#say("focus");
    }

    /** @param {MessageEvent} event */
    handleEvent({ source, origin, data }) {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || origin !== home.origin) return;
      if (data?.ns !== NAMESPACE || data.v !== VERSION || data.id !== this.#id) return;
      const second = Math.floor(performance.now() / 1000);
      this.#heard = second === this.#second ? this.#heard + 1 : 1;
      this.#second = second;
      if (this.#heard > PER_SECOND) return;
      if (data.type === "resize") {
        this.#fit(data.height);
      } else if (Object.hasOwn(HEARD, data.type)) {
        const detail = HEARD[data.type]?.(data);
        if (detail) this.#tell(data.type, detail);
      }
    }

    /**
     * The value of an attribute, as far as it may be handed on. Addresses are those of the host page.
     * @param {string} name
     */
    #value(name) {
      const value = this.getAttribute(name);
      if (value === null || value.length > (ATTRIBUTES[name] ?? 0)) return null;
      if (name !== "rate-card" && name !== "contact-url") return value;
      try {
        return new URL(value, document.baseURI).href;
      } catch {
        return value;
      }
    }

    /** @param {string} type @param {object} [fields] */
    #say(type, fields) {
      const message = { ...fields, ns: NAMESPACE, v: VERSION, id: this.#id, type };
      this.#frame?.contentWindow?.postMessage(message, home.origin);
    }

    /** @param {string} type @param {object} detail */
    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`${NAMESPACE}:${type}`, { detail, bubbles: true, composed: true }));
    }

    /** Answers the frame's first sign of life. */
    #greet() {
      if (this.#greeted) return;
      this.#greeted = true;
      clearTimeout(this.#patience);
      this.#say("hello");
      for (const name of this.#unsaid) {
        if (name !== "rate-card") this.#say("configure", { name, value: this.#value(name) ?? undefined });
      }
      if (this.hasAttribute("rate-card") || this.#unsaid.has("rate-card")) this.#bringCard();
      this.#unsaid.clear();
    }

    /**
     * Brings the owner's rate card. One of another host than the calculator's is fetched here, where the
     * page's own rules hold; the frame may not ask other hosts for anything.
     */
    async #bringCard() {
      this.#fetching?.abort();
      const fetching = (this.#fetching = new AbortController());
      const value = this.#value("rate-card") ?? undefined;
      this.#say("configure", { name: "rate-card", value });
      if (value === undefined) return;
      let card;
      try {
        if (new URL(value).origin === home.origin) return;
        const answer = await fetch(value, { credentials: "omit", signal: fetching.signal });
        const text = answer.ok ? await answer.text() : undefined;
        if (text !== undefined && text.length <= CARD) card = text;
      } catch {
        // Not there, or not allowed: the frame says so.
      }
      if (!fetching.signal.aborted) this.#say("configure", { name: "card", value: card });
    }

    /** @param {unknown} height */
    #fit(height) {
      if (typeof height !== "number" || !(height > 0) || height > TALLEST) return;
      this.#greet();
      if (Math.abs(height - this.#height) < 2) return;
      if (height > this.#height) {
        const now = performance.now();
        this.#grown = now - this.#grownAt < 1000 ? this.#grown + 1 : 1;
        this.#grownAt = now;
        if (this.#grown > GROWTHS) return;
      }
      this.#height = Math.ceil(height);
      if (this.#frame) this.#frame.style.height = `${this.#height}px`;
    }

    #keepRoom() {
      const width = this.clientWidth;
      if (!this.#frame || width === 0) return;
      this.#frame.style.minHeight = `${room(width, (name) => this.#value(name))}px`;
    }

    /** The program did not come up: the page's own link takes its place. */
    #giveUp() {
      this.#shadow.replaceChildren(document.createElement("slot"));
      this.#tell("error", { code: "not-started" });
    }
  }

  customElements.define(TAG, Calculator);

  // The form for systems that drop elements which they do not know.
  const adopt = () => {
    for (const place of document.querySelectorAll(`[data-${TAG}]`)) {
      if (place.querySelector(TAG)) continue;
      const element = document.createElement(TAG);
      for (const name in ATTRIBUTES) {
        const value = place.getAttribute(`data-${name}`);
        if (value !== null) element.setAttribute(name, value);
      }
      element.append(...place.childNodes);
      place.append(element);
    }
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", adopt, { once: true });
  else adopt();
})();
