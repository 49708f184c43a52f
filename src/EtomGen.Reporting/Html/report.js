// Adds to the report what a page without script cannot do: finding and filtering, folding all groups, and the way into folded groups for older browsers.
// Nothing is fetched or stored.
(() => {
  "use strict";

  // A link into a folded group unfolds it.
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    for (let element = target; element; element = element.parentElement) {
      if (element.localName === "details") element.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Paper shows folded groups. The style sheet does this where a browser can, and this does it where it cannot.
  if (!CSS.supports("selector(::details-content)")) {
    let unfolded = [];
    addEventListener("beforeprint", () => {
      unfolded = [...document.querySelectorAll("details:not([open]):not(.none)")];
      unfolded.forEach(details => details.open = true);
    });
    addEventListener("afterprint", () => unfolded.forEach(details => details.open = false));
  }

  const tools = document.querySelector(".tools");
  if (!tools) return;
  const add = (parent, name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    parent.append(element);
    return element;
  };
  const groups = [...document.querySelectorAll("#results details.group")].map(details => ({
    details,
    wasOpen: details.open,
    text: details.querySelector("summary h3").textContent.toLowerCase(),
    rows: [...details.querySelectorAll("tbody tr")].map(row => ({ row, text: row.textContent.toLowerCase(), result: row.dataset.result })),
  }));
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const words = new Map();
  for (const { rows } of groups) {
    for (const { row, result } of rows) {
      const word = row.querySelector(".result").textContent;
      if (!words.has(result)) words.set(result, word);
    }
  }

  const search = add(add(tools, "label", { className: "search" }, tools.dataset.search), "input", { type: "search", autocomplete: "off", spellcheck: false });
  const choice = add(tools, "fieldset", {}, Object.assign(document.createElement("legend"), { textContent: tools.dataset.show }));
  const boxes = ["full", "partial", "missing"].filter(result => words.has(result)).map(result => {
    const label = add(choice, "label", { className: `result ${result}` });
    const box = add(label, "input", { type: "checkbox", checked: true, value: result });
    label.append(words.get(result));
    return box;
  });
  const buttons = add(tools, "div", { className: "buttons" });
  const fold = (word, isOpen) => add(buttons, "button", { type: "button", textContent: word }).addEventListener("click", () => groups.forEach(({ details }) => details.open = isOpen));
  fold(tools.dataset.unfold, true);
  fold(tools.dataset.fold, false);
  const status = add(tools, "p", { className: "note" });
  status.setAttribute("role", "status");

  let isFiltered = false;
  const filter = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(word => word);
    const results = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const wasFiltered = isFiltered;
    isFiltered = words.length > 0 || results.size < boxes.length;
    let shown = 0;
    for (const { details, wasOpen, text, rows } of groups) {
      let shownHere = 0;
      for (const { row, text: rowText, result } of rows) {
        const isShown = results.has(result) && words.every(word => rowText.includes(word) || text.includes(word));
        row.hidden = !isShown;
        shownHere += isShown;
      }
      details.hidden = shownHere === 0;
      if (isFiltered) details.open = shownHere > 0;
      else if (wasFiltered) details.open = wasOpen;
      shown += shownHere;
    }
    status.textContent = isFiltered ? tools.dataset.shown.replace("{0}", shown).replace("{1}", all) : "";
  };
  search.addEventListener("input", filter);
  boxes.forEach(box => box.addEventListener("change", filter));
})();
