import { h } from './dom.js';
import { sheet } from './layer.js';
import { spotOf, wholeMap } from './map.js';
import { PLACES, fromMap, nearest } from './places.js';

/** Chooses a place on the drawn map or by its name, and sends it. */
export function openLocation(screen, send) {
  let spot = PLACES[0];
  sheet(screen, 'Send your location', (close) => {
    const map = h('div', { class: 'picker-map', 'aria-hidden': 'true' });
    const where = h('p', { class: 'where', role: 'status' });
    const names = PLACES.map((place) => h('button', { type: 'button', onclick: () => choose(place) }, place.name));
    const choose = (next) => {
      spot = next;
      map.replaceChildren(wholeMap(spot));
      names.forEach((name, index) => name.setAttribute('aria-pressed', String(PLACES[index] === spot)));
      where.textContent = describe(spot);
    };
    map.addEventListener('click', (click) => choose(fromMap(spotOf(map.firstElementChild, click))));
    choose(spot);
    const go = () => {
      close();
      send(gesture(spot));
    };
    return h('div', { class: 'sheet-body' }, map, h('div', { class: 'spots', role: 'group', 'aria-label': 'Places' }, names), where,
      h('button', { type: 'button', class: 'main-action', onclick: go }, 'Send this location'));
  });
}

function describe(spot) {
  if (spot.name) return spot.name;
  const { place, kilometres } = nearest(spot);
  return `${kilometres.toFixed(1)} km from ${place.name} · ${spot.latitude}, ${spot.longitude}`;
}

const gesture = (spot) => ({
  type: 'location', latitude: spot.latitude, longitude: spot.longitude, ...(spot.name ? { name: spot.name } : {}),
});
