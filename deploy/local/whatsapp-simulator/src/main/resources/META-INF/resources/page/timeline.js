import { h } from './dom.js';
import { clock, delay, money } from './format.js';

const SERVICES = ['messaging-gateway', 'order-service', 'store-assignment-service', 'invoice-service', 'catalog-service'];
const STATES = {
  ABSENT: ['', 'No broker was named (KAFKA_BOOTSTRAP_SERVERS), so there are no events to see here.'],
  SEARCHING: ['', 'Looking for the broker …'],
  WATCHING: ['on', 'live from Kafka'],
  LOST: ['', 'The simulator does not answer. Is it still running?'],
};
const MOST_COLUMNS = 12;
const MOST_EVENTS = 120;

/** The events beside the phones, a column for each order. */
export class Timeline {
  constructor(place) {
    this.state = h('p');
    this.columns = h('div', { class: 'columns', tabindex: 0, role: 'group', 'aria-label': 'Orders and their events' });
    this.silence = h('div', { class: 'silence' });
    this.drawn = new Map();
    place.append(h('div', { class: 'events-top' }, h('h2', { id: 'events-title' }, 'Events, order by order'), this.state), this.silence, this.columns);
    this.tell('SEARCHING');
  }

  tell(state) {
    if (this.told === state) return;
    this.told = state;
    const [lamp, sentence] = STATES[state] ?? STATES.LOST;
    this.state.replaceChildren(h('span', { class: `lamp ${lamp}` }), state === 'WATCHING' ? sentence : state === 'ABSENT' ? 'no events' : sentence);
    this.silence.replaceChildren(h('strong', {}, state === 'WATCHING' ? 'Nothing has happened yet' : sentence),
      h('span', {}, 'Each message, order, match and invoice appears here while you play.'),
      h('ul', { class: 'legend' }, SERVICES.map((service) => h('li', { class: `s-${service}` }, service))));
  }

  show(stories, contact, name) {
    const shown = stories.slice(0, MOST_COLUMNS);
    this.silence.hidden = shown.length > 0;
    this.columns.hidden = shown.length === 0;
    const wanted = shown.map((story) => this.column(story, contact && story.contactId === contact ? name : null));
    for (const [key, column] of this.drawn) {
      if (!shown.some((story) => story.key === key)) {
        column.element.remove();
        this.drawn.delete(key);
      }
    }
    const first = this.columns.firstElementChild;
    arrange(this.columns, wanted);
    if (first !== this.columns.firstElementChild) this.columns.scrollLeft = 0;
  }

  column(story, name) {
    let column = this.drawn.get(story.key);
    if (!column) {
      const list = h('ol', { class: 'line', tabindex: 0 });
      const head = h('header');
      column = { element: h('article', { class: 'column' }, head, list), head, list, items: new Map() };
      this.drawn.set(story.key, column);
    }
    column.element.classList.toggle('theirs', Boolean(name));
    const title = titleOf(story, name);
    column.list.setAttribute('aria-label', `Events: ${title}`);
    column.head.replaceChildren(h('h3', {}, title), h('p', {}, summaryOf(story)));
    this.fill(column, story.events.slice(-MOST_EVENTS));
    return column.element;
  }

  fill(column, events) {
    const low = column.list.scrollHeight - column.list.scrollTop - column.list.clientHeight < 90;
    const size = column.items.size;
    const wanted = events.map((event, index) => {
      const item = column.items.get(event.id) ?? itemOf(event, size > 0);
      column.items.set(event.id, item);
      item.querySelector('.delay').textContent = index === 0 ? clock(event.at) : `+${delay(event.time - events[index - 1].time)}`;
      return item;
    });
    const kept = new Set(wanted);
    for (const [id, item] of column.items) {
      if (!kept.has(item)) {
        item.remove();
        column.items.delete(id);
      }
    }
    arrange(column.list, wanted);
    if (low && column.items.size > size) column.list.scrollTop = column.list.scrollHeight;
  }
}

/** Puts children into this order, touching only what stands elsewhere. */
function arrange(parent, children) {
  children.forEach((child, index) => parent.children[index] !== child && parent.insertBefore(child, parent.children[index] ?? null));
}

function titleOf(story, name) {
  if (story.kind === 'catalogue') return 'Catalogue';
  if (story.kind === 'partner') return 'A store partner';
  const whose = name ? `${name}’s ` : '';
  if (!story.orderId) return whose ? `${whose}conversation` : 'A conversation';
  return `${whose ? `${whose}order` : 'An order'}${story.total ? ` · ${money(story.total)}` : ''}`;
}

function summaryOf(story) {
  const first = story.events[0];
  const count = story.events.length;
  return [story.store, clock(first.at), `${count} ${count === 1 ? 'event' : 'events'}`].filter(Boolean).join(' · ');
}

function itemOf(event, lively) {
  const minor = event.type === 'message-status-changed';
  const details = h('details', {},
    h('summary', {}, h('b', {}, event.type || event.topic, minor ? noteOf(event) : ''), h('span', { class: 'delay' }),
      minor ? null : h('small', {}, h('i', {}, event.source || event.topic), noteOf(event))));
  details.addEventListener('toggle', () => details.open && !details.querySelector('pre') && details.append(json(event.said)));
  return h('li', { class: `s-${event.source} ${minor ? 'minor' : ''} ${lively ? 'fresh' : ''}` }, details);
}

const NOTES = {
  'message-received': (said) => said.text ? `“${said.text}”` : said.choice ? `tapped “${said.choice.title}”` : said.cart ? `cart, ${said.cart.lines.length} lines` : said.checkout ? `checkout, ${money(said.checkout.shownTotalPaise)}` : said.kind,
  'partner-message-received': (said) => said.text ? `“${said.text}”` : said.choice ? `tapped “${said.choice.title}”` : said.kind,
  'send-message': (said) => `${said.content.kind} to the ${said.line}`,
  'message-status-changed': (said) => said.failure ? `${said.status}, ${said.failure.code ?? ''}` : said.status,
  'order-placed': (said) => `${said.lines.length} lines, ${money(said.totalPaise)}`,
  'store-matched': (said) => `${said.store.name}, ${said.distanceMetres} m away`,
  'store-not-matched': (said) => said.reason,
  'order-handed-over': (said) => `by ${said.by}`,
  'invoice-sent': (said) => said.invoiceNumber,
  'invoice-failed': (said) => said.reason,
  'product-changed': (said) => said.name?.en ?? said.sku,
};

function noteOf(event) {
  try {
    const note = NOTES[event.type]?.(event.said);
    return note ? ` · ${note}` : '';
  } catch {
    return '';
  }
}

const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

function json(said) {
  const text = JSON.stringify(said, null, 2);
  const pretty = h('pre', { tabindex: 0 });
  let end = 0;
  for (const found of text.matchAll(TOKENS)) {
    const kind = found[2] ? 'k' : found[1] ? 's' : 'n';
    pretty.append(text.slice(end, found.index), h('span', { class: kind }, found[1] ?? found[0]), found[2] ?? '');
    end = found.index + found[0].length;
  }
  pretty.append(text.slice(end));
  return pretty;
}
