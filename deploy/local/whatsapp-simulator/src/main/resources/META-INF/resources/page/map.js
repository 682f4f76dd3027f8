import { drawing } from './dom.js';
import { HEIGHT, PLACES, WIDTH, toMap } from './places.js';

const at = (latitude, longitude) => {
  const { x, y } = toMap({ latitude, longitude });
  return `${x.toFixed(0)} ${y.toFixed(0)}`;
};
const road = (...points) => `M${points.map(([latitude, longitude]) => at(latitude, longitude)).join('L')}`;

const CREEK = `M${at(19.275, 72.925)}L${at(19.275, 72.94)}L${at(19.25, 72.96)}Q${at(19.2, 72.99)} ${at(19.17, 72.985)}T${at(19.1, 72.985)}T${at(19.05, 72.985)}Q${at(19.02, 73.0)} ${at(19.0, 73.03)}L${at(18.99, 73.05)}L${at(18.99, 72.925)}Z`;
const RIVER = `M${at(19.28, 72.93)}Q${at(19.262, 73.0)} ${at(19.245, 73.03)}T${at(19.242, 73.09)}T${at(19.262, 73.14)}T${at(19.25, 73.2)}`;
const HILLS = `M${at(19.2, 73.03)}Q${at(19.19, 73.06)} ${at(19.15, 73.06)}T${at(19.09, 73.07)}Q${at(19.06, 73.05)} ${at(19.09, 73.035)}T${at(19.16, 73.02)}T${at(19.2, 73.03)}Z`;
const WOODS = `M${at(19.275, 72.925)}L${at(19.275, 72.935)}Q${at(19.24, 72.95)} ${at(19.2, 72.94)}T${at(19.15, 72.925)}Z`;
const ROADS = [
  road([19.015, 73.045], [19.033, 73.02], [19.0771, 73.0], [19.103, 73.008], [19.155, 73.0], [19.185, 72.985]),
  road([19.275, 72.99], [19.235, 72.978], [19.212, 72.968], [19.188, 72.975], [19.16, 72.945], [19.13, 72.925]),
  road([19.07, 72.925], [19.068, 72.985], [19.066, 73.01], [19.04, 73.06], [19.03, 73.1], [18.99, 73.13]),
  road([19.185, 72.985], [19.19, 73.03], [19.19, 73.08], [19.216, 73.093], [19.235, 73.13], [19.25, 73.19]),
  road([19.235, 72.978], [19.25, 73.04], [19.248, 73.126]),
  road([19.05, 73.07], [19.1, 73.09], [19.15, 73.09], [19.19, 73.08]),
];
const RAIL = road([19.0, 73.03], [19.02, 73.035], [19.035, 73.015], [19.08, 72.999], [19.11, 73.012], [19.155, 73.006], [19.187, 72.977], [19.19, 73.02], [19.2, 73.07], [19.218, 73.088], [19.24, 73.135], [19.24, 73.19]);

const blocks = PLACES.map((place) => {
  const { x, y } = toMap(place);
  return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)})" fill="#ded3bf">
    <rect x="-34" y="-26" width="20" height="16" rx="3"/><rect x="-9" y="-30" width="24" height="20" rx="3"/><rect x="20" y="-24" width="16" height="18" rx="3"/>
    <rect x="-32" y="-4" width="26" height="15" rx="3"/><rect x="8" y="0" width="26" height="16" rx="3"/><rect x="-20" y="16" width="20" height="14" rx="3"/></g>`;
}).join('');

const names = PLACES.map((place) => {
  const { x, y } = toMap(place);
  return `<text x="${x.toFixed(0)}" y="${(y + 50).toFixed(0)}" text-anchor="middle" font-size="23" font-weight="600" fill="#4a4436" stroke="#f4efe2" stroke-width="5" paint-order="stroke" font-family="sans-serif">${place.name}</text>`;
}).join('');

const LAND = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#eef0e0"/><path d="${WOODS}" fill="#cfe2bb"/><path d="${HILLS}" fill="#d3e3bd"/>
  <path d="${CREEK}" fill="#a9d5e8"/><path d="${WOODS}" fill="#cfe2bb"/><path d="${RIVER}" fill="none" stroke="#a9d5e8" stroke-width="18" stroke-linecap="round"/>${blocks}
  <g fill="none" stroke-linejoin="round" stroke-linecap="round"><g stroke="#d9c9a4" stroke-width="13">${ROADS.map((d) => `<path d="${d}"/>`).join('')}</g>
  <g stroke="#fffdf6" stroke-width="9">${ROADS.map((d) => `<path d="${d}"/>`).join('')}</g>
  <path d="${RAIL}" stroke="#8b8a86" stroke-width="4"/><path d="${RAIL}" stroke="#fff" stroke-width="2" stroke-dasharray="9 9"/></g>`;

const pin = (x, y, scale) =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})"><ellipse cx="0" cy="1" rx="11" ry="4" fill="#0004"/><path d="M0 0C-7-12-17-20-17-32a17 17 0 1 1 34 0C17-20 7-12 0 0z" fill="#d9352b" stroke="#fff" stroke-width="2.500"/><circle cx="0" cy="-32" r="6.500" fill="#fff"/></g>`;

/** The whole map, with a pin where somebody put it. */
export function wholeMap(spot) {
  const { x, y } = spot ? toMap(spot) : { x: 0, y: 0 };
  return drawing(`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">${LAND}${names}${spot ? pin(x, y, 2.1) : ''}</svg>`);
}

/** What lies around a spot. */
export function mapAround(spot) {
  const { x, y } = toMap(spot);
  return drawing(`<svg viewBox="${(x - 130).toFixed(0)} ${(y - 82).toFixed(0)} 260 144" preserveAspectRatio="xMidYMid slice"><rect x="-4000" y="-4000" width="9000" height="9000" fill="#eef0e0"/>${LAND}${names}${pin(x, y, 0.95)}</svg>`);
}

/** Where on the map a click fell, whatever part of it is cut off. */
export function spotOf(svg, click) {
  const point = new DOMPoint(click.clientX, click.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: Math.min(WIDTH, Math.max(0, point.x)), y: Math.min(HEIGHT, Math.max(0, point.y)) };
}
