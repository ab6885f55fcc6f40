// Before the first paint. What and why: src/islands/README.md
(() => {
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  let read = (area, key) => localStorage.getItem(`samen-scherp:${area}:${key}`);
  try {
    if (parent !== window && parent.__samenScherp) {
      classList.add('in-frame');
      // A dark page in the white window of an LMS looks broken; who wants it dark can choose so.
      dataset.theme = 'light';
      const tracker = parent.__samenScherp.connect(window);
      read = (area, key) => tracker[area].get(key);
    }
  } catch {}
  const show = (area, key) => {
    try {
      const value = read(area, key);
      if (value) dataset[key] = value;
    } catch {}
  };
  show('state', 'route');
  show('device', 'theme');

  window.__early = [];
  const hold = (event) => {
    const form = event.type === 'submit';
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
