import { catalogue, documentFacts } from './api.js';
import { h } from './dom.js';
import { money, size, words } from './format.js';
import { icon } from './icons.js';
import { mapAround } from './map.js';
import { templateWords } from './templates.js';

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
    inside: [quote(quoted), words(interactive?.list_reply?.title ?? interactive?.button_reply?.title ?? 'A reply')],
  }),
  button: ({ message: { button }, quoted }) => ({ inside: [quote(quoted), words(button.text)] }),
  audio: () => ({ inside: [h('div', { class: 'voice' }, icon('voice'), icon('waves'), h('span', { class: 'hush' }, 'A voice note'))] }),
  image: () => ({ inside: [picture('photo', 'picture', 'A picture of vegetables')] }),
  sticker: () => ({ inside: [picture('smile', 'sticker', 'A sticker: a laughing tomato')], bare: true }),
  unsupported: () => ({ inside: [h('p', { class: 'words' }, h('i', {}, 'A poll: which mango?'))] }),
};

const fromBusiness = {
  text: (message) => ({ inside: [words(message.body)] }),
  button: (message, acts) => ({
    inside: [...framed(message)],
    below: message.buttons.map((button) => tap('reply', button.title, () => acts.tap(button.id))),
  }),
  list: (message, acts) => ({
    inside: [...framed(message), tap('list', message.message.interactive.action.button, () => acts.list(message.message.interactive.action), 'inside')],
  }),
  cta_url: (message, acts) => {
    const { display_text: label, url } = message.message.interactive.action.parameters;
    return { inside: [...framed(message), tap('open', label, () => acts.open(label, url), 'inside')] };
  },
  location_request_message: (message, acts) => ({
    inside: [...framed(message), tap('location', 'Send location', () => acts.location(), 'inside')],
  }),
  document: (message, acts) => ({
    inside: [file(message, message.message.document, acts), message.body ? words(message.body) : null],
  }),
  template,
};

function template(message, acts) {
  const { name, components = [] } = message.message.template;
  const header = components.find((component) => component.type.toLowerCase() === 'header');
  const sent = header?.parameters[0]?.document;
  return {
    inside: [
      h('p', { class: 'label' }, `Template ${name.replaceAll('_', ' ')}`),
      sent ? file(message, sent, acts) : null,
      words(templateWords(message.message.template)),
    ],
    below: message.buttons.map((button) => tap('reply', button.title, () => acts.tap(button.id))),
  };
}

function framed({ body, message: { interactive } }) {
  return [
    interactive.header?.text ? h('p', { class: 'words' }, h('b', {}, interactive.header.text)) : null,
    words(body),
    interactive.footer?.text ? h('p', { class: 'quote' }, interactive.footer.text) : null,
  ];
}

const tap = (name, title, act, place = '') => h('button', { type: 'button', class: `tap ${place}`, onclick: act }, icon(name), title);
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

function file(message, document, acts) {
  const facts = h('span', {}, 'PDF');
  documentFacts(message.wamid).then((known) => {
    if (!known) return;
    const pages = known.pages ? `${known.pages} ${known.pages === 1 ? 'page' : 'pages'} · ` : '';
    facts.textContent = `${pages}${size(known.bytes)} · PDF`;
  }, () => {});
  const filename = document.filename ?? 'Document';
  return h('button', { type: 'button', class: 'file', onclick: () => acts.document({ ...message, filename }) }, icon('file'),
    h('div', {}, h('strong', {}, filename), facts));
}
