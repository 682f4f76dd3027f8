import { follow, owners, screen } from './api.js';
import { BadDay } from './bad-day.js';
import { h } from './dom.js';
import { phoneNumber } from './format.js';
import { nextStep, suggestions } from './guide.js';
import { icon } from './icons.js';
import { Phone } from './phone.js';
import { Shoppers } from './shoppers.js';
import { tellStories } from './stories.js';
import { Timeline } from './timeline.js';

/** Products that were on the shelves before are no news. */
const OPENED = Date.now() - 30_000;
const byId = (id) => document.getElementById(id);
const shoppers = new Shoppers(window.localStorage);
const shopper = new Phone('shopper', 'Kirana');
const partner = new Phone('partner', 'Kirana for stores');
const timeline = new Timeline(byId('events'));
const events = new Map();
const partners = new Map();
let stories = tellStories([]);
let adopted = null;

// --- the shopper's phone

const whose = h('strong');
const number = h('span');
byId('shopper').append(h('div', { class: 'caption' }, h('span', {}, 'Shopper ', whose), number), shopper.element);

const picker = h('select', { 'aria-label': 'Which shopper', onchange: () => { shoppers.choose(picker.value); beShopper(); } });
byId('people').append(picker, h('button', { type: 'button', class: 'plain', onclick: () => { shoppers.add(); beShopper(); shopper.input.focus(); } }, 'New shopper'));
new BadDay(byId('people'));

function beShopper() {
  const { chosen, all } = shoppers;
  picker.replaceChildren(...all.toReversed().map((one) => h('option', { value: one.number }, one.name)));
  picker.value = chosen.number;
  whose.textContent = chosen.name;
  number.textContent = phoneNumber(chosen.number);
  shopper.handTo(chosen);
  adopted = null;
  shopper.show([]);
  lookAtShopper();
}

// --- the partner's phone: of the store that got this shopper's latest order

const partnerPicker = h('select', { class: 'picker', 'aria-label': 'Which store', hidden: true, onchange: () => bePartner(partnerPicker.value) });
const partnerName = h('strong');
byId('partner').append(h('div', { class: 'caption' }, h('span', {}, 'Store partner ', partnerName), partnerPicker), partner.element);
partner.log.append(h('div', { class: 'nobody' }, icon('shop'), h('b', {}, 'No store has an order yet.'), h('br'), 'When your order is matched, this becomes the phone of that store’s partner.'));

function bePartner(phone) {
  const known = partners.get(phone);
  if (!known) return;
  partner.handTo({ number: phone });
  partner.show(known.messages, known);
  namePartners();
}

function namePartners() {
  const shown = partner.owner?.number;
  const names = [...partners].map(([phone, known]) => ({ phone, name: storeOf(known.messages) ?? phoneNumber(phone) }));
  partnerPicker.hidden = names.length < 2;
  partnerPicker.replaceChildren(...names.map(({ phone, name }) => h('option', { value: phone }, name)));
  partnerPicker.value = shown ?? '';
  partnerName.textContent = names.length < 2 ? names.find(({ phone }) => phone === shown)?.name ?? '' : '';
}

const mentions = (message, order) => message.by === 'business'
  && (message.buttons.some(({ id }) => id.includes(order)) || String(message.message.biz_opaque_callback_data).includes(order));

function storeOf(messages) {
  return [...stories.orders].find(([order, story]) => story.store && messages.some((message) => mentions(message, order)))?.[1].store;
}

const contact = () => stories.contactOf((shopper.messages ?? []).map(({ wamid }) => wamid));

/** Once for each new order; whoever looks at another store after that is left alone. */
function adoptPartner() {
  const mine = contact();
  const order = [...stories.orders].filter(([, story]) => mine && story.contactId === mine).at(-1)?.[0];
  const latest = [...partners].toSorted((a, b) => lastAt(b) - lastAt(a))[0]?.[0];
  const phone = order ? asked(order) : partner.owner ? null : latest;
  if (phone && adopted !== `${order} ${phone}`) {
    adopted = `${order} ${phone}`;
    bePartner(phone);
  }
}

