import { h } from './dom.js';
import { sheet } from './layer.js';

/** The rows of a list message, to choose one. */
export function openList(screen, action, choose) {
  sheet(screen, action.button, (close) =>
    h('div', { class: 'sheet-scroll' }, (action.sections ?? []).map((section) => [
      section.title ? h('h3', {}, section.title) : null,
      h('ul', { class: 'choices' }, section.rows.map((row) => h('li', {},
        h('button', { type: 'button', onclick: () => { close(); choose(row.id); } },
          h('div', {}, h('strong', {}, row.title), row.description ? h('small', {}, row.description) : null),
          h('span', { class: 'ring', 'aria-hidden': 'true' }))))),
    ]).flat()));
}
