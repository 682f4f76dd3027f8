const KEY = 'kirana.shoppers';
const NAMES = ['Asha', 'Ravi', 'Fatima', 'Joseph', 'Meera', 'Harpreet', 'Lata', 'Imran', 'Sunita', 'Vikram', 'Ananya', 'Ganesh'];

/** India has no number that begins with 51, so nobody is ever disturbed. */
const freshNumber = () => '9151' + String(crypto.getRandomValues(new Uint32Array(1))[0] % 1e8).padStart(8, '0');

/** The people who have been played in this browser. */
export class Shoppers {
  constructor(storage) {
    this.storage = storage;
    this.all = this.remembered();
    this.chosen = this.all.at(-1) ?? this.add();
  }

  remembered() {
    try {
      const kept = JSON.parse(this.storage.getItem(KEY)) ?? [];
      return kept.filter((one) => /^9151\d{8}$/.test(one.number) && one.name);
    } catch {
      return [];
    }
  }

  add() {
    this.chosen = { number: freshNumber(), name: NAMES[this.all.length % NAMES.length] };
    this.all.push(this.chosen);
    this.keep();
    return this.chosen;
  }

  choose(number) {
    this.chosen = this.all.find((one) => one.number === number) ?? this.chosen;
  }

  keep() {
    try {
      this.storage.setItem(KEY, JSON.stringify(this.all.slice(-12)));
    } catch {
      // a browser that keeps nothing still plays
    }
  }
}
