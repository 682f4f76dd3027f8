import { catalogue } from './api.js';
import { h } from './dom.js';
import { money } from './format.js';
import { sheet } from './layer.js';

const COLOURS = ['#fde3c8', '#d9efd2', '#d5e8f6', '#f6d9e2', '#e6ddf5', '#f7efc4'];

/** The catalogue of the chat: fills a cart and sends it. */
export function openCart(screen, send) {
  sheet(screen, 'Catalogue', (close) => {
    const body = h('div', { class: 'sheet-body' }, h('p', { class: 'where' }, 'The catalogue opens …'));
    const load = () => catalogue().then(
      (products) => body.replaceChildren(...shelf(products, (cart) => { close(); send(gesture(cart)); })),
      () => body.replaceChildren(
        h('p', { class: 'where' }, 'The catalogue does not answer yet. It is served by catalog-service.'),
        h('button', { type: 'button', class: 'main-action', onclick: load }, 'Try again')));
    load();
    return body;
  });
}

function shelf(products, done) {
  const cart = new Map();
  let category = null;
  const list = h('ul', { class: 'goods sheet-scroll', tabindex: 0, 'aria-label': 'Products' });
  const find = h('input', { class: 'find', type: 'search', placeholder: 'Find a product', 'aria-label': 'Find a product', oninput: () => draw() });
  const action = h('button', { type: 'button', class: 'main-action', disabled: true, onclick: () => done([...cart.values()]) });
  const total = () => {
    const lines = [...cart.values()];
    const sum = lines.reduce((paise, line) => paise + line.quantity * line.product.pricePaise, 0);
    const count = lines.reduce((all, line) => all + line.quantity, 0);
    action.disabled = count === 0;
    action.textContent = count === 0 ? 'Choose something' : `Send cart · ${count} ${count === 1 ? 'item' : 'items'} · ${money(sum)}`;
  };
  const categories = [...new Set(products.map((product) => product.category))];
  const shelves = [null, ...categories].map((name) => h('button', { type: 'button', onclick: () => { category = name; draw(); } }, name ? spoken(name) : 'All'));
  const draw = () => {
    const wanted = find.value.trim().toLowerCase();
    shelves.forEach((button, index) => button.setAttribute('aria-pressed', String([null, ...categories][index] === category)));
    list.replaceChildren(...products
      .filter((product) => (!category || product.category === category) && Object.values(product.name).join(' ').toLowerCase().includes(wanted))
      .map((product) => goods(product, categories.indexOf(product.category), cart, total)));
  };
  draw();
  total();
  return [find, h('div', { class: 'shelves', role: 'group', 'aria-label': 'Categories' }, shelves), list, action];
}

function goods(product, colour, cart, changed) {
  const tile = h('span', { class: 'tile', 'aria-hidden': 'true' }, product.name.en.slice(0, 1));
  tile.style.background = COLOURS[colour % COLOURS.length];
  return h('li', {}, tile,
    h('div', {}, product.name.en, h('br'), h('small', {}, `${product.pack} · ${money(product.pricePaise)}`)),
    stepper(product, cart, changed));
}

function stepper(product, cart, changed) {
  const count = h('output', {}, String(cart.get(product.sku)?.quantity ?? 0));
  const step = (by) => {
    const quantity = Math.min(99, Math.max(0, (cart.get(product.sku)?.quantity ?? 0) + by));
    if (quantity === 0) cart.delete(product.sku);
    else cart.set(product.sku, { product, quantity });
    count.textContent = String(quantity);
    changed();
  };
  const button = (by, sign, words) => h('button', { type: 'button', 'aria-label': `${words} ${product.name.en} ${product.pack}`, onclick: () => step(by) }, sign);
  return h('div', { class: 'stepper' }, button(-1, '−', 'One less'), count, button(1, '+', 'One more'));
}

const spoken = (category) => category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');

const gesture = (lines) => ({
  type: 'order', items: lines.map(({ product, quantity }) => ({ sku: product.sku, quantity, price: product.pricePaise / 100 })),
});