/** Who was asked last about an order; it may go from store to store. */
function asked(order) {
  const questions = [...partners].flatMap(([phone, known]) => known.messages
    .filter((message) => message.by === 'business' && message.buttons.length > 0 && mentions(message, order))
    .map(({ at }) => ({ phone, at })));
  return questions.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]?.phone;
}

const lastAt = ([, known]) => Date.parse(known.messages.at(-1)?.at ?? 0);

// --- what happens

async function look(line, phone) {
  const seen = await screen(phone, line);
  if (line === 'shopper') {
    if (phone === shoppers.chosen.number) shopper.show(seen?.messages ?? [], seen ?? {});
  } else if (seen?.messages.length) {
    partners.set(phone, seen);
    if (partner.owner?.number === phone) partner.show(seen.messages, seen);
    news('partner');
  }
  retell();
}

/** A phone that nobody has used yet is not known to the simulator. */
async function lookAtShopper() {
  const { number } = shoppers.chosen;
  if ((await owners('shopper')).some(({ waId }) => waId === number)) look('shopper', number);
}

async function lookAtAll() {
  lookAtShopper();
  const found = await owners('partner');
  found.slice(0, 8).forEach((owner) => look('partner', owner.waId ?? owner.userId));
}

let looking = new Map();

/** Several changes in one moment are one look. */
function lookSoon(line, phone) {
  const key = `${line}/${phone}`;
  if (looking.has(key)) return;
  looking.set(key, setTimeout(() => { looking.delete(key); look(line, phone); }, 25));
}

let telling = false;

function retell() {
  if (telling) return;
  telling = true;
  setTimeout(() => {
    telling = false;
    stories = tellStories([...events.values()]);
    adoptPartner();
    namePartners();
    const mine = contact();
    timeline.show(stories.inOrder(mine), mine, shoppers.chosen.name);
    guide();
  }, 30);
}

function guide() {
  const messages = shopper.messages ?? [];
  const mine = contact();
  const order = [...stories.orders].filter(([, story]) => mine && story.contactId === mine).at(-1)?.[0];
  const said = partner.messages ?? [];
  const offer = said.findLastIndex((message) => message.by === 'business' && message.buttons.length > 0 && (!order || mentions(message, order)));
  const answered = offer >= 0 && said.some((message, index) => index > offer && message.by === 'phone');
  const sentence = nextStep(messages, messages.length && (order || !mine) ? { offer: said[offer]?.buttons[0].title, answered } : null, document.querySelector('#shopper .over.store'));
  if (byId('guide').textContent !== sentence) byId('guide').textContent = sentence;
  shopper.suggest(suggestions(messages));
  partner.suggest([]);
}

for (const happening of ['click', 'keyup', 'message']) window.addEventListener(happening, retell);
shopper.onchange = retell;
partner.onchange = retell;
follow({
  phone: (change) => {
    if (!change) lookAtAll();
    else if (change.line === 'partner') lookSoon('partner', change.phone);
    else if (change.phone === shoppers.chosen.number) lookSoon('shopper', change.phone);
  },
  event: (event) => {
    if (event.topic === 'products' && Date.parse(event.at) < OPENED) return;
    events.set(event.id, { ...event, time: Date.parse(event.at) });
    news('events');
    retell();
  },
  feed: (state) => timeline.tell(state),
});

// --- on a narrow window, one at a time

const TABS = { shopper: 'Shopper', partner: 'Store', events: 'Events' };
const tabs = Object.entries(TABS).map(([name, title]) => h('button', { type: 'button', 'aria-pressed': String(name === 'shopper'), onclick: () => turnTo(name) }, title));
byId('tabs').append(...tabs);

function turnTo(name) {
  document.body.dataset.shown = name;
  Object.keys(TABS).forEach((each, index) => {
    tabs[index].setAttribute('aria-pressed', String(each === name));
    if (each === name) tabs[index].classList.remove('news');
  });
}

function news(name) {
  if (document.body.dataset.shown !== name) tabs[Object.keys(TABS).indexOf(name)].classList.add('news');
}

beShopper();
