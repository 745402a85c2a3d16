import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
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
      ],
    },
  ],
  // The development server is opened by this address as well as by "localhost".
  allowedDevOrigins: ["127.0.0.1"],
  // Native or WebAssembly parts: the bundler must leave them alone.
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pg", "@electric-sql/pglite"],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
