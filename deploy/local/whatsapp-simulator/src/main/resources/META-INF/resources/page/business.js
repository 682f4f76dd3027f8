import { documentAddress } from './api.js';
import { contactCards } from './contacts.js';
import { h } from './dom.js';
import { file } from './file.js';
import { money, words } from './format.js';
import { goodsCard, productCard } from './goods.js';
import { icon } from './icons.js';
import { mapAround } from './map.js';
import { templateKnown, templateWords } from './templates.js';

/** What the business sends: what stands in the bubble, and what hangs below it to be tapped. */
export const fromBusiness = {
  text: (message) => ({ inside: [words(message.body)] }),
  button: (message, acts) => ({ inside: [...framed(message, acts)], below: replies(message, acts) }),
  list: (message, acts) => ({
    inside: [...framed(message, acts), tap('list', action(message).button, () => acts.list(action(message)), 'inside')],
  }),
  cta_url: (message, acts) => {
    const { display_text: label, url } = action(message).parameters;
    return { inside: [...framed(message, acts), tap('open', label, () => acts.open(label, url), 'inside')] };
  },
  location_request_message: (message, acts) => ({
    inside: [...framed(message, acts), tap('location', 'Send location', () => acts.location(), 'inside')],
  }),
  address_message: (message, acts) => ({
    inside: [...framed(message, acts), tap('location', 'Provide address', () => acts.address(action(message).parameters.values), 'inside')],
  }),
  contact_request: (message, acts) => ({
    inside: [...framed(message, acts), tap('reply', 'Share phone number', () => acts.contact(), 'inside')],
  }),
  catalog_message: (message, acts) => ({
    inside: [goodsCard('View our catalogue', action(message).parameters?.thumbnail_product_retailer_id), ...framed(message, acts), tap('cart', 'View catalogue', () => acts.cart(), 'inside')],
  }),
  product: (message, acts) => ({
    inside: [productCard(action(message).product_retailer_id), ...framed(message, acts), tap('cart', 'View', () => acts.cart(), 'inside')],
  }),
  product_list: (message, acts) => {
    const items = action(message).sections.flatMap((section) => section.product_items);
    return {
      inside: [goodsCard(`${items.length} ${items.length === 1 ? 'item' : 'items'}`, items[0].product_retailer_id), ...framed(message, acts), tap('list', 'View items', () => acts.shelves(action(message).sections), 'inside')],
    };
  },
  flow: (message, acts) => ({
    inside: [...framed(message, acts), tap('list', action(message).parameters.flow_cta, () => acts.flow(action(message).parameters), 'inside')],
  }),
  order_details: (message, acts) => ({ inside: [...payment(action(message).parameters), ...framed(message, acts), tap('open', 'Review and pay', () => {}, 'inside')] }),
  order_status: (message, acts) => {
    const { reference_id: reference, order } = action(message).parameters;
    return { inside: [h('div', { class: 'cart-card' }, icon('cart'), h('div', {}, h('strong', {}, `Order ${reference}`), h('span', {}, spoken(order.status)))), ...framed(message, acts), order.description ? words(order.description) : null] };
  },
  document: (message, acts) => ({ inside: [file(message, message.message.document, acts), message.body ? words(message.body) : null] }),
  image: (message) => ({ inside: [image(message, 'photo'), message.body ? words(message.body) : null] }),
  sticker: (message) => ({ inside: [image(message, 'sticker-file')], bare: true }),
  video: (message) => ({ inside: [video(message), message.body ? words(message.body) : null] }),
  audio: (message) => ({ inside: [h('audio', { src: documentAddress(message.wamid), controls: true, 'aria-label': 'A voice message' })] }),
  location: ({ message: { location } }) => ({
    inside: [h('span', { class: 'map-card' }, mapAround({ latitude: Number(location.latitude), longitude: Number(location.longitude) })),
      h('p', { class: 'words' }, h('b', {}, location.name ?? `${location.latitude}, ${location.longitude}`)), location.address ? words(location.address) : null],
  }),
  contacts: ({ message: { contacts } }) => ({ inside: contactCards(contacts) }),
  reaction: ({ body }) => ({ inside: [h('p', { class: 'words' }, body ? `Reacted ${body}` : 'Took a reaction back')] }),
  template,
};

const action = (message) => message.message.interactive.action;
const replies = (message, acts) => message.buttons.map((button) => tap('reply', button.title, () => acts.tap(button.id)));
const tap = (name, title, act, place = '') => h('button', { type: 'button', class: `tap ${place}`, onclick: act }, icon(name), title);
const spoken = (status) => status.charAt(0).toUpperCase() + status.slice(1).replace(/[-_]/g, ' ');
const video = (message) => h('video', { class: 'photo', src: documentAddress(message.wamid), controls: true, 'aria-label': 'A video' });
const image = (message, kind) => h('img', { class: kind, src: documentAddress(message.wamid), alt: message.body || 'A picture' });

function template(message, acts) {
  const { name, components = [] } = message.message.template;
  const said = h('div', {}, words(templateWords(message.message.template)));
  templateKnown(name).then(() => said.replaceChildren(words(templateWords(message.message.template))));
  const header = components.find((component) => component.type.toLowerCase() === 'header')?.parameters[0];
  return {
    inside: [
      h('p', { class: 'label' }, `Template ${name.replaceAll('_', ' ')}`),
      above(message, header, acts),
      said,
    ],
    below: replies(message, acts),
  };
}

/** The words of a message with something to tap, between what stands above and below them. */
function framed(message, acts) {
  const { body, message: { interactive: { header, footer } } } = message;
  return [
    header?.text ? h('p', { class: 'words' }, h('b', {}, header.text)) : above(message, header, acts),
    body ? words(body) : null,
    footer?.text ? h('p', { class: 'footnote' }, footer.text) : null,
  ];
}

/** A picture, a film or a document above words. */
function above(message, header, acts) {
  if (header?.document) return file(message, header.document, acts);
  if (header?.video) return video(message);
  return header?.image ? h('img', { class: 'photo', src: documentAddress(message.wamid), alt: 'A picture' }) : null;
}

/** One line of a bill, with what it cost before the sale. */
const item = ({ quantity, name, amount, sale_amount: sale }) => h('li', {}, `${quantity} × ${name} · ${money((sale ?? amount).value)} `, sale ? h('s', {}, money(amount.value)) : null);

/** The bill of a message that asks to pay: lines, then what is added and taken off. */
function payment({ reference_id: reference, total_amount: total, order }) {
  const sums = [['Subtotal', order.subtotal], ['Tax', order.tax], ['Delivery', order.shipping], ['Discount', order.discount]];
  return [
    h('div', { class: 'cart-card' }, icon('cart'), h('div', {}, h('strong', {}, `Order ${reference}`), h('span', {}, money(total.value)))),
    h('ul', { class: 'cart-lines' }, order.items.map(item),
      sums.filter(([, sum]) => sum?.value).map(([name, sum]) => h('li', {}, `${name} · ${money(sum.value)}`))),
  ];
}
