/**
 * Sends every kind that an independent client of the Cloud API knows to a running simulator, and looks whether its answers are Meta's.
 *
 *   npm ci && KIRANA_SIMULATOR=http://127.0.0.1:8090 KIRANA_SIMULATOR_ACCESS_TOKEN=... node every-kind.mjs
 */
import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';

const simulator = process.env.KIRANA_SIMULATOR ?? 'http://127.0.0.1:8090';
const accessToken = process.env.KIRANA_SIMULATOR_ACCESS_TOKEN ?? 'access-token';
const phoneNumberId = '990000000000011';
const businessAccountId = '990000000000001';
const phone = '915100000042';
const client = new WhatsAppClient({ accessToken, baseUrl: simulator, graphVersion: 'v24.0' });
const to = { phoneNumberId, to: `+${phone}` };
const link = (name) => `https://example.org/${name}`;

const written = await fetch(`${simulator}/simulator/shoppers/${phone}/messages?wait=false`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: 'text', text: 'Hi' }),
}).then((answer) => answer.json());
const hi = written.wamids[0];
const userId = (await fetch(`${simulator}/simulator/phones/${phone}`).then((answer) => answer.json())).userId;
const picture = await client.media.upload({ phoneNumberId, type: 'image/png', file: new Blob(['a picture'], { type: 'image/png' }), fileName: 'a.png' });

const kinds = {
  text: () => client.messages.sendText({ ...to, body: 'Namaste', previewUrl: false }),
  'text to a user id': () => client.messages.sendText({ phoneNumberId, recipient: userId, body: 'Namaste' }),
  'text as an answer': () => client.messages.sendText({ ...to, body: 'Namaste', contextMessageId: hi, bizOpaqueCallbackData: 'our-id' }),
  'image by id': () => client.messages.sendImage({ ...to, image: { id: picture.id, caption: 'A picture' } }),
  'image by link': () => client.messages.sendImage({ ...to, image: { link: link('a.jpg') } }),
  video: () => client.messages.sendVideo({ ...to, video: { link: link('a.mp4'), caption: 'A film' } }),
  audio: () => client.messages.sendAudio({ ...to, audio: { link: link('a.ogg') } }),
  document: () => client.messages.sendDocument({ ...to, document: { link: link('a.pdf'), filename: 'a.pdf', caption: 'Yours' } }),
  sticker: () => client.messages.sendSticker({ ...to, sticker: { link: link('a.webp') } }),
  location: () => client.messages.sendLocation({ ...to, location: { latitude: 19.07, longitude: 72.99, name: 'Shop', address: 'Vashi' } }),
  contacts: () => client.messages.sendContacts({ ...to, contacts: [{ name: { formattedName: 'Ganesh', firstName: 'Ganesh' }, phones: [{ phone: '+915100000000', type: 'WORK' }] }] }),
  reaction: () => client.messages.sendReaction({ ...to, reaction: { messageId: hi, emoji: '👍' } }),
  'reply buttons': () => client.messages.sendInteractiveButtons({ ...to, bodyText: 'Sure?', footerText: 'Kirana', buttons: [{ id: 'y', title: 'Yes' }, { id: 'n', title: 'No' }] }),
  list: () => client.messages.sendInteractiveList({ ...to, bodyText: 'Which?', buttonText: 'Choose', sections: [{ title: 'All', rows: [{ id: 'a', title: 'Atta', description: '5 kg' }] }] }),
  product: () => client.messages.sendInteractiveProduct({ ...to, bodyText: 'Fresh', catalogId: 'c1', productRetailerId: 'ATTA_5KG' }),
  'product list': () => client.messages.sendInteractiveProductList({ ...to, bodyText: 'Choose', header: { type: 'text', text: 'Today' }, catalogId: 'c1', sections: [{ title: 'Dairy', productItems: [{ productRetailerId: 'MILK_500ML' }] }] }),
  flow: () => client.messages.sendInteractiveFlow({ ...to, bodyText: 'When?', parameters: { flowMessageVersion: '3', flowId: '1', flowCta: 'Choose', flowToken: 't', flowAction: 'navigate', flowActionPayload: { screen: 'SLOTS' } } }),
  address: () => client.messages.sendInteractiveAddress({ ...to, bodyText: 'Where?', parameters: { country: 'IN', values: { in_pin_code: '400703' } } }),
  'location request': () => client.messages.sendInteractiveLocationRequest({ ...to, bodyText: 'Where?', parameters: { requestMessage: 'Where?' } }),
  'link button': () => client.messages.sendInteractiveCtaUrl({ ...to, bodyText: 'Welcome', parameters: { displayText: 'Open', url: link('') } }),
  'catalogue message': () => client.messages.sendInteractiveCatalogMessage({ ...to, bodyText: 'Ours', parameters: { thumbnailProductRetailerId: 'ATTA_5KG' } }),
  'raw order status': () => client.messages.sendInteractiveRaw({ ...to, interactive: { type: 'order_status', body: { text: 'Packed' }, action: { name: 'review_order', parameters: { reference_id: 'A-1', order: { status: 'shipped' } } } } }),
  template: () => client.messages.sendTemplate({ ...to, template: { name: 'order_ready', language: { code: 'en' }, components: [{ type: 'body', parameters: [{ type: 'text', text: '₹10' }] }] } }),
};

