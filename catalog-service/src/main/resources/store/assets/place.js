// Where the goods go: the phone's location, a PIN code with its area, or "ask me in the chat".
import { say } from './words.js';

const $ = id => document.getElementById(id);
const WAIT = { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 };
let located = null;

const chosen = name => document.querySelector(`input[name="${name}"]:checked`).value;
export const fulfilment = () => chosen('fulfilment');

function choose(value) {
  document.querySelector(`input[name="place"][value="${value}"]`).checked = true;
  draw();
}

function draw() {
  const place = chosen('place');
  $('by-pin').hidden = place !== 'pin';
  $('door').hidden = place === 'chat' || fulfilment() !== 'delivery';
  if (place === 'phone') locate();
  else if (place === 'chat') $('found').textContent = '';
}

function locate() {
  if (located) return;
  const refused = () => { choose('pin'); $('found').textContent = say('not-placed'); $('pin').focus(); };
  if (!navigator.geolocation) { refused(); return; }
  $('found').textContent = say('looking');
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    located = { latitude: coords.latitude, longitude: coords.longitude };
    $('found').textContent = say('placed');
  }, refused, WAIT);
}

function check(id, fine) {
  $(`${id}-wrong`).textContent = fine ? '' : say(`${id}-wrong`);
  $(id).setAttribute('aria-invalid', String(!fine));
  return fine ? null : $(id);
}

// The first field in which something is wrong, or null.
export function firstWrong() {
  const place = chosen('place');
  if (place === 'chat') return null;
  if (place === 'phone' && !located) { locate(); return document.querySelector('input[value="phone"]'); }
  const wrong = [];
  if (place === 'pin') {
    $('pin').value = $('pin').value.replace(/[०-९]/g, digit => '०१२३४५६७८९'.indexOf(digit)).replace(/\s/g, '');
    wrong.push(check('pin', /^[1-9][0-9]{5}$/.test($('pin').value)), check('locality', $('locality').value.trim() !== ''));
  }
  if (fulfilment() === 'delivery') wrong.push(check('house', $('house').value.trim() !== ''));
  return wrong.find(Boolean) ?? null;
}

export function read() {
  const place = chosen('place');
  if (place === 'chat') return null;
  const door = fulfilment() === 'delivery' ? [$('house').value, $('landmark').value] : [];
  const parts = place === 'pin' ? [...door, $('locality').value] : door;
  const address = parts.map(part => part.trim()).filter(Boolean).join(', ').slice(0, 300) || null;
  return place === 'pin'
    ? { latitude: null, longitude: null, pinCode: $('pin').value, address }
    : { ...located, pinCode: null, address };
}

const KEPT = ['pin', 'locality', 'house', 'landmark', 'note'];
const KEY = 'kirana.form';

// What was typed stays on this phone, so that a fresh link does not ask for it again.
function restore() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    KEPT.forEach(id => { $(id).value = kept[id] ?? ''; });
    for (const name of ['fulfilment', 'place']) {
      const radio = document.querySelector(`input[name="${name}"][value="${kept[name]}"]`);
      if (radio && kept[name] !== 'phone') radio.checked = true;
    }
  } catch { /* nothing is kept here */ }
}

function keep() {
  const kept = Object.fromEntries(KEPT.map(id => [id, $(id).value]));
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept, place: chosen('place'), fulfilment: fulfilment() }));
  } catch { /* nothing can be kept here */ }
}

export function start() {
  restore();
  draw();
  $('order').addEventListener('change', event => { if (event.target.type === 'radio') draw(); });
  $('order').addEventListener('input', keep);
}
