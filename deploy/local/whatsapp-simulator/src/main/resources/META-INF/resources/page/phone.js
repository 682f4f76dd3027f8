import { write } from './api.js';
import { openAttach } from './attach.js';
import { openCart } from './cart-sheet.js';
import { contentOf } from './bubbles.js';
import { h } from './dom.js';
import { clock, day } from './format.js';
import { openShelves } from './goods.js';
import { icon } from './icons.js';
import { openList } from './list-sheet.js';
import { openLocation } from './location-sheet.js';
import { openDocument, openStore } from './overlays.js';
import { filledIn, sharedNumber } from './replies.js';
import { templateWords } from './templates.js';

const NOTES = { shopper: 'A WhatsApp that lives on this machine. Nobody is really messaged.', partner: 'The store’s side of the same WhatsApp.' };

/** One phone: its chat with one of the business's two lines, and what its owner does. */
export class Phone {
  constructor(line, title) {
    this.line = line;
    this.rows = new Map();
    this.sending = 0;
    this.log = h('div', { class: 'log', role: 'log', tabindex: 0, 'aria-label': `Chat with ${title}` });
    this.low = true;
    this.log.addEventListener('scroll', () => this.scrolled());
    this.growth = new ResizeObserver(() => { if (this.low) this.log.scrollTop = this.log.scrollHeight; });
    this.presence = h('p', { class: 'presence' }, 'online');
    this.suggestions = h('div', { class: 'suggestions', role: 'group', 'aria-label': 'Suggestions' });
    this.time = h('span');
    this.screen = h('div', { class: 'screen' }, this.systemBar(), this.top(title), this.log, this.suggestions, this.composer());
    this.element = h('div', { class: 'body' }, this.screen, h('div', { class: 'home-bar' }));
    this.acts = {
      tap: (id) => this.send({ type: 'button-reply', id }),
      list: (action) => openList(this.screen, action, (id) => this.acts.tap(id)),
      open: (label, url) => openStore(this.screen, label, url),
      location: () => openLocation(this.screen, (gesture) => this.send(gesture)),
      cart: () => openCart(this.screen, (gesture) => this.send(gesture)),
      shelves: (sections) => openShelves(this.screen, sections, (gesture) => this.send(gesture)),
      address: (known) => this.send(filledIn('address_message', known ?? {}, 'An address')),
      flow: ({ flow_token: token }) => this.send(filledIn('flow', { flow_token: token }, 'Sent')),
      contact: () => this.send(sharedNumber(this.owner)),
      document: (message) => openDocument(this.screen, message),
    };
    this.tellTime();
  }

  systemBar() {
    return h('div', { class: 'system-bar', 'aria-hidden': 'true' }, this.time, icon('signal'));
  }

  tellTime() {
    this.time.textContent = clock(Date.now()).replace(/ ?[ap]m/, '');
    setTimeout(() => this.tellTime(), 20_000);
  }

  top(title) {
    return h('header', { class: 'chat-top' }, h('span', { class: 'avatar' }, h('img', { src: 'page/icon.svg', alt: '' })),
      h('div', {}, h('h2', {}, title, icon('verified')), this.presence));
  }

  composer() {
    this.input = h('textarea', { rows: 1, placeholder: 'Message', 'aria-label': `Message on the ${this.line}'s phone` });
    this.input.addEventListener('keydown', (key) => {
      if (key.key === 'Enter' && !key.shiftKey && !key.isComposing) {
        key.preventDefault();
        this.type();
      }
    });
    const attach = () => this.owner && openAttach(this.screen, this.line, (gesture) => this.send(gesture));
    return h('div', { class: 'composer' },
      h('div', { class: 'field' }, this.input,
        h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Send a location, a cart and more', onclick: attach }, icon('attach'))),
      h('button', { type: 'button', class: 'send', 'aria-label': 'Send', onclick: () => this.type() }, icon('send')));
  }

  type() {
    const text = this.input.value.trim();
    if (!text || !this.owner) return;
    this.input.value = '';
    this.send({ type: 'text', text });
  }

  async send(gesture) {
    this.sending += 1;
    try {
      const taken = await write(this.line, this.owner.number, { ...gesture, ...(this.owner.name ? { profileName: this.owner.name } : {}) });
      if (taken) this.expectAnswer();
    } catch {
      this.note('That could not be sent: the simulator does not answer.');
    }
    this.sending -= 1;
    this.refresh();
  }

  expectAnswer() {
    this.typing(true);
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.typing(false), 6000);
  }

  typing(now) {
    this.presence.textContent = now ? 'typing …' : 'online';
    this.presence.classList.toggle('typing', now);
  }

  /** Somebody else holds the phone. */
  handTo(owner) {
    this.owner = owner;
    this.rows.clear();
    this.lastDay = null;
    this.lastBy = null;
    this.messages = [];
    this.log.replaceChildren(h('p', { class: 'note' }, NOTES[this.line]));
    this.typing(false);
  }

