// The signed link's token: it comes in the fragment, lives in this tab only and is shown to nobody.
const KEY = 'kirana.link';
let held = null;

const tab = {
  get: () => { try { return sessionStorage.getItem(KEY) ?? held; } catch { return held; } },
  set: token => { held = token; try { sessionStorage.setItem(KEY, token); return true; } catch { return false; } },
};

export function takeFromAddress() {
  const token = new URLSearchParams(location.hash.slice(1)).get('t');
  if (!token) return;
  // Where the tab may keep nothing, the address has to.
  if (tab.set(token)) history.replaceState(history.state, '', location.pathname + location.search);
  else document.querySelectorAll('a[href^="/"]').forEach(a => { a.hash = location.hash; });
}

export const token = () => tab.get();
