// What the template leaves out for readers who use a keyboard or a screen reader.
const improve = () => {
  document.querySelectorAll('a[data-bs-toggle="dropdown"]').forEach(toggle => {
    toggle.setAttribute('role', 'button');
    toggle.tabIndex = 0;
  });
  document.querySelectorAll('pre, pre code, .table-responsive').forEach(area => {
    if (area.scrollWidth > area.clientWidth) {
      area.tabIndex = 0;
    }
  });
  document.getElementById('logo')?.setAttribute('alt', '');
  for (const [id, label] of [['autocollapse', 'Site'], ['toc', 'Pages'], ['breadcrumb', 'Breadcrumb']]) {
    document.getElementById(id)?.setAttribute('aria-label', label);
  }

  // Headings that skip a level, as the facts below the title of a type do.
  let level = 0;
  document.querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)').forEach(heading => {
    const own = Number(heading.tagName[1]);
    level = Math.min(own, level + 1);
    if (level !== own) {
      heading.setAttribute('aria-level', level);
    }
  });
  document.querySelectorAll('#affix h5').forEach(heading => heading.setAttribute('aria-level', '2'));
};

export default {
  // The template renders parts of the page late.
  start: () => new MutationObserver(improve).observe(document.body, { childList: true, subtree: true }),
};
