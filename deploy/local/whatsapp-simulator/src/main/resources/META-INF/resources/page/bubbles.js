import { catalogue } from './api.js';
import { fromBusiness } from './business.js';
import { contactCards } from './contacts.js';
import { h } from './dom.js';
import { money, words } from './format.js';
import { icon } from './icons.js';
import { mapAround } from './map.js';

/** What stands in a message's bubble, and what hangs below it to be tapped. */
export function contentOf(message, acts) {
  const draw = message.by === 'phone' ? fromPhone[message.kind] : fromBusiness[message.kind];
  return draw ? draw(message, acts) : { inside: [h('p', { class: 'words' }, message.body || `A message of the kind “${message.kind}”`)] };
}

const fromPhone = {
  text: (message) => ({ inside: [words(message.body)] }),
  location: ({ message: { location } }) => ({
    inside: [card(location), h('p', { class: 'words' }, location.name ?? `${location.latitude}, ${location.longitude}`)],
  }),
  order: ({ message: { order } }) => ({ inside: cart(order) }),
  interactive: ({ message: { interactive }, quoted }) => ({
    inside: [quote(quoted), words(interactive?.list_reply?.title ?? interactive?.button_reply?.title ?? interactive?.nfm_reply?.body ?? 'A reply')],
  }),
  button: ({ message: { button }, quoted }) => ({ inside: [quote(quoted), words(button.text)] }),
  audio: () => ({ inside: [h('div', { class: 'voice' }, icon('voice'), icon('waves'), h('span', { class: 'hush' }, 'A voice note'))] }),
  image: ({ message: { image } }) => ({ inside: [picture('photo', 'picture', 'A picture of vegetables'), caption(image)] }),
  video: ({ message: { video } }) => ({ inside: [picture('photo', 'picture', 'A film of vegetables'), caption(video)] }),
  document: ({ message: { document } }) => ({
    inside: [h('div', { class: 'file' }, icon('file'), h('div', {}, h('strong', {}, document.filename ?? 'A document'), h('span', {}, document.mime_type))), caption(document)],
  }),
  contacts: ({ message: { contacts } }) => ({ inside: contactCards(contacts) }),
  reaction: ({ message: { reaction } }) => ({ inside: [words(reaction.emoji ? `Reacted ${reaction.emoji}` : 'Took a reaction back')] }),
  sticker: () => ({ inside: [picture('smile', 'sticker', 'A sticker: a laughing tomato')], bare: true }),
  unsupported: () => ({ inside: [h('p', { class: 'words' }, h('i', {}, 'A poll: which mango?'))] }),
};

const caption = (media) => (media.caption ? words(media.caption) : null);
const quote = (text) => (text ? h('p', { class: 'quote' }, text) : null);
const card = (spot) => h('span', { class: 'map-card' }, mapAround(spot));

function picture(name, kind, text) {
  const drawn = icon(name);
  drawn.setAttribute('class', kind);
  return h('span', {}, drawn, h('span', { class: 'hush' }, text));
}

function cart(order) {
  const items = order.product_items;
  const count = items.reduce((sum, item) => sum + item.quantity, 0);
  const paise = items.reduce((sum, item) => sum + Math.round(item.item_price * 100) * item.quantity, 0);
  const list = h('ul', { class: 'cart-lines' }, items.map((item) => h('li', {}, `${item.quantity} × ${item.product_retailer_id}`)));
  catalogue().then((products) => items.forEach((item, index) => {
    const known = products.find((product) => product.sku === item.product_retailer_id);
    if (known) list.children[index].textContent = `${item.quantity} × ${known.name.en}, ${known.pack}`;
  }), () => {});
  return [
    h('div', { class: 'cart-card' }, icon('cart'), h('div', {}, h('strong', {}, `${count} ${count === 1 ? 'item' : 'items'}`), h('span', {}, money(paise)))),
    list, order.text ? words(order.text) : null,
  ];
}
