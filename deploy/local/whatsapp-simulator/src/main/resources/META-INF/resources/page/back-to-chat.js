// In a frame the page around it closes the mini-store; opened alone, the link on the page leads there.
if (window.parent !== window) {
  window.parent.postMessage({ kind: 'back-to-chat' }, window.location.origin);
}
