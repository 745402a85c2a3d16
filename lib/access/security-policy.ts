/** What the policy depends on: development needs more, and https is asked for only where there is https. */
export type PolicyPlace = { development: boolean; https: boolean };

/**
 * The content security policy of a page: only our own files, and only the scripts that this answer itself names by its
 * nonce. Nothing inline, nothing evaluated, no frames, no plugins, nothing from elsewhere.
 * @param nonce at least 128 random bits, new for every answer
 */
export function pagePolicy(nonce: string, { development, https }: PolicyPlace): string {
  // React's error pages of development evaluate scripts and bring styles of their own.
  const scripts = development ? " 'unsafe-eval'" : "";
  const styles = development ? " 'unsafe-inline'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
