const has = (messages, test) => messages.findLast(test);

/** One quiet line: what to do next, from what the two phones show. */
export function nextStep(shopper, partner, inTheStore) {
  if (inTheStore) return 'Fill the basket and order. The cross leads back to the chat.';
  const last = shopper.at(-1);
  if (!last) return 'Write “Hi” on the left phone, or tap the suggestion.';
  const invoice = has(shopper, ({ kind, by }) => kind === 'document' && by === 'business');
  if (partner?.offer && !partner.answered) {
    return `${invoice ? 'The invoice is here: tap it to read it. Then tap' : 'A store has news of the order: tap'} “${partner.offer}” on the right phone.`;
  }
  if (partner?.answered) return 'That is the whole story. Ask for “status”, order again, or be somebody else.';
  if (invoice && last.kind === 'document') return 'The invoice has arrived. Tap it to read it.';
  if (last.by === 'phone') return 'Kirana reads it. Watch the events on the right.';
  if (last.kind === 'location_request_message' && has(shopper, ({ kind }) => kind === 'cta_url')) {
    return 'Open the shop with its button, or tap “Send location” first.';
  }
  return byKind[last.kind] ?? 'Share a location or send a cart with the paper clip, or just write.';
}

const byKind = {
  cta_url: 'Tap the button below the message: it opens the mini-store.',
  location_request_message: 'Tap “Send location” and choose a place on the map.',
  button: 'Tap one of the answers.',
  list: 'Open the list and choose.',
};

/** What a newcomer may want to say. */
export function suggestions(messages) {
  if (messages.length === 0) return ['Hi', 'नमस्ते', 'Namaskar'];
  if (messages.some(({ kind }) => kind === 'document')) return ['status', 'repeat', 'cancel', 'help'];
  return messages.length < 3 ? ['help'] : ['status', 'help'];
}
