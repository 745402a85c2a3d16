import createNextIntlPlugin from "next-intl/plugin";

/** What a browser could let a page do, and ours never does. */
const unusedPowers = ["camera", "geolocation", "microphone", "payment", "usb"]
  .map((name) => `${name}=()`)
  .join(", ");

/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // A table of clients is sent once to be looked at, and beside its rows once more to be brought in: whoever sends too
  // much is to meet our own limit, in words.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // `npm run check` checks the types; whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        // Not "no-referrer": browsers would then send posted forms with the origin "null".
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
        { key: "Permissions-Policy", value: unusedPowers },
        // Browsers mind it only where they came by https.
        { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
      ],
    },
    // The address of a shared page is a secret.
    { source: "/shared/:path*", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
    // Pages get theirs, with a nonce, in proxy.ts. What is no page has nothing to load.
    ...["/api/:path*", "/_next/:path*"].map((source) => ({
      source,
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    })),
  ],
  // Browsers ask for it by this name where they have not read the page's own link yet.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // The development server is opened by this address as well as by "localhost".
  allowedDevOrigins: ["127.0.0.1"],
  // Native or WebAssembly parts: the bundler must leave them alone.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pg", "@electric-sql/pglite"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
