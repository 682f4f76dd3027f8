// Places the order once, whatever is tapped or lost, and says what happened.
import * as basket from './basket.js';
import * as gateway from './gateway.js';
import { token } from './link.js';
import * as place from './place.js';
import { say, settings } from './words.js';

const $ = id => document.getElementById(id);
let sending = false;
let waitsForNetwork = false;
let again = false;

export function start(whenSent) {
  place.start();
  $('order').addEventListener('submit', event => { event.preventDefault(); order(whenSent); });
  addEventListener('online', () => { if (waitsForNetwork) order(whenSent); });
}

function checkout() {
  return {
    checkoutId: basket.checkoutId(),
    language: settings.language,
    lines: basket.all().map(line => ({ sku: line.sku, quantity: line.quantity, shownUnitPricePaise: line.price })),
    shownTotalPaise: basket.total(),
    fulfilment: place.fulfilment(),
    place: place.read(),
    note: $('note').value.trim() || null,
  };
}

async function order(whenSent) {
  if (sending || basket.count() === 0) return;
  if (basket.total() < settings.minimumPaise) { $('too-little').scrollIntoView({ block: 'center' }); return; }
  const wrong = place.firstWrong();
  if (wrong) { wrong.focus(); return; }
  if (!token()) { tell('no-link', chat()); return; }
  await busy('sending', async () => {
    const outcome = await gateway.checkOut(token(), checkout());
    waitsForNetwork = outcome === 'offline';
    again = outcome === 'offline' || outcome === 'busy';
    if (outcome === 'sent') { whenSent(); return; }
    tell(outcome, ...waysOutOf(outcome));
  });
}

function waysOutOf(outcome) {
  switch (outcome) {
    case 'link-expired':
    case 'link-used': return [fresh()];
    case 'link-forged': return [chat()];
    default: return [];
  }
}

function fresh() {
  const requestId = basket.uuid();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'big';
  button.id = 'fresh';
  button.textContent = say('fresh');
  button.addEventListener('click', () => busy('sending', async () => {
    button.disabled = true;
    const outcome = await gateway.freshLink(token(), { requestId, language: settings.language });
    if (outcome === 'sent') { tell('fresh-sent', chat()); $('problem').classList.remove('bad'); }
    else if (outcome === 'offline' || outcome === 'busy') { tell(outcome === 'offline' ? 'no-network' : outcome, button); button.disabled = false; }
    else tell(outcome, chat());
  }));
  return button;
}

function chat() {
  if (!settings.chat) return '';
  const link = document.createElement('a');
  link.className = 'big';
  link.href = settings.chat;
  link.textContent = say('chat');
  return link;
}

function tell(what, ...ways) {
  const problem = $('problem');
  problem.hidden = false;
  problem.classList.add('bad');
  problem.dataset.what = what;
  problem.querySelector('p').textContent = say(what);
  problem.querySelector('.ways').replaceChildren(...ways);
  problem.scrollIntoView({ block: 'center' });
}

async function busy(label, work) {
  const button = $('send');
  sending = true;
  button.disabled = true;
  button.textContent = say(label);
  try { await work(); }
  finally {
    sending = false;
    button.disabled = false;
    button.textContent = say(again ? 'retry' : 'order');
  }
}

export function forgetProblem() {
  waitsForNetwork = again = false;
  $('problem').hidden = true;
  $('send').textContent = say(sending ? 'sending' : 'order');
}
