import { openCart } from './cart-sheet.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { sheet } from './layer.js';
import { openLocation } from './location-sheet.js';

const media = (kind) => ({ type: 'file', kind });
const UNKNOWN = { type: 'raw', message: { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }], unsupported: { type: 'poll_creation' } } };

/** What a phone can send beside words. */
export function openAttach(screen, line, send) {
  const items = [
    ['location', 'Location', () => openLocation(screen, send)],
    ...(line === 'shopper' ? [['cart', 'Cart', () => openCart(screen, send)]] : []),
    ['voice', 'Voice note', () => send(media('audio'))],
    ['picture', 'Picture', () => send(media('image'))],
    ['sticker', 'Sticker', () => send(media('sticker'))],
    ['unknown', 'Poll', () => send(UNKNOWN)],
  ];
  sheet(screen, 'Send something', (close) =>
    h('div', { class: 'attach' }, items.map(([name, title, act]) =>
      h('button', { type: 'button', class: `t-${name}`, onclick: () => { close(); act(); } }, h('span', {}, icon(name)), title))));
}
