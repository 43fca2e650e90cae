/** What each answer to the window carries, whichever shell gives it. */
type Headers = Readonly<Record<string, string>>;

/** Features that no page of ours uses, so that none can be used through one. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const COMMON: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': 'no-store',
};

const withPolicy = (...directives: readonly string[]): Headers => ({
  ...COMMON,
  'Content-Security-Policy': directives.join('; '),
});

/** The window's page and its assets. Only a style element that carries the nonce of this response applies. */
export const windowHeaders = (styleNonce: string): Headers =>
  withPolicy(
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  );

/**
 * The page in which documents are seen, framed by the window. A document brings its own style, therefore any style is
 * allowed; it can reach nothing, and its links lead nowhere.
 */
export const previewHeaders = (): Headers =>
  withPolicy(
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data: blob:',
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  );

/** Answers that are data or nothing: should one be opened as a page, it is an empty box. */
export const dataHeaders = (): Headers => withPolicy("default-src 'none'", 'sandbox', "frame-ancestors 'none'");
