// Before the first paint. What and why: src/islands/README.md
(() => {
  const html = document.documentElement;
  const roots = [html];
  html.classList.add('js');
  let read = (area, key) => {
    try {
      return localStorage.getItem(`samen-scherp:${area}:${key}`);
    } catch {}
  };
  try {
    if (parent !== window && parent.__samenScherp) {
      html.classList.add('in-frame');
      roots.push(parent.document.documentElement);
      const tracker = parent.__samenScherp.connect(window);
      read = (area, key) => tracker[area].get(key);
    }
  } catch {}
  const route = read('state', 'route');
  if (route) html.dataset.route = route;
  const look = () => {
    for (const key of ['theme', 'size', 'font', 'motion', 'video-consent']) {
      // A dark page in the white window of an LMS looks broken; who wants it dark can choose so.
      const value = read('device', key) || (key === 'theme' && roots[1] ? 'light' : '');
      for (const root of roots) root.setAttribute(`data-${key}`, value);
    }
  };
  look();
  // Back from the browser's cache, or chosen in another tab.
  addEventListener('pageshow', look);
  addEventListener('storage', look);

  window.__early = [];
  const hold = (event) => {
    const form = event.type === 'submit';
    if (event.target.closest('[data-print]')) print();
    const target = event.target.closest(form ? 'form' : '[type=button]');
    const island = target?.closest('astro-island[ssr]');
    if (!island) return;
    event.preventDefault();
    window.__early.push({ target, data: form && new FormData(target) });
    const chosen = form && target.querySelector('[type=radio][name=answer]:checked');
    const said = chosen && island.querySelector(`[data-option="${chosen.value}"]`);
    if (!said) return;
    const box = target.querySelector('.fb');
    box.className = `fb ${said.dataset.tone}`;
    ['.verdict', '.said'].forEach((part, i) => {
      box.children[i].innerHTML = said.querySelector(part).innerHTML;
    });
    box.hidden = false;
    box.focus();
  };
  document.addEventListener('click', hold, true);
  document.addEventListener('submit', hold, true);
})();