  /** Only who scrolls up leaves the foot of the chat; pictures that grow do not push anybody away. */
  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    if (scrollHeight - scrollTop - clientHeight < 140) this.low = true;
    else if (scrollTop < this.lastTop) this.low = false;
    this.lastTop = scrollTop;
  }

  show(messages, { windowClosesAt, readUntil, typingUntil } = {}) {
    this.readUntil = readUntil ? Date.parse(readUntil) : null;
    this.messages = messages;
    const first = this.rows.size === 0;
    const { low } = this;
    const fresh = messages.filter((message) => !this.rows.has(message.wamid));
    fresh.forEach((message) => this.append(message, !first));
    this.refresh();
    this.tellWindow(windowClosesAt);
    if (fresh.some((message) => message.by === 'business')) this.typing(false);
    else if (typingUntil && Date.parse(typingUntil) > Date.now()) this.expectAnswer();
    if (fresh.length && (low || first || fresh.some((message) => message.by === 'phone'))) this.log.scrollTop = this.log.scrollHeight;
  }

  append(message, lively) {
    if (message.kind === 'reaction' && this.react(message)) return;
    if (day(message.at) !== this.lastDay) {
      this.lastDay = day(message.at);
      this.log.append(h('p', { class: 'day' }, this.lastDay));
      this.lastBy = null;
    }
    const answered = this.messages.find((other) => other.wamid === message.message?.context?.id);
    const quoted = answered?.kind === 'template' ? templateWords(answered.message.template) : answered?.body;
    const { inside, below = [], bare } = contentOf({ ...message, quoted }, this.acts);
    const foot = h('p', { class: 'foot' });
    const row = h('div', { class: `row ${message.by === 'phone' ? 'mine' : ''} ${message.by === this.lastBy ? '' : 'turn'} ${lively ? 'fresh' : ''}` },
      h('div', { class: `bubble ${bare ? 'bare' : ''}` }, h('span', { class: 'hush' }, message.by === 'phone' ? 'You: ' : 'Kirana: '), inside, foot), below);
    const list = row.querySelector('.inside');
    if (list) foot.after(list);
    this.lastBy = message.by;
    this.rows.set(message.wamid, foot);
    this.log.append(row);
    this.growth.observe(row);
  }

  /** A reaction hangs at the bubble that it is about. */
  react(message) {
    const { message_id: id, emoji } = message.message.reaction;
    const about = this.rows.get(id);
    if (!about) return false;
    const bubble = about.closest('.bubble');
    bubble.querySelector('.reaction')?.remove();
    bubble.parentElement.classList.toggle('reacted', Boolean(emoji));
    if (emoji) bubble.append(h('span', { class: 'reaction', title: 'A reaction' }, emoji));
    this.rows.set(message.wamid, null);
    return true;
  }

  /** The ticks: of our own messages as far as WhatsApp knows, of the others as the business sees them. */
  refresh() {
    const answered = this.messages?.findLastIndex((message) => message.by === 'business') ?? -1;
    const last = this.messages?.findLastIndex((message) => message.by === 'phone') ?? -1;
    this.messages?.forEach((message, index) => {
      const state = message.by === 'business' ? message.statuses.at(-1) ?? 'sent'
        : index < answered || this.readUntil >= Date.parse(message.at) ? 'read' : this.sending && index === last ? 'sent' : 'delivered';
      this.tick(this.rows.get(message.wamid), message, state);
    });
    this.onchange?.();
  }

  tick(foot, message, state) {
    if (!foot || foot.dataset.state === state) return;
    foot.dataset.state = state;
    const ticks = h('span', { class: state, title: message.by === 'business' ? `The business sees: ${state}` : state }, icon(state === 'sent' ? 'tick' : 'ticks'),
      h('span', { class: 'hush' }, state));
    foot.replaceChildren(h('time', { datetime: message.at }, clock(message.at)), ticks);
  }

  tellWindow(closesAt) {
    const closed = this.messages.length > 0 && (!closesAt || new Date(closesAt) < new Date());
    this.windowNote ??= h('p', { class: 'note' });
    if (closed && this.messages.some((message) => message.by === 'phone')) {
      this.windowNote.textContent = '24 hours have passed: only approved templates arrive until somebody writes here.';
      this.log.append(this.windowNote);
    } else {
      this.windowNote.remove();
    }
  }

  note(text) {
    this.log.append(h('p', { class: 'note' }, text));
    this.log.scrollTop = this.log.scrollHeight;
  }

  suggest(texts) {
    const key = texts.join('|');
    if (this.suggested === key) return;
    this.suggested = key;
    this.suggestions.hidden = texts.length === 0;
    this.suggestions.replaceChildren(...texts.map((text) => h('button', { type: 'button', onclick: () => this.send({ type: 'text', text }) }, text)));
  }
}
