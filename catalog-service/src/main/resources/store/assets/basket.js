// The basket: kept on this phone, so that it outlives reloads, lost networks and links.
const KEY = 'kirana.basket';
const LAST = 'kirana.last-basket';
const CHECKOUT = 'kirana.checkout';
export const MOST = 99;

const memory = new Map();
const read = key => { try { return localStorage.getItem(key); } catch { return memory.get(key) ?? null; } };
const write = (key, value) => { try { localStorage.setItem(key, value); } catch { memory.set(key, value); } };

function lines(key) {
  try {
    const kept = JSON.parse(read(key) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch { return {}; }
}

const listeners = [];
export const onChange = listener => listeners.push(listener);

function keep(next) {
  write(KEY, JSON.stringify(next));
  write(CHECKOUT, '');
  listeners.forEach(listener => listener());
}

export const all = () => Object.entries(lines(KEY)).map(([sku, line]) => ({ sku, ...line }));
export const quantity = sku => lines(KEY)[sku]?.quantity ?? 0;
export const count = () => all().reduce((sum, line) => sum + line.quantity, 0);
export const total = () => all().reduce((sum, line) => sum + line.quantity * line.price, 0);

export function set(product, wanted) {
  const next = lines(KEY);
  const clamped = Math.max(0, Math.min(MOST, wanted));
  if (clamped === 0) delete next[product.sku];
  else next[product.sku] = { ...next[product.sku], ...product, sku: undefined, quantity: clamped };
  keep(next);
}

// Takes today's names and prices over; tells what became dearer, cheaper or unavailable.
export function update(products) {
  const next = lines(KEY);
  const today = new Map(products.map(product => [product.sku, product]));
  let changed = false;
  let gone = false;
  for (const [sku, line] of Object.entries(next)) {
    const product = today.get(sku);
    if (!product) { delete next[sku]; gone = true; continue; }
    if (product.pricePaise !== line.price) { line.was = line.price; changed = true; }
    Object.assign(line, { name: product.name, pack: product.pack, price: product.pricePaise });
  }
  if (changed || gone) keep(next);
  else write(KEY, JSON.stringify(next));
  return { changed, gone };
}

// One id for one basket: a double tap, a retry and a reload all send the same one.
export function checkoutId() {
  const id = read(CHECKOUT) || uuid();
  write(CHECKOUT, id);
  return id;
}

export function empty() {
  write(LAST, read(KEY) ?? '{}');
  keep({});
}

export const hasLast = () => Object.keys(lines(LAST)).length > 0;
export const bringBack = () => keep(lines(LAST));

// randomUUID is missing where the page is not served securely, as on a phone in the local network.
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// Another tab, or the page that the back button brings again, may have changed it.
addEventListener('storage', event => { if (event.key === KEY) listeners.forEach(listener => listener()); });
addEventListener('pageshow', event => { if (event.persisted) listeners.forEach(listener => listener()); });
