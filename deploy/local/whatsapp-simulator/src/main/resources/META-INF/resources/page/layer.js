import { h } from './dom.js';
import { icon } from './icons.js';

/** Lays something over a phone's screen; Escape or a tap beside it takes it away. */
export function lay(screen, element, label) {
  const before = document.activeElement;
  const under = [...screen.children].filter((child) => !child.inert);
  under.forEach((child) => { child.inert = true; });
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.setAttribute('aria-label', label);
  element.tabIndex = -1;
  const close = () => {
    if (!element.isConnected) return;
    element.remove();
    under.forEach((child) => { child.inert = false; });
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  element.addEventListener('keydown', (key) => key.key === 'Escape' && close());
  element.addEventListener('click', (click) => click.target === element && close());
  screen.append(element);
  element.focus({ preventScroll: true });
  return close;
}

/** A sheet that rises from the foot of the phone. */
export function sheet(screen, title, fill) {
  let close = () => {};
  const content = h('div', { class: 'sheet' },
    h('div', { class: 'sheet-top' },
      h('h2', {}, title),
      h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Close', onclick: () => close() }, icon('close'))),
    fill(() => close()));
  close = lay(screen, h('div', { class: 'veil' }, content), title);
  return close;
}
