/** What goes back when an address form or a flow was filled in: the answers as a JSON text, as WhatsApp words them. */
export const filledIn = (name, values, body) => ({
  type: 'raw',
  message: { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { name, body, response_json: JSON.stringify({ values }) } } },
});

/** The owner's own number, as a contact. */
export const sharedNumber = ({ number, name = 'Me' }) => ({
  type: 'raw',
  message: { type: 'contacts', contacts: [{ name: { formatted_name: name, first_name: name }, phones: [{ phone: `+${number}`, wa_id: number, type: 'CELL' }], origin: 'contact_request' }] },
});
