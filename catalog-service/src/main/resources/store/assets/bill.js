// The basket's page: the bill at today's prices, the checkout, and "sent".
import * as basket from './basket.js';
import * as checkout from './checkout.js';
import { stepper } from './shelf.js';
import { rupees, say, settings } from './words.js';

const $ = id => document.getElementById(id);
let sent = false;

function row(line) {
  const item = $('line').content.firstElementChild.cloneNode(true);
  item.dataset.sku = line.sku;
  item.querySelector('img').src = line.picture;
  item.querySelector('h2').textContent = line.name;
  item.querySelector('.pack').textContent = `${line.pack} · ${rupees(line.price)}`;
  const now = item.querySelector('.now');
  now.hidden = !line.was;
  if (line.was) now.textContent = say('was', rupees(line.was));
  item.querySelector('.step').append(stepper(line, line.quantity));
  item.querySelector('.cost').textContent = rupees(line.quantity * line.price);
  return item;
}

function draw() {
  const lines = basket.all();
  const shows = sent ? 'sent' : lines.length ? 'order' : 'nothing';
  document.querySelector('h1').classList.toggle('unseen', sent);
  for (const id of ['sent', 'order', 'nothing']) $(id).hidden = id !== shows;
  $('lines').replaceChildren(...lines.map(row));
  const total = basket.total();
  $('total').textContent = $('total-again').textContent = rupees(total);
  const short = total < settings.minimumPaise;
  $('too-little').hidden = !short;
  $('too-little').textContent = say('minimum', rupees(settings.minimumPaise));
  $('bring-back').hidden = !basket.hasLast();
}

function tapped(event) {
  const button = event.target.closest('.line button');
  if (!button) return;
  const sku = button.closest('.line').dataset.sku;
  const line = basket.all().find(one => one.sku === sku);
  const by = Number(button.dataset.by);
  basket.set(line, line.quantity + by);
  const same = document.querySelector(`.line[data-sku="${CSS.escape(sku)}"] [data-by="${by}"]:not(:disabled)`);
  (same ?? document.querySelector('h1')).focus({ preventScroll: true });
}

async function today() {
  const skus = basket.all().map(line => line.sku);
  if (!skus.length) return;
  try {
    const answer = await fetch(`/${settings.language}/prices?${new URLSearchParams({ skus })}`);
    if (!answer.ok) return;
    const { changed, gone } = basket.update(await answer.json());
    draw();
    $('changed').hidden = !changed && !gone;
    $('changed').textContent = [changed && say('changed'), gone && say('left-out')].filter(Boolean).join(' ');
  } catch { /* without a network the bill shows what it knew */ }
}

function back() {
  sent = false;
  basket.bringBack();
  today();
}

export function start() {
  $('without-script').hidden = true;
  checkout.start(() => {
    sent = true;
    basket.empty();
    draw();
    scrollTo(0, 0);
    document.querySelector('#sent h2').focus();
  });
  basket.onChange(() => { draw(); checkout.forgetProblem(); });
  document.addEventListener('click', tapped);
  $('bring-back').addEventListener('click', back);
  $('again').addEventListener('click', back);
  draw();
  today();
}
