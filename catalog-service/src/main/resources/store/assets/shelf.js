// Steppers on the cards, the bar at the bottom, and more products on the same page.
import * as basket from './basket.js';
import { items, rupees, say } from './words.js';

export function stepper(product, quantity) {
  const name = `${product.name}, ${product.pack}`;
  const box = document.createElement('div');
  box.className = 'stepper';
  const button = (sign, key, by) => {
    const it = document.createElement('button');
    it.type = 'button';
    it.textContent = sign;
    it.dataset.by = by;
    it.setAttribute('aria-label', say(key, name));
    it.disabled = by > 0 && quantity >= basket.MOST;
    return it;
  };
  const shown = document.createElement('output');
  shown.textContent = quantity;
  shown.setAttribute('aria-label', say('quantity', quantity));
  box.append(button('−', 'less', -1), shown, button('+', 'more', 1));
  return box;
}

const product = card => ({
  sku: card.dataset.sku,
  name: card.querySelector('h3').textContent,
  pack: card.querySelector('.pack').textContent,
  price: Number(card.dataset.price),
  picture: card.dataset.picture,
});

const adders = new WeakMap();

function draw(card) {
  const step = card.querySelector('.step');
  if (!adders.has(card)) adders.set(card, step.firstElementChild);
  const quantity = basket.quantity(card.dataset.sku);
  step.replaceChildren(quantity ? stepper(product(card), quantity) : adders.get(card));
}

export function drawAll() {
  document.querySelectorAll('.card').forEach(draw);
  const bar = document.getElementById('bar');
  if (!bar) return;
  const count = basket.count();
  bar.hidden = count === 0;
  bar.querySelector('.count').textContent = items(count);
  bar.querySelector('.total').textContent = rupees(basket.total());
}

function tapped(event) {
  const button = event.target.closest('.card button');
  if (!button) return;
  const card = button.closest('.card');
  const by = Number(button.dataset.by ?? 1);
  basket.set(product(card), basket.quantity(card.dataset.sku) + by);
  (card.querySelector(`[data-by="${by}"]:not(:disabled)`) ?? card.querySelector('button')).focus();
}

async function more(event) {
  const link = event.target.closest('a.more');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (link.getAttribute('aria-busy')) return;
  const label = link.textContent;
  link.setAttribute('aria-busy', 'true');
  link.textContent = say('loading');
  try {
    const page = await part(link.href);
    const first = page.querySelector('.card');
    document.querySelector('#goods .cards').append(...page.querySelectorAll('.card'));
    drawAll();
    link.replaceWith(...page.querySelectorAll('a.more'));
    const next = first?.querySelector('button');
    next?.focus({ preventScroll: true });
  } catch {
    link.removeAttribute('aria-busy');
    link.textContent = label;
    document.getElementById('heard').textContent = say('more-failed');
  }
}

// The list of a page, without what stands around it.
export async function part(address, signal) {
  const url = new URL(address, location.href);
  url.searchParams.set('part', 'true');
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

export function start() {
  document.querySelector('.categories [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  drawAll();
  basket.onChange(drawAll);
  document.addEventListener('click', tapped);
  document.addEventListener('click', more);
}
