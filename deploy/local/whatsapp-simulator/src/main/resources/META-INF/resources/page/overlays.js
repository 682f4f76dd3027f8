import { documentAddress } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { lay } from './layer.js';

function over(screen, { title, subtitle, link, frame, kind }) {
  let close = () => {};
  const element = h('div', { class: `over ${kind}` },
    h('div', { class: 'over-top' },
      h('button', { class: 'icon-button', type: 'button', 'aria-label': 'Close, back to the chat', onclick: () => close() }, icon('close')),
      h('p', {}, h('strong', {}, title), subtitle),
      h('a', { class: 'icon-button', href: link, target: '_blank', rel: 'noopener', 'aria-label': 'Open in a tab of its own' }, icon('open'))),
    frame);
  close = lay(screen, element, title);
  return close;
}

/** The mini-store over the chat, as WhatsApp shows web pages. It closes itself by leading back to the chat. */
export function openStore(screen, label, url) {
  const frame = h('iframe', { src: url, title: label, allow: 'geolocation' });
  const leave = (message) => {
    if (message.origin === window.location.origin && message.source === frame.contentWindow && message.data?.kind === 'back-to-chat') close();
  };
  window.addEventListener('message', leave);
  const closed = over(screen, { title: label, subtitle: new URL(url).host, link: url, frame, kind: 'store' });
  const close = () => {
    window.removeEventListener('message', leave);
    closed();
  };
  return close;
}

/** A document over the chat, in the browser's own reader. */
export function openDocument(screen, message) {
  const address = documentAddress(message.wamid);
  const title = message.filename;
  const frame = h('iframe', { src: `${address}#toolbar=0&navpanes=0&view=FitH`, title });
  return over(screen, { title, subtitle: 'Document', link: address, frame, kind: 'paper' });
}
