const CAUSE_FIRST = ['products', 'messages', 'partner-messages', 'orders', 'matches', 'outgoing-messages', 'message-statuses', 'invoices'];
const ENDINGS = ['store-not-matched', 'order-cancelled', 'order-handed-over'];
const ORDER_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Tells which events belong together: a conversation up to its order, and what became of that order. */
export function tellStories(events) {
  const telling = new Telling();
  events.toSorted(byTime).forEach((event) => telling.add(event));
  return telling;
}

const byTime = (a, b) => a.time - b.time || CAUSE_FIRST.indexOf(a.topic) - CAUSE_FIRST.indexOf(b.topic);

class Telling {
  stories = [];
  orders = new Map();
  messages = new Map();
  current = new Map();
  contacts = new Map();

  add(event) {
    const said = event.said ?? {};
    const story = event.topic === 'products' ? this.catalogue() : this.storyOf(event, said);
    if (!story) return;
    story.events.push(event);
    if (said.messageId) this.messages.set(said.messageId, story);
    if (event.type === 'message-received') this.contacts.set(said.messageId, said.contactId);
    if (event.type === 'order-placed') story.total = said.totalPaise;
    if (event.type === 'store-matched') story.store = said.store?.name;
    if (ENDINGS.includes(event.type)) story.ended = true;
  }

  catalogue() {
    return this.stories.find((story) => story.kind === 'catalogue') ?? this.begin({ kind: 'catalogue', key: 'catalogue' });
  }

  storyOf(event, said) {
    if (event.type === 'order-placed') return this.placed(event, said);
    const order = said.orderId ?? this.orderNamedIn(event);
    if (order && this.orders.has(order)) return this.orders.get(order);
    if (order && event.type !== 'send-message') return this.begin({ key: order, orderId: order, contactId: said.contactId });
    return this.messages.get(said.messageId) ?? this.conversation(event, said);
  }

  /** A partner's tap names the order in its choice, a report in the id of its message. */
  orderNamedIn({ topic, said }) {
    const named = topic === 'partner-messages' ? said?.choice?.id : said?.messageId;
    return String(named ?? '').match(ORDER_ID)?.find((id) => this.orders.has(id));
  }

  conversation(event, { contactId }) {
    if (!contactId) return null;
    const open = this.current.get(contactId);
    if (open && !(open.ended && event.type === 'message-received')) return open;
    const kind = event.topic === 'partner-messages' || event.said.line === 'partner' ? 'partner' : 'shopper';
    return this.begin({ key: event.id, kind, contactId });
  }

  /** The conversation becomes the order's; a second order takes along only the message that placed it. */
  placed(event, { orderId, contactId }) {
    const open = this.current.get(contactId);
    if (open && !open.orderId) return this.name(open, orderId);
    const next = this.orders.get(orderId) ?? this.begin({ key: event.id, contactId, orderId });
    const cause = open?.events.findLastIndex(({ type }) => type === 'message-received') ?? -1;
    const last = open?.events.findLastIndex(({ type }) => type === 'order-placed') ?? -1;
    if (open && open !== next && cause > last) next.events.push(...open.events.splice(cause, 1));
    return next;
  }

  name(story, orderId) {
    const early = this.orders.get(orderId);
    if (early && early !== story) {
      story.events.push(...early.events);
      story.store = early.store;
      this.stories.splice(this.stories.indexOf(early), 1);
    }
    story.orderId = orderId;
    this.orders.set(orderId, story);
    return story;
  }

  begin(story) {
    const begun = { kind: 'shopper', events: [], ...story };
    this.stories.push(begun);
    if (begun.orderId) this.orders.set(begun.orderId, begun);
    if (begun.contactId) this.current.set(begun.contactId, begun);
    return begun;
  }

  /** The contact behind the messages of one phone. */
  contactOf(wamids) {
    return wamids.map((wamid) => this.contacts.get(wamid)).find(Boolean);
  }

  /** The latest first, those of one contact before all others, the catalogue last. */
  inOrder(contact) {
    const rank = (story) => (story.kind === 'catalogue' ? 2 : contact && story.contactId === contact ? 0 : 1);
    const latest = (story) => story.events.at(-1)?.time ?? 0;
    return this.stories.filter((story) => story.events.length).sort((a, b) => rank(a) - rank(b) || latest(b) - latest(a));
  }
}
