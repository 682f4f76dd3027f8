/** The words of approved templates are in Meta's catalogue. */
let catalogue = [];

/** Resolves once the catalogue is known; what was drawn before has its parameters alone. */
export const templatesKnown = fetch('simulator/templates')
  .then((answer) => (answer.ok ? answer.json() : []), () => [])
  .then((all) => { catalogue = all; });

/** A template with its parameters filled in; of an unknown one the parameters alone. */
export function templateWords({ name, language, components = [] }) {
  const body = components.find((component) => component.type.toLowerCase() === 'body')?.parameters ?? [];
  const parameters = body.map((parameter) => parameter.text ?? parameter.currency?.fallback_value ?? parameter.date_time?.fallback_value ?? '');
  const words = catalogue.find(({ key }) => key.name === name && key.language === language.code)?.body;
  return words ? words.replace(/\{\{(\d+)}}/g, (all, index) => parameters[index - 1] ?? all) : parameters.join('\n');
}
