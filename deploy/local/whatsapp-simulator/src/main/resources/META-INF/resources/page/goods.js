import { catalogue } from './api.js';
import { h } from './dom.js';
import { money } from './format.js';
import { icon } from './icons.js';
import { sheet } from './layer.js';

/** One product of the catalogue as a card; its name comes as soon as the catalogue has answered. */
export function productCard(sku) {
  const name = h('strong', {}, sku);
  const price = h('span', {}, '');
  found(sku).then((product) => {
    if (!product) return;
    name.textContent = `${product.name.en}, ${product.pack}`;
    price.textContent = money(product.pricePaise);
  });
  return h('div', { class: 'cart-card' }, icon('cart'), h('div', {}, name, price));
}

/** Several products, of which the first is shown. */
export function goodsCard(title, sku) {
  const first = h('span', {}, '');
  if (sku) found(sku).then((product) => { first.textContent = product?.name.en ?? sku; });
  return h('div', { class: 'cart-card' }, icon('cart'), h('div', {}, h('strong', {}, title), first));
}

/** The products of a message, shelf by shelf; one tap sends a cart with it. */
export function openShelves(screen, sections, send) {
  sheet(screen, 'Items', (close) =>
    h('div', { class: 'sheet-scroll' }, sections.flatMap((section) => [
      section.title ? h('h3', {}, section.title) : null,
      h('ul', { class: 'choices' }, section.product_items.map(({ product_retailer_id: sku }) => h('li', {}, row(sku, (price) => {
        close();
        send({ type: 'order', items: [{ sku, quantity: 1, ...(price ? { price: price / 100 } : {}) }] });
      })))),
    ])));
}

function row(sku, choose) {
  const name = h('strong', {}, sku);
  const price = h('small', {}, '');
  let paise = 0;
  found(sku).then((product) => {
    if (!product) return;
    paise = product.pricePaise;
    name.textContent = `${product.name.en}, ${product.pack}`;
    price.textContent = money(paise);
  });
  return h('button', { type: 'button', onclick: () => choose(paise) }, h('div', {}, name, price), icon('cart'));
}

const found = (sku) => catalogue().then((products) => products.find((product) => product.sku === sku), () => null);
