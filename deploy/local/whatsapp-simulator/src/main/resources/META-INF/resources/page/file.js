import { documentAddress, documentFacts } from './api.js';
import { h } from './dom.js';
import { size } from './format.js';
import { icon } from './icons.js';

/** A document in a bubble: its first page, if it is a PDF that the browser can show, its name and its size. */
export function file(message, document, acts) {
  const facts = h('span', {}, 'PDF');
  const preview = h('span', { class: 'preview', 'aria-hidden': 'true' });
  documentFacts(message.wamid).then((known) => {
    if (!known) return;
    const pages = known.pages ? `${known.pages} ${known.pages === 1 ? 'page' : 'pages'} · ` : '';
    facts.textContent = `${pages}${size(known.bytes)} · PDF`;
    if (known.pages) preview.append(h('object', { data: `${documentAddress(message.wamid)}#toolbar=0&navpanes=0&scrollbar=0&view=FitH`, type: 'application/pdf', tabindex: -1 }));
  }, () => {});
  const filename = document.filename ?? 'Document';
  return h('button', { type: 'button', class: 'file', onclick: () => acts.document({ ...message, filename }) }, preview, icon('file'),
    h('div', {}, h('strong', {}, filename), facts));
}
