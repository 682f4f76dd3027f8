import { drawing } from './dom.js';

const stroke = (paths) =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;

const drawings = {
  send: '<svg viewBox="0 0 24 24" fill="currentColor"><path d="M3.4 20.6 21.6 12 3.4 3.4 3 10l11 2-11 2z"/></svg>',
  attach: stroke('<path d="M20 11.5 12.2 19a5 5 0 0 1-7-7l8.3-8.2a3.4 3.4 0 0 1 4.8 4.8L10 16.8a1.7 1.7 0 0 1-2.4-2.4l7.2-7.1"/>'),
  close: stroke('<path d="M6 6l12 12M18 6 6 18"/>'),
  back: stroke('<path d="M19 12H5m6-6-6 6 6 6"/>'),
  location: stroke('<path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.600" r="2.500"/>'),
  cart: stroke('<path d="M3 4h2.500l2.300 11h10l2.200-8H6.300"/><circle cx="9" cy="19.500" r="1.300"/><circle cx="17" cy="19.500" r="1.300"/>'),
  voice: stroke('<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3"/>'),
  picture: stroke('<rect x="3.500" y="4.500" width="17" height="15" rx="2.500"/><circle cx="9" cy="10" r="1.600"/><path d="m5 18 5-4 3 2.300L16.500 12l3.500 4"/>'),
  sticker: stroke('<path d="M20 13V7a3 3 0 0 0-3-3H7a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h6zM20 13h-4a3 3 0 0 0-3 3v4M9 9.500v.100M15 9.500v.100M9 13.500c1 1 2 1.200 3 1"/>'),
  unknown: stroke('<path d="M9 9a3 3 0 1 1 4.200 2.800c-.900.500-1.200 1-1.200 2.200M12 17.500v.100"/><circle cx="12" cy="12" r="9"/>'),
  list: stroke('<path d="M8 6h12M8 12h12M8 18h12M4 6v.100M4 12v.100M4 18v.100"/>'),
  open: stroke('<path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5"/>'),
  reply: stroke('<path d="M9 8 4.500 12.500 9 17M5 12.500h8a6.500 6.500 0 0 1 6.500 6.500"/>'),
  clock: '<svg viewBox="0 0 17 12" fill="none" stroke="currentColor" stroke-width="1.400"><circle cx="10" cy="6" r="4.800"/><path d="M10 3.500V6l1.700 1.300"/></svg>',
  tick: '<svg viewBox="0 0 17 12" fill="none" stroke="currentColor" stroke-width="1.600" stroke-linecap="round"><path d="m5 6.600 3 3L14.500 2"/></svg>',
  ticks: '<svg viewBox="0 0 17 12" fill="none" stroke="currentColor" stroke-width="1.600" stroke-linecap="round"><path d="m1 6.600 3 3L10.500 2M7.800 8.800l.900.800L15.500 2"/></svg>',
  signal: '<svg viewBox="0 0 42 12" fill="currentColor"><rect x="0" y="8" width="3" height="4" rx="1"/><rect x="5" y="5" width="3" height="7" rx="1"/><rect x="10" y="2" width="3" height="10" rx="1"/><rect x="22" y="1.500" width="17" height="9" rx="2.500" fill="none" stroke="currentColor" stroke-width="1.400"/><rect x="24" y="3.500" width="11" height="5" rx="1"/><rect x="40" y="4.500" width="1.800" height="3" rx=".9"/></svg>',
  verified: '<svg viewBox="0 0 24 24" width="16" height="16"><path fill="#bff0dc" d="m12 1.500 2.800 2 3.400-.200 1 3.300 2.800 2-1.200 3.200 1.200 3.200-2.800 2-1 3.300-3.400-.200-2.800 2-2.800-2-3.400.200-1-3.300-2.800-2 1.200-3.200L2 8.600l2.800-2 1-3.300 3.400.200z"/><path d="m7.500 12 3.200 3.200 5.800-6" fill="none" stroke="#075345" stroke-width="2.300" stroke-linecap="round" stroke-linejoin="round"/></svg>',
  file: '<svg viewBox="0 0 30 36"><path d="M3 0h17l10 10v23a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#d93f36"/><path d="M20 0v7a3 3 0 0 0 3 3h7z" fill="#ffb3ac"/><text x="15" y="27" font-size="10" font-weight="700" fill="#fff" text-anchor="middle" font-family="sans-serif">PDF</text></svg>',
  waves: '<svg viewBox="0 0 120 28" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M3 12v4M11 9v10M19 5v18M27 10v8M35 7v14M43 3v22M51 9v10M59 12v4M67 6v16M75 10v8M83 4v20M91 9v10M99 11v6M107 8v12M115 12v4"/></svg>',
  photo: '<svg viewBox="0 0 190 120"><rect width="190" height="120" fill="#bfe3f2"/><circle cx="148" cy="30" r="14" fill="#ffd36b"/><path d="M0 96 52 50l36 34 30-22 72 46v12H0z" fill="#6fae7d"/><path d="M60 120c2-26 66-26 70 0z" fill="#b9480f"/><path d="M66 98h58" stroke="#8f350a" stroke-width="4"/><circle cx="80" cy="92" r="9" fill="#e24f3a"/><circle cx="97" cy="90" r="10" fill="#f2a33c"/><circle cx="114" cy="93" r="8" fill="#7fb53a"/></svg>',
  smile: '<svg viewBox="0 0 104 104"><path d="M52 8c30-2 44 20 42 46S74 98 50 96 8 76 10 50 26 10 52 8z" fill="#fff"/><path d="M52 14c26-2 38 18 36 40S70 92 50 90 14 72 16 50 30 16 52 14z" fill="#e24f3a"/><path d="M52 18c-2-8 4-12 10-12M52 18c-8-6-16-3-20 2 8 4 14 2 20-2zm0 0c8-5 16-2 20 3-8 3-14 1-20-3z" fill="#4d9a4d" stroke="#4d9a4d" stroke-width="2"/><circle cx="39" cy="50" r="4.500" fill="#431109"/><circle cx="65" cy="50" r="4.500" fill="#431109"/><path d="M40 64c6 8 18 8 24 0" fill="none" stroke="#431109" stroke-width="4" stroke-linecap="round"/></svg>',
  shop: '<svg viewBox="0 0 120 90"><ellipse cx="60" cy="84" rx="50" ry="5" fill="#0000001a"/><rect x="20" y="38" width="80" height="45" rx="3" fill="#fff1d6" stroke="#a8926a" stroke-width="2"/><path d="M14 40 22 16h76l8 24z" fill="#0b6b57"/><path d="M14 40c0 11 15 11 15 0 0 11 16 11 16 0 0 11 15 11 15 0 0 11 15 11 15 0 0 11 16 11 16 0 0 11 15 11 15 0z" fill="#ffc46b" stroke="#d98d2b" stroke-width="1.500"/><rect x="30" y="54" width="34" height="16" rx="2" fill="#cfe8e0" stroke="#a8926a" stroke-width="2"/><rect x="72" y="53" width="18" height="30" rx="2" fill="#b9480f"/><circle cx="40" cy="66" r="4" fill="#e24f3a"/><circle cx="48" cy="66" r="4" fill="#7fb53a"/><circle cx="56" cy="66" r="4" fill="#f2a33c"/></svg>',
};

/** One of the page's own drawings. */
export const icon = (name) => drawing(drawings[name]);
