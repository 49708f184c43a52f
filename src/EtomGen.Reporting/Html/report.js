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
  tools.append(tools.querySelector("template").content);
  tools.hidden = false;
  const groups = [...tools.closest("section").querySelectorAll("details")].map(details => ({ details, wasOpen: details.open, rows: [...details.querySelectorAll("tbody tr")] }));
  const rows = groups.filter(({ details }) => details.matches(".group")).flatMap(({ details, rows }) => {
    const title = details.querySelector("summary h3").textContent;
    return rows.map(row => ({ row, text: `${title} ${row.textContent}`.toLowerCase(), kinds: row.dataset.kinds.split(" ") }));
  });
  for (const button of tools.querySelectorAll("button")) {
    button.addEventListener("click", () => groups.forEach(({ details }) => details.open = button.dataset.open === "true"));
  }

  const search = tools.querySelector("[type=search]"), boxes = [...tools.querySelectorAll("[type=checkbox]")], status = tools.querySelector("[role=status]");
  let isFiltered = false;
  const filter = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(word => word);
    const kinds = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const wasFiltered = isFiltered;
    isFiltered = words.length > 0 || kinds.size < boxes.length;
    for (const { row, text, kinds: own } of rows) row.hidden = !(own.some(kind => kinds.has(kind)) && words.every(word => text.includes(word)));
    for (const { details, wasOpen, rows } of groups) {
      details.hidden = rows.every(row => row.hidden);
      if (isFiltered) details.open = !details.hidden;
      else if (wasFiltered) details.open = wasOpen;
    }
    const shown = rows.filter(({ row }) => !row.hidden).length;
    status.textContent = isFiltered ? status.dataset.text.replace("{0}", shown).replace("{1}", rows.length) : "";
  };
  search.addEventListener("input", filter);
  boxes.forEach(box => box.addEventListener("change", filter));
})();
