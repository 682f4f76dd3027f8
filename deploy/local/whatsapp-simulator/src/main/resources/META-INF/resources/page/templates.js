/** The words of approved templates are in Meta's catalogue. */
let catalogue = [];

/** Resolves once the catalogue is known; what was drawn before has its parameters alone. */
let asked = ask();

/** The same again for a template that was made after the page was opened. */
export const templateKnown = (name) => asked.then(() => {
  if (!catalogue.some(({ key }) => key.name === name)) asked = ask();
  return asked;
});

function ask() {
  return fetch('simulator/templates')
    .then((answer) => (answer.ok ? answer.json() : []), () => [])
    .then((all) => { catalogue = all; });
}

/** A template with its parameters filled in; of an unknown one the parameters alone. */
export function templateWords({ name, language, components = [] }) {
  const body = components.find((component) => component.type.toLowerCase() === 'body')?.parameters ?? [];
  const text = (parameter) => parameter.text ?? parameter.currency?.fallback_value ?? parameter.date_time?.fallback_value ?? '';
  const named = Object.fromEntries(body.map((parameter, index) => [parameter.parameter_name ?? String(index + 1), text(parameter)]));
  const words = catalogue.find(({ key }) => key.name === name && key.language === language.code)?.body;
  return words ? words.replace(/\{\{\s*(\w+)\s*}}/g, (all, variable) => named[variable] ?? all) : Object.values(named).join('\n');
}
