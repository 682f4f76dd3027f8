import { h } from './dom.js';

/** What can go wrong, in the order in which a person looks for it. */
const FAULTS = {
  duplicate: 'Webhooks come twice',
  reorder: 'Webhooks overtake each other',
  delay: 'Webhooks come late',
  batch: 'Webhooks travel in batches',
  'lost-statuses': 'No status is ever told',
  failed: 'Accepted messages fail',
  'lost-response': 'The answer is lost after acceptance',
  'time-out': 'Neither answered nor accepted',
  'too-many-requests': 'Refused with 429',
  'server-error': 'Refused with 500',
  'expired-token': 'The token has expired',
  'media-not-found': 'A file is not found',
};
const SHAPES = {
  seed: ['Seed', 1], reorderMillis: ['Overtaken within, ms', 1000], delayMillis: ['Late by, ms', 2000],
  batchSize: ['Most updates in a batch', 100], timeOutMillis: ['Time-out after, ms', 15000], failedCode: ['Fails with code', 131026],
};

const menu = (method, body) => fetch('simulator/faults', {
  method, headers: { 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}),
}).then((answer) => (answer.ok && answer.status !== 204 ? answer.json() : null), () => null);

/** The fault menu: rates for the whole run, or one fault the next time. */
export class BadDay {
  constructor(place) {
    this.opener = h('button', { type: 'button', class: 'plain', onclick: () => this.open() }, 'Good day');
    place.append(this.opener);
    this.rates = new Map(Object.keys(FAULTS).map((fault) => [fault, number(`${FAULTS[fault]}, per cent`, 0, 100)]));
    this.shapes = new Map(Object.entries(SHAPES).map(([name, [label, usual]]) => [name, number(label, 0, 1_000_000, usual)]));
    this.counts = new Map(Object.keys(FAULTS).map((fault) => [fault, h('td', {}, '')]));
    this.dialog = h('dialog', { class: 'bad-day', 'aria-labelledby': 'bad-day-title' }, this.form());
    this.dialog.addEventListener('close', () => clearInterval(this.watch));
    document.body.append(this.dialog);
    menu('GET').then((now) => now && this.tell(now));
  }

  form() {
    return h('form', { method: 'dialog' },
      h('h2', { id: 'bad-day-title' }, 'Meta on a bad day'),
      h('table', {},
        h('thead', {}, h('tr', {}, ['What goes wrong', 'per cent', 'next time', 'happened'].map((title) => h('th', { scope: 'col' }, title)))),
        h('tbody', {}, Object.entries(FAULTS).map(([fault, words]) => h('tr', {},
          h('th', { scope: 'row' }, words), h('td', {}, this.rates.get(fault)),
          h('td', {}, h('button', { type: 'button', 'aria-label': `${words}, once`, onclick: () => this.order({ next: { [fault]: 1 } }) }, 'once')),
          this.counts.get(fault))))),
      h('div', { class: 'shapes' }, Object.entries(SHAPES).map(([name, [label]]) => h('label', {}, label, this.shapes.get(name)))),
      h('div', { class: 'acts' },
        h('button', { type: 'button', class: 'main-action', onclick: () => this.order({ rates: this.wished() }) }, 'Let it begin'),
        h('button', { type: 'button', class: 'plain', onclick: () => this.end() }, 'A good day again'),
        h('button', { class: 'plain' }, 'Close')));
  }

  open() {
    this.dialog.showModal();
    const look = () => menu('GET').then((now) => now && this.tell(now));
    look();
    this.watch = setInterval(look, 1000);
  }

  wished() {
    const percent = Object.fromEntries([...this.rates].map(([fault, input]) => [fault, Number(input.value)]).filter(([, rate]) => rate > 0));
    return { percent, ...Object.fromEntries([...this.shapes].map(([name, input]) => [name, Number(input.value)])) };
  }

  async order(wish) {
    const now = await menu('POST', wish);
    if (now) this.tell(now);
  }

  async end() {
    await menu('DELETE');
    this.rates.forEach((input) => { input.value = 0; });
    this.tell(await menu('GET'));
  }

  tell(now) {
    const bad = Object.keys(now.rates.percent).length + Object.keys(now.next).length;
    this.opener.textContent = bad ? 'Bad day' : 'Good day';
    this.opener.classList.toggle('bad', bad > 0);
    for (const [fault, cell] of this.counts) {
      const ordered = now.next[fault] ? ` (+${now.next[fault]})` : '';
      cell.textContent = `${now.happened[fault] ?? 0}${ordered}`;
    }
    if (this.dialog.open || this.filled) return;
    this.filled = true;
    this.rates.forEach((input, fault) => { input.value = now.rates.percent[fault] ?? 0; });
  }
}

const number = (label, least, most, value = 0) => h('input', { type: 'number', min: least, max: most, value: String(value), 'aria-label': label });
