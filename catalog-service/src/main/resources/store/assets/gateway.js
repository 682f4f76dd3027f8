// Sends to the gateway and names what came of it.
import { settings } from './words.js';

const PATIENCE = 20000;
const KNOWN = ['link-forged', 'link-expired', 'link-used', 'checkout-invalid', 'window-closed'];

async function post(path, token, body) {
  const gateway = settings.gateway.replace(/\/$/, '');
  try {
    return await fetch(gateway + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch { return null; }
}

async function outcome(answer) {
  if (!answer) return 'offline';
  if (answer.status === 202) return 'sent';
  const problem = await answer.json().catch(() => ({}));
  const type = String(problem.type ?? '').replace('urn:kirana:problem:', '');
  if (KNOWN.includes(type)) return type;
  if (answer.status === 413) return 'too-large';
  if (answer.status === 400 || answer.status === 422) return 'checkout-invalid';
  if (answer.status === 401) return 'link-forged';
  return 'busy';
}

export const checkOut = async (token, checkout) => outcome(await post('/checkouts', token, checkout));
export const freshLink = async (token, request) => outcome(await post('/fresh-links', token, request));
