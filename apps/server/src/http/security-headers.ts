import type { RequestHandler } from "express";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

const unusedFeatures = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");

const always = {
  "Content-Security-Policy": contentPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": unusedFeatures,
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  // For old browsers that do not know frame-ancestors.
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
};

/** No subdomains: whether they all speak https is the municipality's to say, in its proxy. */
const behindHttps = {
  "Content-Security-Policy": `${contentPolicy}; upgrade-insecure-requests`,
  "Strict-Transport-Security": "max-age=31536000",
};

/** On every answer, errors too. The whole site runs without a single inline script or style. */
export function securityHeaders(isHttps: boolean): RequestHandler {
  const headers = new Map(Object.entries(isHttps ? { ...always, ...behindHttps } : always));
  return (_request, response, next) => {
    response.setHeaders(headers);
    next();
  };
}
