// What tests/window/axe.rs runs in the window, once for each: the names of what is shown, the looks, and what is wrong.
'use strict';
window.looks = (() => {
  // The screen, and the dialog over it by the id of its title.
  const shown = () => {
    const dialogs = [...document.querySelectorAll('dialog[open]')].map((dialog) => dialog.getAttribute('aria-labelledby'));
    return [document.querySelector('[data-screen]').dataset.screen, ...dialogs];
  };

  // Media rules hold as if the system had these features: each is put into the rule as a condition that always holds.
  const ALWAYS = '(min-width: 0px)';
  let conditions;
  function has(features) {
    conditions ??= [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .map((rule) => ({ rule, text: rule.media.mediaText }));
    for (const { rule, text } of conditions) {
      rule.media.mediaText = features.reduce((condition, feature) => condition.replaceAll(feature, ALWAYS), text);
    }
    document.documentElement.style.colorScheme = features.some((feature) => feature.includes('dark')) ? 'dark' : '';
  }

  // The colours of everything that is shown.
  const colours = () =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      return `${element.localName} ${color} ${backgroundColor} ${borderTopColor}`;
    });

  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const usual = innerWidth;
  // The window's own command, which its menu and its keys call too; resolved when the page has the new width.
  async function enlarge(steps) {
    for (let step = 0; step < steps; step++) await window.__TAURI_INTERNALS__.invoke('zoom', { step: 'in' });
    if (steps === 0) await window.__TAURI_INTERNALS__.invoke('zoom', { step: 'reset' });
    while (steps > 0 ? innerWidth > usual * 0.55 : innerWidth !== usual) await frame();
    await frame();
  }

  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const inside = (element, so) => element !== null && (so(element) || inside(element.parentElement, so));
  const short = (element) => element.cloneNode(true).outerHTML.replace(/\s+/g, ' ').slice(0, 160);

  // What does not fit: wider than the window, than its own box, or cut off by a box that does not scroll.
  function overflowing() {
    const wrong = [];
    for (const box of document.querySelectorAll('html, body, main, .content, footer, dialog')) {
      if (box.scrollWidth > box.clientWidth) wrong.push(`${box.scrollWidth} in ${box.clientWidth}: ${short(box)}`);
    }
    for (const room of document.querySelectorAll('.content')) {
      if (room.clientHeight < 60) wrong.push(`only ${room.clientHeight} high: ${short(room)}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element.checkVisibility?.() === false || inside(element, (one) => one.classList.contains('hidden'))) continue;
      if (element.matches('button, summary, label, select') && element.clientWidth > 0) {
        if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) wrong.push(`sticks out of ${short(element)}`);
      }
      if (getComputedStyle(element).overflowX === 'hidden' && element !== document.body && element.scrollWidth > element.clientWidth + 1) wrong.push(`cut off in ${short(element)}`);
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      if (words.length === 0 || inside(element, (one) => !one.matches('.content, dialog') && scrolls(one))) continue;
      for (const word of words) {
        const range = document.createRange();
        range.selectNodeContents(word);
        const { left, right } = range.getBoundingClientRect();
        if (right - left > 0 && (left < -1 || right > innerWidth + 1)) wrong.push(`from ${Math.round(left)} to ${Math.round(right)} of ${innerWidth}: ${short(element)}`);
      }
    }
    return wrong;
  }

  // With `colours`, only the rules about colours, since nothing else is different.
  async function wrong(colours) {
    await frame();
    const only = colours ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...only });
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`);
    return colours ? said : [...said, ...overflowing()];
  }

  return { shown, has, colours, enlarge, wrong };
})();
