/** Where the towns of the story lie, and how their map is drawn. */
export const PLACES = [
  ['Vashi', 19.0771, 72.9986], ['Nerul', 19.033, 73.019], ['CBD Belapur', 19.018, 73.039], ['Kopar Khairane', 19.103, 73.01],
  ['Airoli', 19.155, 72.999], ['Kharghar', 19.036, 73.069], ['Naupada', 19.188, 72.971], ['Vartak Nagar', 19.212, 72.964],
  ['Manpada', 19.235, 72.977], ['Kalyan West', 19.248, 73.126], ['Kalyan East', 19.231, 73.145], ['Dombivli East', 19.216, 73.093],
].map(([name, latitude, longitude]) => ({ name, latitude, longitude }));

const WEST = 72.925, EAST = 73.19, NORTH = 19.275, SOUTH = 18.99;
const COSINE = Math.cos((19.13 * Math.PI) / 180);
export const WIDTH = 1000;
export const HEIGHT = Math.round((WIDTH * (NORTH - SOUTH)) / ((EAST - WEST) * COSINE));

export const toMap = ({ latitude, longitude }) => ({ x: ((longitude - WEST) / (EAST - WEST)) * WIDTH, y: ((NORTH - latitude) / (NORTH - SOUTH)) * HEIGHT });
export const fromMap = ({ x, y }) => ({
  latitude: Number((NORTH - (y / HEIGHT) * (NORTH - SOUTH)).toFixed(5)),
  longitude: Number((WEST + (x / WIDTH) * (EAST - WEST)).toFixed(5)),
});

/** The nearest place and its distance in kilometres. */
export function nearest(spot) {
  const away = (place) => Math.hypot((place.latitude - spot.latitude) * 111.2, (place.longitude - spot.longitude) * 111.2 * COSINE);
  const place = PLACES.reduce((best, each) => (away(each) < away(best) ? each : best));
  return { place, kilometres: away(place) };
}
