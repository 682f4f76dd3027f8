/** The words of approved templates belong to Meta's catalogue; these stand in for those that a house like this one has. */
const WORDS = {
  new_order: {
    en: 'New order {1}: {2} items, {3}, {4} away. Has it left the store?',
    hi: 'नया ऑर्डर {1}: {2} आइटम, {3}, {4} दूर। क्या सामान दुकान से निकल गया?',
    mr: 'नवीन ऑर्डर {1}: {2} वस्तू, {3}, {4} अंतरावर. सामान दुकानातून निघाले का?',
  },
  order_offer: {
    en: 'Can you take order {1}? {2} items, {3}, {4} away, {5}.',
    hi: 'क्या आप ऑर्डर {1} ले सकते हैं? {2} सामान, {3}, {4} दूर, {5}।',
    mr: 'तुम्ही ऑर्डर {1} घेऊ शकता का? {2} वस्तू, {3}, {4} अंतरावर, {5}.',
  },
  order_offer_reminder: {
    en: 'Order {1} is still waiting for your answer.',
    hi: 'ऑर्डर {1} अब भी आपके जवाब का इंतज़ार कर रहा है।',
    mr: 'ऑर्डर {1} अजून तुमच्या उत्तराची वाट पाहत आहे.',
  },
  order_offer_passed_on: {
    en: 'Order {1} went to another shop.',
    hi: 'ऑर्डर {1} दूसरी दुकान को दे दिया गया।',
    mr: 'ऑर्डर {1} दुसऱ्या दुकानाला दिली.',
  },
  bill_reduced: {
    en: '{1} did not have everything. Here is the credit note {2}; your bill now comes to {3}.',
    hi: '{1} के पास सब कुछ नहीं था। यह रहा क्रेडिट नोट {2}; आपका बिल अब {3} है।',
    mr: '{1} यांच्याकडे सगळे नव्हते. ही क्रेडिट नोट {2}; तुमचे बिल आता {3} आहे.',
  },
  credit_note_ready: {
    en: '{1} has taken back your bill. Here is the credit note {2}.',
    hi: '{1} ने आपका बिल वापस ले लिया है। यह रहा क्रेडिट नोट {2}।',
    mr: '{1} यांनी तुमचे बिल मागे घेतले आहे. ही क्रेडिट नोट {2}.',
  },
  invoice_as_text: {
    en: '{1} has your order. Bill {2}, to pay: {3}.',
    hi: 'आपका ऑर्डर {1} के पास है। बिल {2}, कुल देना है: {3}।',
    mr: 'तुमची ऑर्डर {1} यांच्याकडे आहे. बिल {2}, एकूण द्यायचे: {3}.',
  },
  invoice_ready: {
    en: '{1} has your order. Here is your invoice {2}.',
    hi: 'आपका ऑर्डर {1} के पास है। यह रहा आपका बिल {2}।',
    mr: 'तुमची ऑर्डर {1} कडे आहे. हे तुमचे बिल {2}.',
  },
  order_items_missing: {
    en: 'The shop does not have everything in your order {1}: {2}. The rest comes to {3}. Is that all right?',
    hi: 'आपके ऑर्डर {1} में दुकान के पास सब कुछ नहीं है: {2}। बाकी {3} का है। क्या यह ठीक है?',
    mr: 'तुमच्या ऑर्डर {1} मधले दुकानाकडे सगळे नाही: {2}. उरलेले {3} चे आहे. चालेल का?',
  },
  order_part_agreed: {
    en: 'The shopper agrees: order {1} goes without what is missing, {2}.',
    hi: 'ग्राहक मान गए हैं: ऑर्डर {1} बिना उस सामान के जाएगा, {2}।',
    mr: 'ग्राहक तयार आहेत: ऑर्डर {1} त्या वस्तूंशिवाय जाईल, {2}.',
  },
  order_call_shopper: {
    en: 'The shopper has not answered about order {1}. Please call them.',
    hi: 'ग्राहक ने ऑर्डर {1} के बारे में जवाब नहीं दिया है। कृपया उन्हें फ़ोन करें।',
    mr: 'ग्राहकाने ऑर्डर {1} बद्दल उत्तर दिलेले नाही. कृपया त्यांना फोन करा.',
  },
  order_cancelled: { en: 'Order cancelled: {1}.', hi: 'ऑर्डर रद्द हुआ: {1}।', mr: 'ऑर्डर रद्द झाली: {1}.' },
};

/** A template with its parameters filled in; of an unknown one the parameters alone. */
export function templateWords({ name, language, components = [] }) {
  const body = components.find((component) => component.type.toLowerCase() === 'body')?.parameters ?? [];
  const parameters = body.map((parameter) => parameter.text);
  const words = WORDS[name]?.[language.code];
  return words ? words.replace(/\{(\d)\}/g, (all, index) => parameters[index - 1] ?? all) : parameters.join('\n');
}
