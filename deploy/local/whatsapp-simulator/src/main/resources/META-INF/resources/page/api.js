const read = async (path) => {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
};

/** A phone's chat on one line; nothing for a phone that nobody named. */
export const screen = (phone, line) => read(`simulator/phones/${phone}?line=${line}`).catch(() => null);

/** Who has a chat on this line, the latest first. */
export const owners = (line) => read(`simulator/phones?line=${line}`).then((found) => found ?? [], () => []);

/** Does something in a chat; true when the business has taken it, false while WhatsApp still tries. */
export async function write(line, phone, gesture) {
  const answer = await fetch(`simulator/${line}s/${phone}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(gesture),
  });
  if (!answer.ok) throw new Error(`the simulator answered ${answer.status}`);
  return (await answer.json()).delivered;
}

let products;

/** The catalogue of the chat, read once. */
export function catalogue() {
  products ??= read('simulator/catalogue').then((page) => {
    if (!page?.products) throw new Error('no catalogue');
    return page.products;
  });
  return products.catch((missing) => {
    products = undefined;
    throw missing;
  });
}

export const documentAddress = (wamid) => `simulator/documents/${encodeURIComponent(wamid)}`;

/** How many pages and bytes a document has. */
export async function documentFacts(wamid) {
  const answer = await fetch(documentAddress(wamid));
  if (!answer.ok) return null;
  const bytes = await answer.arrayBuffer();
  const pages = new TextDecoder('latin1').decode(bytes).match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  return { bytes: bytes.byteLength, pages };
}

/** Hears what happens, as it happens; the browser reconnects by itself. */
export function follow({ phone, event, feed }) {
  const source = new EventSource('simulator/stream');
  source.addEventListener('phone', (message) => phone(JSON.parse(message.data)));
  source.addEventListener('event', (message) => event(JSON.parse(message.data)));
  source.addEventListener('feed', (message) => feed(JSON.parse(message.data).state));
  source.addEventListener('error', () => feed('LOST'));
  source.addEventListener('open', () => phone(null));
  return source;
}
