// What tests/window/keys.rs reads from the page: where the focus is, and what can have it.
'use strict';
window.keys = (() => {
  let pressed = 0;
  addEventListener('keyup', ({ key }) => (pressed += ['Shift', 'Control'].includes(key) ? 0 : 1), true);

  // What is not read out is no part of a name.
  function words(element) {
    const copy = element.cloneNode(true);
    for (const unread of copy.querySelectorAll('[aria-hidden=true], input')) unread.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }
  function nameOf(element) {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)).filter(Boolean);
    if (by.length > 0) return by.map(words).join(' ');
    const labels = [...(element.labels ?? [])].map(words).join(' ');
    return element.getAttribute('aria-label') ?? (labels || words(element) || element.title);
  }
  const groupOf = (radio) => [...document.querySelectorAll('input[type=radio]')].filter((one) => one.name === radio.name && !one.disabled);
  function fullName(element) {
    const group = element.type === 'radio' && element.closest('[role=radiogroup]');
    return group ? `${nameOf(group)}: ${nameOf(element)}` : nameOf(element);
  }
  const place = (element) => [...document.querySelectorAll('*')].indexOf(element);
  const idOf = (element) => (element.type === 'radio' ? `radio buttons ${element.name}` : `${place(element)} ${element.localName} ${fullName(element).slice(0, 60)}`);

  function ringed(element) {
    const drawn = (one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    return [element, ...(element.labels ?? [])].some(drawn);
  }
  // The middle of what is seen of it, or of its label where it is drawn as that.
  function seen(element) {
    const drawn = element.matches('.hidden') ? element.labels[0] : element;
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) return false;
    const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
  }

  function stop() {
    const element = document.activeElement ?? document.body;
    const lost = element === document.body || element === document.documentElement || !document.hasFocus();
    const group = element.type === 'radio' ? groupOf(element) : [];
    return {
      id: idOf(element),
      name: lost ? '' : fullName(element),
      group: group.map(fullName),
      place: Math.max(group.indexOf(element), 0),
      unchosen: element.type === 'radio' && !element.checked,
      lost,
      ringed: ringed(element),
      seen: seen(element),
    };
  }

  const scope = () => [...document.querySelectorAll('dialog[open]')].at(-1);
  const isShown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden' && !element.closest('details:not([open]) > :not(summary)');
  function controls() {
    const all = [...(scope() ?? document).querySelectorAll('button, summary, input, select, a[href], [tabindex="0"]')];
    return all.filter((element) => !element.matches(':disabled') && isShown(element)).map(idOf);
  }

  // What gets the focus is scrolled into view a frame or more later; a second is far too long.
  const settled = (end) => seen(document.activeElement) || performance.now() > end;
  const until = (so, done) => (so() ? done(stop()) : setTimeout(() => until(so, done), 2));
  // What is still being looked up takes the focus once it is there.
  const isAt = (name) => {
    const at = scope()?.getAttribute('aria-labelledby') ?? document.querySelector('[data-screen]').dataset.screen;
    const busy = (scope() ?? document).querySelector('[data-testid=primary]:disabled:not([aria-describedby]), [aria-busy=true]');
    return at === name && busy === null && !stop().lost;
  };
  return {
    stop,
    controls,
    focused: (done) => until(() => document.hasFocus(), done),
    after(presses, done) {
      until(() => pressed >= presses, () => {
        const end = performance.now() + 1_000;
        until(() => settled(end), done);
      });
    },
    has: (name, done) => until(() => stop().name === name, done),
    arrived: (name, done) => until(() => isAt(name), done),
  };
})();