/** What the client supports and Meta would refuse, with Meta's code. */
const refusals = {
  'a template that nobody approved': [132001, () => client.messages.sendTemplate({ ...to, template: { name: 'nobody_knows_it', language: { code: 'en' } } })],
  'a parameter too few': [132000, () => client.messages.sendTemplate({ ...to, template: { name: 'order_ready', language: { code: 'en' } } })],
  'a media id that is none': [131009, () => client.messages.sendImage({ ...to, image: { id: '1' } })],
  'ourselves': [131021, () => client.messages.sendText({ phoneNumberId, to: '+919999000000', body: 'Hi' })],
  'a receipt for nothing': [100, () => client.messages.markRead({ phoneNumberId, messageId: 'wamid.X' })],
  'a wrong token': [190, () => new WhatsAppClient({ accessToken: 'wrong', baseUrl: simulator }).messages.sendText({ ...to, body: 'Hi' })],
};

let failures = 0;
const tell = (good, name, words) => {
  failures += good ? 0 : 1;
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}${words ? `: ${words}` : ''}`);
};

for (const [name, send] of Object.entries(kinds)) {
  await send().then((answer) => tell(/^wamid\./.test(answer.messages?.[0]?.id), name), (error) => tell(false, name, JSON.stringify(error?.raw ?? error?.message ?? error)));
}
for (const [name, [code, send]] of Object.entries(refusals)) {
  await send().then(() => tell(false, name, 'was accepted'), (error) => tell(Number(error.code) === code, name, `${error.code} ${error.message}`));
}
const receipt = await client.messages.markRead({ phoneNumberId, messageId: hi, typingIndicator: { type: 'text' } });
tell(receipt.success, 'receipt with typing');
const described = await client.media.get({ mediaId: picture.id, phoneNumberId });
tell(described.mimeType === 'image/png' && described.url.includes('ext='), 'media described');
const bytes = await client.media.download({ mediaId: picture.id, phoneNumberId, auth: 'always' });
tell(new TextDecoder().decode(bytes) === 'a picture', 'media downloaded');
tell((await client.media.delete({ mediaId: picture.id, phoneNumberId })).success, 'media deleted');
tell((await client.templates.list({ businessAccountId })).data.length > 40, 'templates listed');
const created = await client.templates.create({ businessAccountId, name: 'from_npm', language: 'en', category: 'UTILITY', components: [{ type: 'BODY', text: 'Hello' }] });
tell(created.status === 'PENDING', 'template created');
tell((await client.templates.delete({ businessAccountId, name: 'from_npm' })).success, 'template deleted');
tell((await client.phoneNumbers.register({ phoneNumberId, pin: '123456' })).success, 'number registered');
console.log(failures ? `${failures} failed` : 'all as at Meta');
process.exit(failures ? 1 : 0);
