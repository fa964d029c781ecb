// Finds elements as a person or a screen reader names them: by label, by role and name, or by selector.
// page.rs runs this in the page. Names follow the accessible-name rules for what our views use:
// aria-labelledby, aria-label, <label>, alt, content. A name that fits whole wins over one that contains.

function find(query) {
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const ROLES = {
    a: "link", article: "article", aside: "complementary", button: "button", dialog: "dialog",
    footer: "contentinfo", form: "form", h1: "heading", h2: "heading", h3: "heading", h4: "heading",
    header: "banner", img: "img", li: "listitem", main: "main", nav: "navigation", ol: "list",
    option: "option", output: "status", progress: "progressbar", section: "region", select: "combobox",
    summary: "button", table: "table", td: "cell", textarea: "textbox", th: "columnheader", tr: "row", ul: "list",
  };
  const INPUTS = {
    button: "button", checkbox: "checkbox", number: "spinbutton", radio: "radio", range: "slider",
    reset: "button", search: "searchbox", submit: "button",
  };
  const role = (element) => {
    const tag = element.localName;
    if (element.hasAttribute("role")) return element.getAttribute("role");
    if (tag === "input") return INPUTS[element.type] ?? "textbox";
    if (tag === "th" && element.scope === "row") return "rowheader";
    return ROLES[tag] ?? "";
  };
  const name = (element) => {
    const ids = element.getAttribute("aria-labelledby");
    if (ids) return tidy(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
    const own = element.getAttribute("aria-label") ?? element.getAttribute("alt");
    if (own) return tidy(own);
    if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
    if (element.matches("input[type=button], input[type=submit], input[type=reset]")) return tidy(element.value);
    return tidy(element.textContent) || tidy(element.title);
  };
  // A file input is often hidden behind its label and still takes a file.
  const shown = (element) =>
    element.matches("input[type=file]") || element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  if (query.css) return [...document.querySelectorAll(query.css)].filter(shown);
  const wanted = tidy(query.label ?? query.name);
  const candidates =
    query.label === undefined
      ? [...document.querySelectorAll("*")].filter((element) => role(element) === query.role)
      : [...document.querySelectorAll("input, select, textarea, [role=slider], [role=textbox], [role=combobox]")];
  const visible = candidates.filter(shown);
  const exact = visible.filter((element) => name(element) === wanted);
  return exact.length > 0 ? exact : visible.filter((element) => name(element).includes(wanted));
}
