// Wakes the page up. Everything above the basket works without it.
import * as link from './link.js';
import * as pictures from './pictures.js';
import * as search from './search.js';
import * as shelf from './shelf.js';

link.takeFromAddress();
document.documentElement.classList.add('js');
document.getElementById('strangers').hidden = Boolean(link.token());
pictures.start();
shelf.start();
search.start();
if (document.getElementById('order')) import('./bill.js').then(bill => bill.start());

// A chat is often opened again while this tab is still there, with another link.
addEventListener('hashchange', () => {
  link.takeFromAddress();
  document.getElementById('strangers').hidden = Boolean(link.token());
});
