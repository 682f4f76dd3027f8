// Search as you type; without the network the form still works as a form once it is back.
import { drawAll, part } from './shelf.js';
import { say } from './words.js';

const PAUSE = 180;
let running = new AbortController();
let timer = 0;

async function look(form, goods, home) {
  running.abort();
  running = new AbortController();
  const q = form.q.value.trim();
  const address = q ? `${form.action}?${new URLSearchParams({ q })}` : home;
  try {
    const page = await part(address, running.signal);
    document.getElementById('goods').replaceWith(page.getElementById('goods'));
    drawAll();
    history.replaceState(history.state, '', address);
    document.getElementById('heard').textContent = say('found', document.querySelectorAll('.card').length);
    keepTypedInLanguages(address);
  } catch (e) {
    if (e.name !== 'AbortError') document.getElementById('heard').textContent = say('more-failed');
  }
}

// A switch of the language goes on with what is typed.
function keepTypedInLanguages(address) {
  const url = new URL(address, location.href);
  const rest = url.pathname.replace(/^\/(en|hi|mr)/, '') + url.search;
  document.querySelectorAll('.languages a').forEach(a => { a.setAttribute('href', `/${a.lang}${rest}`); });
}

export function start() {
  const form = document.querySelector('form.search');
  const goods = document.getElementById('goods');
  if (!goods) return;
  const home = form.q.value ? form.action.replace(/\/search$/, '') : location.pathname;
  form.q.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(form, goods, home), PAUSE);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    form.q.blur();
    look(form, goods, home);
  });
}
