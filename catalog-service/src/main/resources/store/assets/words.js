// What the page knows and says, in its language.
export const settings = JSON.parse(document.getElementById('settings').textContent);

export const say = (key, value) => settings.sentences[key].replace('{0}', value ?? '');

const whole = new Intl.NumberFormat('en-IN');
const exact = new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const rupees = paise => '₹' + (paise % 100 ? exact : whole).format(paise / 100);

export const items = count => say(count === 1 ? 'item' : 'items', count);
