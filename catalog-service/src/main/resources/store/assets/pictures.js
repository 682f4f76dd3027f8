// A picture that does not come leaves a neat tile with the first letter of what it would show.
const letters = Intl.Segmenter ? new Intl.Segmenter() : null;

function tile(img) {
  const place = img.closest('.card, .line, .categories a');
  if (!place) return;
  const name = place.querySelector('h3, h2, span')?.textContent.trim() ?? '';
  const it = document.createElement('span');
  it.className = 'no-picture';
  it.setAttribute('aria-hidden', 'true');
  it.textContent = letters ? [...letters.segment(name)][0]?.segment ?? '' : name.charAt(0);
  img.replaceWith(it);
}

export function start() {
  addEventListener('error', event => { if (event.target instanceof HTMLImageElement) tile(event.target); }, true);
  document.querySelectorAll('img').forEach(img => { if (img.complete && img.currentSrc && !img.naturalWidth) tile(img); });
}
