import { h } from './dom.js';

/** Shared contacts: each with its first letter, as phones show people without a picture. */
export const contactCards = (contacts) => contacts.map(({ name, phones }) => {
  const called = name?.formatted_name ?? 'Somebody';
  return h('div', { class: 'cart-card' }, h('span', { class: 'initial', 'aria-hidden': 'true' }, called.charAt(0)),
    h('div', {}, h('strong', {}, called), h('span', {}, phones?.[0]?.phone ?? '')));
});
