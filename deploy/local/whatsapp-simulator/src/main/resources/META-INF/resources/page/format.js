import { h } from './dom.js';

const rupees = new Intl.NumberFormat('en-IN', { style: 'currency', currency: 'INR' });
const hour = new Intl.DateTimeFormat('en-IN', { hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'long', year: 'numeric' });

export const money = (paise) => rupees.format(paise / 100);
export const clock = (instant) => hour.format(new Date(instant)).toLowerCase();

/** Today, yesterday, or the date. */
export function day(instant) {
  const then = new Date(instant);
  const midnight = new Date().setHours(0, 0, 0, 0);
  if (then >= midnight) return 'Today';
  return then >= midnight - 86_400_000 ? 'Yesterday' : date.format(then);
}

export function delay(millis) {
  if (millis < 1000) return `${Math.round(millis)} ms`;
  if (millis < 60_000) return `${(millis / 1000).toFixed(1)} s`;
  return millis < 3_600_000 ? `${Math.round(millis / 60_000)} min` : `${Math.round(millis / 3_600_000)} h`;
}

export const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** A number as people in India read it. */
export const phoneNumber = (waId) => waId.replace(/^(91)(\d{5})(\d{5})$/, '+$1 $2 $3');

const MARKS = /(https?:\/\/[^\s]+)|\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~/g;

/** WhatsApp's own marks: *bold*, _italic_, ~struck~, and links. */
export function words(text) {
  const paragraph = h('p', { class: 'words', dir: 'auto' });
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    paragraph.append(text.slice(end, found.index), marked(found));
    end = found.index + found[0].length;
  }
  paragraph.append(text.slice(end));
  return paragraph;
}

function marked([all, link, bold, italic, struck]) {
  if (link) return h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link);
  if (bold) return h('b', {}, bold);
  return italic ? h('i', {}, italic) : h('s', {}, struck ?? all);
}
